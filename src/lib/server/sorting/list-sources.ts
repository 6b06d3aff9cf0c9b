import type { Expression, ExpressionBuilder, SqlBool } from 'kysely';
import type { ListedSource, SortedConsultation, StandingCounts } from '../../core/office/sorted.ts';
import { shelves, type SourceFilter } from '../../core/office/source-filter.ts';
import type { TrackRow } from '../database/migrations/0004-sorting.ts';
import type { Database, Tables } from '../database/tables.ts';
import { searched, withWords, type Place, type Tracks, type Words } from './searching.ts';

/** How many tracks stand on a page. */
export const mostSources = 40;

export type SourcePage = {
	readonly sources: readonly ListedSource[];
	/** Where the next page begins; null on the last one. */
	readonly next: string | null;
};

/** What is looked through: the consultation, a question of it, and the region of whoever asks (null for all). */
export type Looking = {
	readonly consultation: SortedConsultation;
	readonly question: string;
	readonly scope: string | null;
};

/**
 * The tracks of rooms that answer a filter, in the order of the days, from the place that it names. Each version of the
 * consultation and each standing is read in the order of an index of its own, so that a page costs the same whatever
 * the number of rooms.
 */
export async function listSources(
	db: Database,
	looking: Looking,
	filter: Pick<SourceFilter, 'shelf' | 'region' | 'room' | 'search' | 'after'>,
	most = mostSources
): Promise<SourcePage> {
	const parts = [];
	for (const version of looking.consultation.versions)
		for (const standing of shelves[filter.shelf]) {
			const place = { version, question: looking.question, standing };
			const search = await searched(db, place, filter.search ?? '');
			const part = inOrder(chosen(db, looking, { ...filter, ...place, search })).limit(most + 1);
			parts.push(db.selectFrom(part.as('part')).selectAll());
		}
	const all = parts.reduce((union, part) => union.unionAll(part));
	const rows = await all
		.orderBy('day')
		.orderBy('stream')
		.orderBy('place')
		.orderBy('track')
		.limit(most + 1)
		.execute();
	const last = rows.length > most ? rows[most - 1] : undefined;
	return { sources: await withRooms(db, rows.slice(0, most)), next: last ? keyOf(last) : null };
}

/** How many tracks of the question stand where, of the region and the room asked for. */
export async function countSources(
	db: Database,
	{ consultation, question, scope }: Looking,
	{ region, room }: Pick<SourceFilter, 'region' | 'room'>
): Promise<StandingCounts> {
	let query = ofVersions(db, consultation.versions, scope).where('question', '=', question);
	if (region !== null) query = query.where('region', '=', region);
	if (room !== null) query = query.where('stream', '=', room);
	return counted(query);
}

/** How many tracks of all questions of these versions there are, and how many are left to sort. */
export async function countAll(
	db: Database,
	versions: readonly string[],
	scope: string | null
): Promise<{ readonly all: number; readonly todo: number }> {
	const rooms = db.selectFrom('track_counts').where('consultation', 'in', [...versions]);
	const { all, todo } = await (scope === null ? rooms : rooms.where('region', '=', scope))
		.select(({ fn }) => [fn.sum('tracks').as('all'), fn.sum('todo').as('todo')])
		.executeTakeFirstOrThrow();
	return { all: Number(all ?? 0), todo: Number(todo ?? 0) };
}

/** Tracks with the places where their rooms met, in the order given. */
export async function withRooms(db: Database, rows: readonly TrackRow[]): Promise<ListedSource[]> {
	if (rows.length === 0) return [];
	const rooms = await db
		.selectFrom('rooms')
		.select(['stream', 'place'])
		.where('stream', 'in', [...new Set(rows.map(({ stream }) => stream))])
		.execute();
	const places = new Map(rooms.map(({ stream, place }) => [stream, place]));
	return rows.map(({ consultation: _, ancestors, ...row }) => ({
		...row,
		ancestors: JSON.parse(ancestors) as string[],
		room: places.get(row.stream) ?? ''
	}));
}

/** The place of a track in the list, as an address names it. */
export function keyOf({ day, stream, place }: Pick<TrackRow, 'day' | 'stream' | 'place'>): string {
	return `${day}~${stream}~${place}`;
}

function ofVersions(db: Database, versions: readonly string[], scope: string | null): Tracks {
	const query: Tracks = db.selectFrom('tracks').where('consultation', 'in', [...versions]);
	return scope === null ? query : query.where('region', '=', scope);
}

async function counted(query: Tracks): Promise<StandingCounts> {
	const rows = await query
		.select(['standing', ({ fn }) => fn.countAll<number>().as('tracks')])
		.groupBy('standing')
		.execute();
	const none = { unplaced: 0, changed: 0, placed: 0, aside: 0, contested: 0 };
	return { ...none, ...Object.fromEntries(rows.map(({ standing, tracks }) => [standing, tracks])) };
}

type Choice = Place & Pick<SourceFilter, 'region' | 'room' | 'after'> & { readonly search: Words };

function chosen(db: Database, { scope }: Looking, choice: Choice): Tracks {
	const { region, room, search, after } = choice;
	let query: Tracks = withWords(db, choice, search);
	for (const one of [scope, region]) if (one !== null) query = query.where('tracks.region', '=', one);
	if (room !== null) query = query.where('tracks.stream', '=', room);
	return after === null ? query : query.where(beyond(after));
}

function inOrder(query: Tracks) {
	return query
		.selectAll('tracks')
		.orderBy('tracks.day')
		.orderBy('tracks.stream')
		.orderBy('tracks.place')
		.orderBy('tracks.track');
}

function beyond(after: string) {
	const [day = '', stream = '', place = '0'] = after.split('~');
	return (or: ExpressionBuilder<Tables, 'tracks'>): Expression<SqlBool> =>
		or.and([
			or('tracks.day', '>=', day), // where an index begins
			or.or([
				or('tracks.day', '>', day),
				or('tracks.stream', '>', stream),
				or.and([or('tracks.stream', '=', stream), or('tracks.place', '>', Number(place))])
			])
		]);
}
