import { sql, type Kysely, type Transaction } from 'kysely';
import { note } from '../audit/note.ts';
import { isDatabaseFault, type DatabaseFault } from '../database/fault.ts';
import { migrate } from '../database/migrate.ts';
import { migrations } from '../database/migrations.ts';
import { connectDatabase } from '../database/open.ts';
import type { DatabaseSettings } from '../database/settings.ts';
import type { Database, Tables } from '../database/tables.ts';
import { beginServerEpoch } from '../office-identity.ts';
import { backedUpTables } from './backed-up.ts';
import { checkBackup, readBackup, type Checked } from './check-backup.ts';
import { BackupObstacle } from './fault.ts';
import type { Row } from './snapshot.ts';

export type RestoreOrder = {
	readonly settings: DatabaseSettings;
	readonly file: string;
	readonly passphrase: string;
};

/**
 * Puts a backup back into an empty database of either kind. The file is read and checked as a whole first; all rows
 * and the new server epoch come in one transaction, or none. Throws a `BackupObstacle`; answers a `DatabaseFault` where
 * the database is in the way.
 */
export async function restoreBackup(order: RestoreOrder, now: Date): Promise<Checked | DatabaseFault> {
	const checked = await checkBackup(order.file, order.passphrase);
	const newer = checked.header.migrations.find((name) => !Object.hasOwn(migrations, name));
	if (newer !== undefined) throw new BackupObstacle('newer', newer);
	const db = await connectDatabase(order.settings);
	if (isDatabaseFault(db)) return db;
	try {
		return (await putBack(db, order, checked.header.migrations.at(-1), now)) ?? checked;
	} finally {
		await db.destroy();
	}
}

// In the shape that the backup has; the steps that came since are made on what was put back.
async function putBack(
	db: Database,
	{ file, passphrase }: RestoreOrder,
	step: string | undefined,
	now: Date
): Promise<DatabaseFault | null> {
	const bare = db as unknown as Kysely<unknown>;
	await refuseUnlessEmpty(bare);
	const early = await migrate(bare, step);
	if (early) return early;
	await db.transaction().execute(async (trx) => {
		await putRows(trx, file, passphrase);
		await refuseUnlessHeadsAreThere(trx);
		await sql`update chains set covered = seq`.execute(trx); // this very file holds them
		await beginServerEpoch(trx);
	});
	const late = await migrate(bare);
	if (late) return late;
	await note(db, null, 'backup-restored', null, now);
	return null;
}

async function refuseUnlessEmpty(db: Kysely<unknown>): Promise<void> {
	const there = new Set((await db.introspection.getTables()).map(({ name }) => name));
	for (const table of backedUpTables.filter((name) => there.has(name))) {
		const { rows } = await sql`select 1 from ${sql.table(table)} limit 1`.execute(db);
		if (rows.length > 0) throw new BackupObstacle('not-empty');
	}
}

/** How many values one statement carries, well below what either database takes. */
const mostValues = 5000;

async function putRows(trx: Transaction<Tables>, file: string, passphrase: string): Promise<void> {
	let open = { table: '', columns: [] as readonly string[] };
	let waiting: Row[] = [];
	const put = async () => {
		const { table, columns } = open;
		if (waiting.length === 0) return;
		const values = sql.join(waiting.map((row) => sql`(${sql.join(row)})`));
		const names = sql.join(columns.map((name) => sql.ref(name)));
		await sql`insert into ${sql.table(table)} (${names}) values ${values}`.execute(trx);
		waiting = [];
	};
	for await (const part of readBackup(file, passphrase)) {
		if ('header' in part) continue;
		if ('table' in part) {
			await put();
			open = part;
		} else {
			waiting.push(part.row);
			if ((waiting.length + 1) * open.columns.length > mostValues) await put();
		}
	}
	await put();
}

async function refuseUnlessHeadsAreThere(trx: Transaction<Tables>): Promise<void> {
	const lost = await trx
		.selectFrom('chains')
		.leftJoin('entries', (join) =>
			join
				.onRef('entries.stream', '=', 'chains.stream')
				.onRef('entries.device', '=', 'chains.device')
				.onRef('entries.epoch', '=', 'chains.epoch')
				.onRef('entries.seq', '=', 'chains.seq')
				.onRef('entries.hash', '=', 'chains.hash')
		)
		.select('chains.stream')
		.where('entries.hash', 'is', null)
		.limit(1)
		.executeTakeFirst();
	if (lost) throw new BackupObstacle('chain-broken', lost.stream);
}
