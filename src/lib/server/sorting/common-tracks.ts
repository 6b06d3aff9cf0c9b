import type { Texts } from '../../core/consultation.ts';
import type { ListedCommon, Origin } from '../../core/office/sorted.ts';
import { sortingStream, textOfCommon, type CommonTrack } from '../../core/office/sorting.ts';
import { nativeHashing } from '../../seal/native-hash.ts';
import type { Database } from '../database/tables.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { commonTrackOf } from '../ledger/standing.ts';
import { withRooms } from './list-sources.ts';
import { namesOf } from './people-names.ts';

/** A common track for whoever makes a national list of them: in how many rooms something of it was proposed. */
export type CommonOfRooms = {
	readonly question: string;
	readonly track: string;
	readonly text: Texts;
	readonly rooms: number;
};

/** The common tracks that stand for a consultation, by its root, in the order in which they were made. */
export async function commonTracksOf(ledger: Ledger, root: string): Promise<CommonOfRooms[]> {
	const listed = await listCommons(ledger.db, root);
	return listed
		.filter(({ withdrawn }) => withdrawn === null)
		.map(({ question, track, text, rooms }) => ({ question, track, text, rooms }));
}

/** The same with those that were withdrawn, and with their numbers; of one question where it is named. */
export async function listCommons(db: Database, root: string, question?: string): Promise<ListedCommon[]> {
	const sorting = sortingStream(root, nativeHashing.hashText);
	const rows = await db
		.selectFrom('common_tracks')
		.selectAll()
		.where('sorting', '=', sorting)
		.orderBy('place')
		.execute();
	const tracks = rows.map(commonTrackOf).filter((one) => question === undefined || one.question === question);
	const counts = await countsOf(db, sorting);
	const names = await namesOf(
		db,
		tracks.flatMap(({ withdrawn }) => (withdrawn ? [withdrawn.by] : []))
	);
	return tracks.map((track) => ({
		track: track.track,
		question: track.question,
		text: textOfCommon(track),
		...(counts.get(track.track) ?? { sources: 0, rooms: 0 }),
		withdrawn: track.withdrawn && {
			reason: track.withdrawn.reason,
			who: names.get(track.withdrawn.by) ?? null
		}
	}));
}

/** One common track; undefined where nobody made it. */
export async function commonTrack(
	db: Database,
	sorting: string,
	track: string
): Promise<CommonTrack | undefined> {
	const row = await db
		.selectFrom('common_tracks')
		.selectAll()
		.where('sorting', '=', sorting)
		.where('track', '=', track)
		.executeTakeFirst();
	return row && commonTrackOf(row);
}

/** How many of them stand on a page of origins. */
const mostOrigins = 100;

/** The rooms' tracks that stand in a common one, in the order of the rooms; of the scope alone (a region, null for all). */
export async function originsOf(
	db: Database,
	sorting: string,
	common: string,
	{ scope, after }: { readonly scope: string | null; readonly after: string | null }
): Promise<{ readonly origins: readonly Origin[]; readonly next: string | null }> {
	let query = db
		.selectFrom('placements')
		.innerJoin('tracks', (join) =>
			join.onRef('tracks.stream', '=', 'placements.stream').onRef('tracks.track', '=', 'placements.track')
		)
		.selectAll('tracks')
		.select('placements.nature')
		.where('placements.sorting', '=', sorting)
		.where('placements.common', '=', common);
	if (scope !== null) query = query.where('tracks.region', '=', scope);
	const [stream, track] = after?.split('~') ?? [];
	if (stream !== undefined && track !== undefined)
		query = query.where((or) =>
			or.or([
				or('placements.stream', '>', stream),
				or.and([or('placements.stream', '=', stream), or('placements.track', '>', track)])
			])
		);
	const ordered = query
		.orderBy('placements.stream')
		.orderBy('placements.track')
		.limit(mostOrigins + 1);
	const rows = await ordered.execute();
	const shown = rows.slice(0, mostOrigins);
	const last = rows.length > mostOrigins ? shown.at(-1) : undefined;
	const sources = await withRooms(db, shown);
	const origins = sources.map((source, index) => ({ ...source, nature: shown[index]!.nature }));
	return { origins, next: last ? `${last.stream}~${last.track}` : null };
}

async function countsOf(db: Database, sorting: string) {
	const rows = await db
		.selectFrom('placements')
		.select(['common', ({ fn }) => fn.countAll<number>().as('sources')])
		.select(({ fn }) => fn.count<number>('stream').distinct().as('rooms'))
		.where('sorting', '=', sorting)
		.groupBy('common')
		.execute();
	return new Map(rows.map(({ common, sources, rooms }) => [common, { sources, rooms }]));
}
