import * as v from 'valibot';
import type { ReleasedStanding } from '../../core/office/room-return.ts';
import { releaseHead, type ReleaseHead } from '../../core/release/release.ts';
import type { Database } from '../database/tables.ts';

/** Where each common track stands in the newest release of each list of a consultation (its root), by the track. */
export type ReleasedStandings = ReadonlyMap<string, readonly ReleasedStanding[]>;

export async function releasedStandings(db: Database, root: string): Promise<ReleasedStandings> {
	const rows = await db
		.selectFrom('releases')
		.select('head')
		.where('root', '=', root)
		.where(({ not, exists, selectFrom }) =>
			not(
				exists(
					selectFrom('releases as later')
						.select('later.number')
						.whereRef('later.list', '=', 'releases.list')
						.whereRef('later.number', '>', 'releases.number')
				)
			)
		)
		.orderBy('made')
		.execute();
	const all = rows.flatMap(({ head }) => standingsIn(v.parse(releaseHead, JSON.parse(head))));
	const byTrack = Map.groupBy(all, ([track]) => track);
	return new Map([...byTrack].map(([track, own]) => [track, own.map(([, standing]) => standing)]));
}

function standingsIn({ list, number, day, title, scale, results }: ReleaseHead) {
	return results.flatMap(({ ranking }) => {
		const of = ranking.filter(({ rank }) => rank !== null).length;
		return ranking.map(({ track, rank, grade }): [string, ReleasedStanding] => {
			return [track, { list, number, day, title, scale, rank, of, grade }];
		});
	});
}
