import type { Part } from '../../core/disclosure/part.ts';
import type { Database } from '../database/tables.ts';
import { talliesIn } from './pooling.ts';

/**
 * What all rooms gave to a list (`key` is its `poolKey`), a group for each region and day, by region and day. As many
 * rows are read however many the rooms.
 */
export async function poolOf(db: Database, key: string): Promise<Part[]> {
	const rows = await db
		.selectFrom('pooled_groups')
		.selectAll()
		.where('list', '=', key)
		.where('rooms', '>', 0)
		.orderBy('region')
		.orderBy('day')
		.execute();
	return rows.map(({ region, day, rooms, ballots, tallies }) => ({
		groups: [`${region} ${day}`],
		rooms,
		regions: [region === '' ? null : region],
		day,
		ballots,
		tallies: talliesIn({ tallies })
	}));
}

/**
 * The same with a group for each room (its stream), the first `most` by their streams; null when there are more.
 * `streams` names some rooms alone.
 */
export async function roomsInPool(
	db: Database,
	key: string,
	{ most, streams = null }: { readonly most: number; readonly streams?: readonly string[] | null }
): Promise<Part[] | null> {
	let query = db.selectFrom('graded_lists').selectAll().where('list', '=', key);
	if (streams !== null) query = query.where('stream', 'in', [...streams]);
	const rows = await query
		.orderBy('stream')
		.limit(most + 1)
		.execute();
	if (rows.length > most) return null;
	return rows.map(({ stream, region, day, ballots, tallies }) => ({
		groups: [stream],
		rooms: 1,
		regions: [region === '' ? null : region],
		day,
		ballots,
		tallies: talliesIn({ tallies })
	}));
}
