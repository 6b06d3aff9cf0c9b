import { sql } from 'kysely';
import type { Database } from '../../src/lib/server/database/tables.ts';
import type { Office } from '../../src/lib/server/office.ts';
import { rebuild } from '../../src/lib/server/ledger/rebuilding.ts';
import type { SendingTablet } from './tablet.ts';

/** What is wrong between what tablets hold receipts for and what the database holds, in counts; all must be 0. */
export type Faults = {
	/** Receipted entries that are not held, and receipts that named less than an earlier one. */
	missing: number;
	/** Places of a chain that hold two entries, or one entry at two positions. */
	doubled: number;
	/** Chains with a gap or another hash, and positions that are not gapless. */
	torn: number;
	/** Rooms whose projection is another one after it was built again from the journal. */
	misprojected: number;
};

/** Holds the database against the tablets, entry by entry. */
export async function audit(office: Office, tablets: readonly SendingTablet[]): Promise<Faults> {
	const faults = { missing: 0, doubled: 0, torn: 0, misprojected: 0 };
	for (const tablet of tablets) {
		faults.missing += tablet.broken;
		await auditRoom(office.db, tablet, faults);
	}
	const before = await projected(office.db);
	await rebuild(office.ledger);
	const after = await projected(office.db);
	faults.misprojected = before.filter((row, index) => row !== after[index]).length;
	return faults;
}

async function auditRoom(db: Database, tablet: SendingTablet, faults: Faults): Promise<void> {
	const rows = await db
		.selectFrom('entries')
		.select(['pos', 'seq', 'hash'])
		.where('stream', '=', tablet.stream)
		.orderBy('pos')
		.execute();
	const held = new Set(rows.map(({ hash }) => hash));
	faults.missing += tablet.entries.slice(0, tablet.receipted).filter(({ hash }) => !held.has(hash)).length;
	faults.doubled += rows.length - held.size + (rows.length - new Set(rows.map(({ seq }) => seq)).size);
	faults.torn += rows.filter(({ pos, seq, hash }, index) => {
		return pos !== index + 1 || seq !== index + 1 || tablet.entries[index]?.hash !== hash;
	}).length;
	const head = await db
		.selectFrom('streams')
		.select('pos')
		.where('stream', '=', tablet.stream)
		.executeTakeFirst();
	if ((head?.pos ?? 0) !== rows.length) faults.torn += 1;
}

async function projected(db: Database): Promise<string[]> {
	const rooms = await db.selectFrom('rooms').selectAll().orderBy('stream').execute();
	const { rows } = await sql`select * from tallies order by stream, round, question, track`.execute(db);
	return [...rooms, ...rows].map((row) => JSON.stringify(row));
}
