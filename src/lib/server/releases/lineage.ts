import type { ReleasedLineage } from '../../core/release/lineage.ts';
import type { PublishedList } from '../../core/sync/catalogue.ts';
import type { Database } from '../database/tables.ts';

/**
 * Where the tracks of a list come from: what the rooms of its consultation (`root`, and `versions`: all of its versions)
 * proposed, as the office has sorted it by now. Null where no track of the list was made of what rooms proposed.
 */
export async function lineageOf(
	db: Database,
	root: string,
	versions: readonly string[],
	list: Pick<PublishedList, 'questions'>
): Promise<ReleasedLineage | null> {
	const wanted = new Set(list.questions.flatMap(({ tracks }) => tracks.map(({ track }) => track)));
	const made = await db
		.selectFrom('placements')
		.innerJoin('sortings', 'sortings.stream', 'placements.sorting')
		.select(['placements.common as track'])
		.select(({ fn }) => [fn.count('placements.stream').distinct().as('rooms'), fn.countAll().as('sources')])
		.where('sortings.root', '=', root)
		.groupBy('placements.common')
		.orderBy('placements.common')
		.execute();
	const tracks = made
		.filter(({ track }) => wanted.has(track))
		.map(({ track, rooms, sources }) => ({ track, rooms: Number(rooms), sources: Number(sources) }));
	return tracks.length > 0 ? { ...(await proposedIn(db, versions)), tracks } : null;
}

async function proposedIn(db: Database, versions: readonly string[]) {
	const found = await db
		.selectFrom('tracks')
		.select(({ fn, eb }) => [
			fn.count('stream').distinct().as('rooms'),
			fn.countAll().as('proposed'),
			fn.sum(eb.case().when('standing', '=', 'placed').then(1).else(0).end()).as('placed'),
			fn.sum(eb.case().when('standing', '=', 'aside').then(1).else(0).end()).as('aside')
		])
		.where('consultation', 'in', [...versions])
		.executeTakeFirstOrThrow();
	const { rooms, proposed, placed, aside } = found;
	return {
		rooms: Number(rooms),
		proposed: Number(proposed),
		placed: Number(placed ?? 0),
		aside: Number(aside ?? 0)
	};
}
