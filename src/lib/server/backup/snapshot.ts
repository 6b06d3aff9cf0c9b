import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Kysely, sql, type Transaction } from 'kysely';
import { postgresDialect } from '../database/postgres.ts';
import type { DatabaseSettings } from '../database/settings.ts';
import { sqliteFile } from '../database/sqlite.ts';
import { BackupObstacle } from './fault.ts';

/** A row as it is written: texts and whole numbers, in the order of the columns. */
export type Row = readonly (string | number | null)[];

/** The whole database at one moment, while the server goes on writing. */
export type Snapshot = {
	readonly columnsOf: (table: string) => Promise<readonly string[]>;
	/** All rows of a table, a few at a time, in this order. */
	readonly rowsOf: (
		table: string,
		columns: readonly string[],
		order: readonly string[]
	) => AsyncIterable<Row>;
};

/** How many rows are asked for at a time. */
const few = 500;

/** Reads a database as it stands at this moment, on a connection of its own that holds nobody up. */
export async function withSnapshot<T>(
	settings: DatabaseSettings,
	work: (snapshot: Snapshot) => Promise<T>
): Promise<T> {
	return settings.kind === 'sqlite' ? ofSqlite(settings.folder, work) : ofPostgres(settings.url, work);
}

async function ofSqlite<T>(folder: string, work: (snapshot: Snapshot) => Promise<T>): Promise<T> {
	const file = join(folder, sqliteFile);
	if (!existsSync(file)) throw new BackupObstacle('nothing-there', file);
	const db = new DatabaseSync(file, { readOnly: true, timeout: 5000 });
	try {
		db.exec('begin'); // what is read first is what is read to the end
		db.prepare('select count(*) from sqlite_schema').get();
		return await work({
			async columnsOf(table) {
				const rows = db.prepare('select name from pragma_table_info(?) order by cid').all(table);
				return rows.map((row) => String(row['name']));
			},
			async *rowsOf(table, columns, order) {
				const statement = db.prepare(`select ${list(columns)} from ${list([table])} order by ${list(order)}`);
				statement.setReturnArrays(true);
				yield* statement.iterate() as unknown as Iterable<Row>;
			}
		});
	} finally {
		db.close();
	}
}

async function ofPostgres<T>(url: string, work: (snapshot: Snapshot) => Promise<T>): Promise<T> {
	const db = new Kysely<unknown>({ dialect: postgresDialect(url) });
	try {
		const reading = db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only');
		return await reading.execute((trx) =>
			work({
				columnsOf: async (table) => {
					const found = await sql<{ name: string }>`select column_name as name from information_schema.columns
						where table_schema = current_schema() and table_name = ${table} order by ordinal_position`.execute(trx);
					return found.rows.map(({ name }) => name);
				},
				rowsOf: (table, columns, order) => fetched(trx, table, columns, order)
			})
		);
	} finally {
		await db.destroy();
	}
}

async function* fetched(
	trx: Transaction<unknown>,
	table: string,
	columns: readonly string[],
	order: readonly string[]
): AsyncIterable<Row> {
	const query = `select ${list(columns)} from ${list([table])} order by ${list(order)}`;
	await sql`declare backup no scroll cursor for ${sql.raw(query)}`.execute(trx);
	for (;;) {
		const { rows } = await sql<
			Record<string, string | number | null>
		>`fetch ${sql.lit(few)} from backup`.execute(trx);
		for (const row of rows) yield columns.map((column) => row[column] ?? null);
		if (rows.length < few) break;
	}
	await sql`close backup`.execute(trx);
}

// The names are our own schema's, read from the database or from `backedUp`.
function list(names: readonly string[]): string {
	return names.map((name) => `"${name.replaceAll('"', '""')}"`).join(', ');
}
