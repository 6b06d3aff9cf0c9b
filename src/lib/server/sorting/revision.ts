import { sortingStream } from '../../core/office/sorting.ts';
import { nativeHashing } from '../../seal/native-hash.ts';
import type { Database } from '../database/tables.ts';

/**
 * A name of the state that a sorting is in: another one as soon as somebody sorts something or a room sends something.
 * Read from the database alone, so that it is the same whichever of several servers is asked.
 */
export async function revisionOf(db: Database, root: string): Promise<string> {
	const sorting = sortingStream(root, nativeHashing.hashText);
	const stream = await db
		.selectFrom('streams')
		.select('revision')
		.where('stream', '=', sorting)
		.executeTakeFirst();
	const room = await db
		.selectFrom('rooms')
		.select('last_received')
		.orderBy('last_received', 'desc')
		.limit(1)
		.executeTakeFirst();
	return `${stream?.revision ?? 0} ${room?.last_received ?? ''}`;
}
