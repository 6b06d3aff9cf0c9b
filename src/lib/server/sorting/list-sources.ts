import type { Expression, ExpressionBuilder, SelectQueryBuilder, SqlBool } from 'kysely';
import type { ListedSource, SortedConsultation, StandingCounts } from '../../core/office/sorted.ts';
import { shelves, type SourceFilter } from '../../core/office/source-filter.ts';
import type { Standing } from '../../core/office/source-standing.ts';
import { wordFamilies } from '../../core/word-forms.ts';
import type { TrackRow } from '../database/migrations/0004-sorting.ts';
import type { Database, Tables } from '../database/tables.ts';

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

type Tracks = SelectQueryBuilder<Tables, 'tracks', object>;

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
	const parts = looking.consultation.versions.flatMap((version) =>
		shelves[filter.shelf].map((standing) => {
			const part = inOrder(chosen(db, looking, filter, version, standing)).limit(most + 1);
			return db.selectFrom(part.as('part')).selectAll();
		})
	);
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

/** The same of all questions of these versions of a consultation. */
export async function countAll(
	db: Database,
	versions: readonly string[],
	scope: string | null
): Promise<StandingCounts> {
	return counted(ofVersions(db, versions, scope));
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

function chosen(
	db: Database,
	{ question, scope }: Looking,
	{ region, room, search, after }: Pick<SourceFilter, 'region' | 'room' | 'search' | 'after'>,
	version: string,
	standing: Standing
): Tracks {
	let query: Tracks = db
		.selectFrom('tracks')
		.where('consultation', '=', version)
		.where('question', '=', question)
		.where('standing', '=', standing);
	for (const one of [scope, region]) if (one !== null) query = query.where('region', '=', one);
	if (room !== null) query = query.where('stream', '=', room);
	for (const word of wordFamilies(search ?? ''))
		query = query.where(hasWord(word, { version, question, standing }));
	return after === null ? query : query.where(beyond(after));
}

function inOrder(query: Tracks) {
	return query.selectAll().orderBy('day').orderBy('stream').orderBy('place').orderBy('track');
}

type Words = { readonly version: string; readonly question: string; readonly standing: Standing };

function hasWord(word: string, { version, question, standing }: Words) {
	return (or: ExpressionBuilder<Tables, 'tracks'>): Expression<SqlBool> => {
		const found = or
			.selectFrom('track_words')
			.select(['track_words.stream', 'track_words.track'])
			.where('track_words.consultation', '=', version)
			.where('track_words.question', '=', question)
			.where('track_words.standing', '=', standing)
			.where('track_words.word', '=', word);
		return or(or.refTuple('tracks.stream', 'tracks.track'), 'in', found as never);
	};
}

function beyond(after: string) {
	const [day = '', stream = '', place = '0'] = after.split('~');
	return (or: ExpressionBuilder<Tables, 'tracks'>): Expression<SqlBool> =>
		or.and([
			or('day', '>=', day), // where an index begins
			or.or([
				or('day', '>', day),
				or('stream', '>', stream),
				or.and([or('stream', '=', stream), or('place', '>', Number(place))])
			])
		]);
}
