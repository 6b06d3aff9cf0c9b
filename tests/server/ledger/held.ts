import type { Batch } from '$lib/core/sync/messages.ts';
import type { Database } from '$lib/server/database/tables.ts';
import { append } from '$lib/server/ledger/append.ts';
import { openLedger, type DeviceStanding, type Ledger } from '$lib/server/ledger/ledger.ts';
import { officeOf } from '$lib/server/office-identity.ts';

/** The tablets that joined and were revoked, in a test of the ledger alone. */
export type Standings = Map<string, DeviceStanding>;

/** A ledger in which every tablet has joined, unless it is told otherwise. */
export async function ledgerIn(db: Database, standings: Standings = new Map()): Promise<Ledger> {
	return openLedger(db, await officeOf(db), async (_trx, device) => standings.get(device) ?? 'joined');
}

export const delivery = { carrier: 'a test', received: '2026-11-25T10:00:00.000Z' };

/** Appends one batch after the other. */
export async function appendAll(ledger: Ledger, ...batches: readonly Batch[]): Promise<unknown[]> {
	const answers = [];
	for (const batch of batches) answers.push(await append(ledger, batch, delivery));
	return answers;
}

/** All that the database holds of the journal, to the letter. */
export async function everything(db: Database) {
	const tables = ['streams', 'entries', 'chains', 'signatures', 'authors', 'approvals', 'erasures'] as const;
	const all: Record<string, string[]> = {};
	for (const table of [...tables, 'rooms', 'tallies', 'tracks', 'track_words'] as const)
		all[table] = (await db.selectFrom(table).selectAll().execute()).map((row) => JSON.stringify(row)).sort();
	return all;
}

/** How far each chain of a stream is held, vouched for and counted, by device. */
export async function reach(db: Database, stream: string) {
	const chains = await db.selectFrom('chains').selectAll().where('stream', '=', stream).execute();
	return Object.fromEntries(
		chains.map(({ device, seq, proven, counted, beside, forked }) => [
			device,
			{ seq, proven, counted, beside, forked }
		])
	);
}

export async function roomState(db: Database, stream: string): Promise<string | undefined> {
	const room = await db.selectFrom('rooms').select('state').where('stream', '=', stream).executeTakeFirst();
	return room?.state;
}
