import type { Database } from '../database/tables.ts';

/** What changes when a room sends something or a new one comes, for a page that is open; of the region, or of all. */
export async function roomsRevision(db: Database, scope: string | null): Promise<string> {
	const rooms = db
		.selectFrom('rooms')
		.innerJoin('streams', 'streams.stream', 'rooms.stream')
		.select(({ fn }) => [
			fn.countAll<number>().as('rooms'),
			fn.sum<number | null>('streams.revision').as('moves')
		]);
	const { rooms: count, moves } = await (
		scope === null ? rooms : rooms.where('rooms.region', '=', scope)
	).executeTakeFirstOrThrow();
	return `${count}-${moves ?? 0}`;
}
