import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { SqliteDialect, type SqliteDatabase } from 'kysely';
import { reasonOf, type DatabaseFault } from './fault.ts';

/** The name of the office's file in its folder. */
export const sqliteFile = 'preau.sqlite';

/** How long a statement waits for another process that writes, in milliseconds; nothing else is done meanwhile. */
const patience = 500;

/**
 * Opens the office's file, which is made where there is none. What is acknowledged is on the disk: WAL with
 * `synchronous=FULL`, as a WAL without it may lose the last commits in a power cut.
 */
export async function openSqlite(folder: string): Promise<SqliteDialect | DatabaseFault> {
	const file = join(folder, sqliteFile);
	const isThere = existsSync(file);
	const unwritable = await faultOfFolder(folder);
	if (unwritable) return unwritable;
	try {
		const db = new DatabaseSync(file, { timeout: patience, enableForeignKeyConstraints: true });
		if (isThere) db.prepare('select count(*) from sqlite_schema').get(); // says so when it is no database
		db.exec('pragma journal_mode = wal; pragma synchronous = full');
		return new SqliteDialect({ database: asKyselyWantsIt(db) });
	} catch (error) {
		return { fault: 'file-unreadable', name: file, reason: messageOf(error) };
	}
}

// By trying, as the rights of a file system are not all in its permission bits.
async function faultOfFolder(folder: string): Promise<DatabaseFault | null> {
	try {
		await makeFolder(folder);
		await rmdir(await mkdtemp(join(folder, '.preau-start-')));
		return null;
	} catch (error) {
		return { fault: 'folder-unwritable', name: folder, reason: reasonOf(error) };
	}
}

// One after the other: Node's own recursive way never ends in a file system that makes no folders, such as /proc.
async function makeFolder(folder: string): Promise<void> {
	if (existsSync(folder)) return;
	await makeFolder(dirname(folder));
	try {
		await mkdir(folder, { mode: 0o700 }); // the office's key lies in it
	} catch (error) {
		if (reasonOf(error) !== 'EEXIST') throw error; // another process was first
	}
}

/**
 * The four methods that Kysely asks of a database, on Node's own. Statements are prepared once: the same few come
 * again and again. A transaction takes the file's lock at once, since one that first reads and then writes could
 * only be refused where another process wrote in between.
 */
function asKyselyWantsIt(db: DatabaseSync): SqliteDatabase {
	const prepared = new Map<string, StatementSync>();
	const prepare = (text: string): StatementSync => {
		const known = prepared.get(text);
		if (known) return known;
		if (prepared.size >= 200) prepared.clear();
		const statement = db.prepare(text);
		prepared.set(text, statement);
		return statement;
	};
	return {
		close: () => db.close(),
		prepare: (text) => {
			const statement = prepare(text === 'begin' ? 'begin immediate' : text);
			return {
				reader: statement.columns().length > 0,
				all: (parameters) => statement.all(...bound(parameters)),
				run: (parameters) => statement.run(...bound(parameters)),
				// a statement of its own: the shared one may be asked again before this reading ends
				iterate: (parameters) => db.prepare(text).iterate(...bound(parameters))
			};
		}
	};
}

function bound(parameters: readonly unknown[]): SQLInputValue[] {
	return parameters as SQLInputValue[];
}

function messageOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}
