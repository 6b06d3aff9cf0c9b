import type { Texts } from '../../core/consultation.ts';
import { textOfCommon } from '../../core/office/sorting.ts';
import type { Database } from '../database/tables.ts';
import { commonTrackOf } from '../ledger/standing.ts';

/** The common tracks in which a room's tracks stand, by the room's track: the way from the room to the country. */
export async function commonsOfRoom(
	db: Database,
	stream: string
): Promise<ReadonlyMap<string, readonly Texts[]>> {
	const rows = await db
		.selectFrom('placements')
		.innerJoin('common_tracks', (join) =>
			join
				.onRef('common_tracks.sorting', '=', 'placements.sorting')
				.onRef('common_tracks.track', '=', 'placements.common')
		)
		.selectAll('common_tracks')
		.select('placements.track as local')
		.where('placements.stream', '=', stream)
		.orderBy('common_tracks.place')
		.execute();
	const byTrack = Map.groupBy(rows, ({ local }) => local);
	return new Map(
		[...byTrack].map(([track, own]) => [track, own.map((row) => textOfCommon(commonTrackOf(row)))])
	);
}
