import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { isDatabaseFault } from '../database/fault.ts';
import { migrations } from '../database/migrations.ts';
import { connectDatabase } from '../database/open.ts';
import type { DatabaseSettings } from '../database/settings.ts';
import type { Database } from '../database/tables.ts';
import { transact } from '../database/transact.ts';
import { backedUp, backedUpTables } from './backed-up.ts';
import { checkBackup, type Checked, type CoveredChain } from './check-backup.ts';
import { BackupObstacle } from './fault.ts';
import { writeLines, type TablePart } from './lines.ts';
import { writeLocked } from './locked-file.ts';
import { withSnapshot, type Snapshot } from './snapshot.ts';

/** Of what, where to, and behind which passphrase; `cost` is that of guessing it. */
export type BackupOrder = {
	readonly settings: DatabaseSettings;
	readonly file: string;
	readonly passphrase: string;
	readonly cost?: number;
};

/**
 * Writes everything that the office holds into one locked file, while the server runs. The file is read back as a whole
 * before it counts: then each chain is marked as far as it is in there, which receipts tell the tablets. Throws a
 * `BackupObstacle`.
 */
export async function makeBackup(order: BackupOrder, now: Date): Promise<Checked> {
	const { settings, file, passphrase } = order;
	if (existsSync(file)) throw new BackupObstacle('file-exists', file);
	const unfinished = `${file}.part`;
	try {
		await rm(unfinished, { force: true });
		await withSnapshot(settings, (snapshot) => write(snapshot, { ...order, file: unfinished }, now));
		const checked = await checkBackup(unfinished, passphrase);
		await rename(unfinished, file);
		await withDatabase(settings, (db) => markCovered(db, checked.chains));
		return checked;
	} catch (error) {
		await rm(unfinished, { force: true });
		throw error;
	}
}

async function write(snapshot: Snapshot, { file, passphrase, cost }: BackupOrder, now: Date): Promise<void> {
	const header = {
		format: 'preau-backup',
		v: 1,
		made: now.toISOString(),
		migrations: await stepsOf(snapshot)
	} as const;
	await writeLocked(file, passphrase, writeLines(header, tablesOf(snapshot)), cost);
}

async function stepsOf(snapshot: Snapshot): Promise<string[]> {
	const steps: string[] = [];
	const isThere = (await snapshot.columnsOf('kysely_migration')).length > 0;
	if (!isThere) throw new BackupObstacle('nothing-there');
	for await (const [name] of snapshot.rowsOf('kysely_migration', ['name'], ['name']))
		steps.push(String(name));
	const newer = steps.find((name) => !Object.hasOwn(migrations, name));
	if (newer !== undefined) throw new BackupObstacle('newer', newer);
	return steps;
}

// A database that an older version made has not all of them yet.
async function* tablesOf(snapshot: Snapshot): AsyncIterable<TablePart> {
	for (const table of backedUpTables) {
		const columns = await snapshot.columnsOf(table);
		if (columns.length === 0) continue;
		yield { table, columns, rows: snapshot.rowsOf(table, columns, backedUp[table] ?? []) };
	}
}

async function withDatabase(
	settings: DatabaseSettings,
	work: (db: Database) => Promise<void>
): Promise<void> {
	const db = await connectDatabase(settings);
	if (isDatabaseFault(db)) throw new BackupObstacle('not-marked', db.reason);
	try {
		await work(db);
	} finally {
		await db.destroy();
	}
}

const few = 200;

/** In short transactions, as the server writes at the same time. A chain is never marked further than it is held. */
async function markCovered(db: Database, chains: readonly CoveredChain[]): Promise<void> {
	for (let done = 0; done < chains.length; done += few) {
		const some = chains.slice(done, done + few);
		await transact(db, async (trx) => {
			for (const { stream, device, epoch, seq } of some)
				await trx
					.updateTable('chains')
					.set({ covered: seq })
					.where('stream', '=', stream)
					.where('device', '=', device)
					.where('epoch', '=', epoch)
					.where('covered', '<', seq)
					.where('seq', '>=', seq)
					.execute();
		});
	}
}
