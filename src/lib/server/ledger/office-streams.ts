import { sortingStream } from '../../core/office/sorting.ts';
import { nativeHashing } from '../../seal/native-hash.ts';
import type { Database } from '../database/tables.ts';
import type { Ledger } from './ledger.ts';

/** True for the streams in which nobody but the office writes: its catalogue, where it sorts tracks, its online urns. */
export async function isOfficeStream(
	db: Database,
	{ office }: Pick<Ledger, 'office'>,
	stream: string
): Promise<boolean> {
	if (stream === office.catalogue) return true;
	const sorting = db.selectFrom('sortings').select('stream').where('stream', '=', stream);
	const online = db.selectFrom('online_urns').select('urn as stream').where('urn', '=', stream);
	return (await sorting.unionAll(online).executeTakeFirst()) !== undefined;
}

/** The stream in which the tracks of a consultation's rooms are sorted, known as the office's own from now on. */
export async function openSorting(db: Database, root: string): Promise<string> {
	const stream = sortingStream(root, nativeHashing.hashText);
	const added = await db
		.insertInto('sortings')
		.values({ stream, root })
		.onConflict((conflict) => conflict.column('stream').doNothing())
		.returning('stream')
		.executeTakeFirst();
	if (added) await forgetRoom(db, stream);
	return stream;
}

// The stream's name can be computed: what somebody put there before as a room of theirs is none.
async function forgetRoom(db: Database, stream: string): Promise<void> {
	for (const table of ['rooms', 'tallies', 'tracks', 'track_words', 'placements'] as const)
		await db.deleteFrom(table).where('stream', '=', stream).execute();
	await db
		.updateTable('streams')
		.set(({ eb }) => ({ revision: eb('revision', '+', 1) }))
		.where('stream', '=', stream)
		.execute();
}
