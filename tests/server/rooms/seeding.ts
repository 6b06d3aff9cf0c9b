import { isDatabaseFault } from '../../../src/lib/server/database/fault.ts';
import { openDatabase } from '../../../src/lib/server/database/open.ts';
import type { Database } from '../../../src/lib/server/database/tables.ts';
import { append } from '../../../src/lib/server/ledger/append.ts';
import { openLedger } from '../../../src/lib/server/ledger/ledger.ts';
import { officeOf } from '../../../src/lib/server/office-identity.ts';
import { standingOf } from '../../../src/lib/server/devices.ts';
import type { Scribe } from '../ledger/scribe.ts';

/** Lets a tablet join, as the office keeps it. */
export async function joins(
	db: Database,
	scribe: Scribe,
	label: string,
	region: string | null
): Promise<void> {
	const { device, alg, publicKey: public_key } = scribe.key;
	const at = '2026-11-19T09:00:00.000Z';
	await db
		.insertInto('devices')
		.values({ device, alg, public_key, region, label, joined: at, revoked: null, seen: at, app: '0.1.0' })
		.execute();
}

/** Sends what tablets wrote to the office, one minute after the other. */
export async function receives(db: Database, ...scribes: readonly Scribe[]): Promise<void> {
	const ledger = openLedger(db, await officeOf(db), standingOf);
	for (const [minute, scribe] of scribes.entries()) {
		const received = new Date(Date.UTC(2026, 10, 21, 10, minute)).toISOString();
		const answer = await append(ledger, await scribe.batch(), { carrier: scribe.device, received });
		if (typeof answer !== 'number') throw new Error(`refused: ${answer.kind}`);
	}
}

/** Opens the SQLite file in a folder for as long as the work takes: what a server finds there when it starts. */
export async function inFolder(folder: string, work: (db: Database) => Promise<void>): Promise<void> {
	const db = await openDatabase({ kind: 'sqlite', folder });
	if (isDatabaseFault(db)) throw new Error(db.fault);
	await work(db);
	await db.destroy();
}
