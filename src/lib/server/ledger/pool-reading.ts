import type { Part, TrackTally } from '../../core/disclosure/part.ts';
import { gradeColumns } from '../database/migrations/0005-pooling.ts';
import type { Database } from '../database/tables.ts';
import { readAtOnce } from '../database/transact.ts';
import { talliesIn } from './pooling.ts';

/**
 * What all rooms gave to a list (`key` is its `poolKey`), a group for each region and day, by region and day. As many
 * rows are read however many the rooms. `grades` is how many the list's scale has.
 */
export async function poolOf(db: Database, key: string, grades: number): Promise<Part[]> {
	return readAtOnce(db, async (trx) => {
		const groups = await trx
			.selectFrom('pooled_groups')
			.selectAll()
			.where('list', '=', key)
			.where('rooms', '>', 0)
			.orderBy('region')
			.orderBy('day')
			.execute();
		const tracks = await trx
			.selectFrom('pooled_tracks')
			.select(['region', 'day', 'track', 'no_opinion', ...gradeColumns.slice(0, grades)])
			.where('list', '=', key)
			.execute();
		const byPlace = Map.groupBy(tracks, ({ region, day }) => `${region} ${day}`);
		return groups.map(({ region, day, rooms, ballots }) => ({
			groups: [`${region} ${day}`],
			rooms,
			regions: [region === '' ? null : region],
			day,
			ballots,
			tallies: (byPlace.get(`${region} ${day}`) ?? []).map((row): TrackTally => {
				const counts = gradeColumns.slice(0, grades).map((grade) => row[grade]);
				return { track: row.track, counts, noOpinion: row.no_opinion };
			})
		}));
	});
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
