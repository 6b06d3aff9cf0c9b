import type { Entry, HollowEntry } from '../../core/entry.ts';
import type { Workshop } from '../../core/workshop.ts';
import type { ChainRow } from '../database/ledger-tables.ts';
import type { Database } from '../database/tables.ts';
import { readAtOnce } from '../database/transact.ts';
import { foldCounted, foldHeld } from './counting.ts';
import { entryOf } from './entry-rows.ts';
import type { Ledger } from './ledger.ts';
import { chainsOf } from './stream.ts';

/** A room as the office's pages show it. */
export type Room = {
	/** What counts. */
	readonly workshop: Workshop;
	/** How far each history of each tablet is held, vouched for and counted. */
	readonly chains: readonly ChainRow[];
};

/** A room, all of one moment; null where nothing is held of it. */
export async function readRoom(ledger: Ledger, stream: string): Promise<Room | null> {
	const read = await readAtOnce(ledger.db, async (trx) => {
		const row = await trx
			.selectFrom('streams')
			.select('revision')
			.where('stream', '=', stream)
			.executeTakeFirst();
		if (!row) return null;
		const chains = await chainsOf(trx, stream);
		const known = ledger.folded.get(stream, row.revision);
		return {
			...row,
			chains,
			workshop: known ?? (await foldCounted(trx, { stream, chains }, ledger.office.id))
		};
	});
	if (!read) return null;
	ledger.folded.set(stream, read.revision, read.workshop);
	return { workshop: read.workshop, chains: [...read.chains.values()] };
}

/** What a room would amount to if all that is held of it counted: for the person who is to approve it. */
export async function previewRoom({ db, office }: Ledger, stream: string): Promise<Workshop> {
	return foldHeld(db, { stream, chains: await chainsOf(db, stream) }, office.id);
}

/** The entries of a stream behind a position, in order, at most `limit`. Positions have no gaps. */
export async function entriesSince(
	db: Database,
	stream: string,
	position: number,
	limit = 1000
): Promise<{ readonly pos: number; readonly entry: Entry | HollowEntry }[]> {
	const rows = await db
		.selectFrom('entries')
		.selectAll()
		.where('stream', '=', stream)
		.where('pos', '>', position)
		.orderBy('pos')
		.limit(limit)
		.execute();
	return rows.map((row) => ({ pos: row.pos, entry: entryOf(row) }));
}
