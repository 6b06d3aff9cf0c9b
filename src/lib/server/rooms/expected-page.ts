import type { Expression, ExpressionBuilder, SqlBool } from 'kysely';
import type { ExpectedFilter } from '../../core/office/expected-filter.ts';
import type { ExpectedPage, ShownExpected } from '../../core/office/expected-page.ts';
import { stateOf, type ExpectedRoom, type ExpectedState } from '../../core/office/expected-room.ts';
import type { Database, Tables } from '../database/tables.ts';
import { cameRoom, keptOf, matchedOn, type CameRoom } from '../ledger/matching-days.ts';

/** Whose eyes: the region of whoever asks (null for all), and the day on which they do. */
type Asking = { readonly scope: string | null; readonly today: string };

/** How many expected rooms stand on a page. */
const most = 50;

/** The expected rooms that answer a filter, in the order of their days, from the place that it names. */
export async function expectedPage(
	db: Database,
	filter: ExpectedFilter,
	asking: Asking
): Promise<ExpectedPage<CameRoom>> {
	let query = ofRegion(db, filter.region, asking).selectAll();
	if (filter.state !== null) query = query.where(isIn(filter.state, asking.today));
	if (filter.after !== null) {
		const [day = '', id = ''] = filter.after.split('~');
		query = query.where(({ eb, refTuple, tuple }) => eb(refTuple('day', 'id'), '>', tuple(day, id)));
	}
	const rows = await query
		.orderBy('day')
		.orderBy('id')
		.limit(most + 1)
		.execute();
	const page = rows.slice(0, most);
	const last = rows.length > most ? page.at(-1) : undefined;
	return {
		rows: await shown(db, page, asking),
		counts: await countsOf(db, filter.region, asking),
		next: last ? `${last.day}~${last.id}` : null
	};
}

/** The expected rooms whose day has passed and of which nothing came, of a region or of all, in the order of their days. */
export async function missingRooms(
	db: Database,
	region: string | null,
	asking: Asking
): Promise<ExpectedRoom[]> {
	return ofRegion(db, region, asking)
		.select(['place', 'region', 'department', 'day', 'people', 'contact'])
		.where(isIn('missing', asking.today))
		.orderBy('day')
		.orderBy('id')
		.execute();
}

function ofRegion(db: Database, region: string | null, { scope }: Asking) {
	let query = db.selectFrom('expected_rooms');
	for (const one of [scope, region]) if (one !== null) query = query.where('region', '=', one);
	return query;
}

function isIn(state: ExpectedState, today: string) {
	return ({ eb, and }: ExpressionBuilder<Tables, 'expected_rooms'>): Expression<SqlBool> => {
		if (state === 'received' || state === 'unsure') return eb('standing', '=', state);
		return and([eb('standing', '=', 'open'), eb('day', state === 'missing' ? '<' : '>=', today)]);
	};
}

async function countsOf(
	db: Database,
	region: string | null,
	asking: Asking
): Promise<Record<ExpectedState, number>> {
	const counts = { missing: 0, unsure: 0, expected: 0, received: 0 };
	const rows = await ofRegion(db, region, asking)
		.select(['standing', 'day', ({ fn }) => fn.countAll().as('rooms')])
		.groupBy(['standing', 'day'])
		.execute();
	for (const { standing, day, rooms } of rows)
		counts[stateOf(standing || 'open', day, asking.today)] += Number(rooms);
	return counts;
}

type Row = Parameters<typeof keptOf>[0];

async function shown(
	db: Database,
	page: readonly Row[],
	{ scope, today }: Asking
): Promise<ShownExpected<CameRoom>[]> {
	const isSeen = ({ region }: CameRoom) => scope === null || region === scope;
	const streams = page.flatMap(({ room }) => room ?? []);
	const rooms = streams.length === 0 ? [] : await roomsOf(db, streams);
	const byStream = new Map(rooms.filter(isSeen).map((room) => [room.stream, room]));
	const unsure = page.filter(({ standing }) => standing === 'unsure');
	const candidates = new Map<string, readonly CameRoom[]>();
	for (const day of new Set(unsure.map((row) => row.day)))
		for (const one of (await matchedOn(db, day)).matched)
			candidates.set(one.expected.id, one.candidates.filter(isSeen));
	return page.map((row) => ({
		expected: keptOf(row),
		state: stateOf(row.standing || 'open', row.day, today),
		room: byStream.get(row.room ?? '') ?? null,
		isSaid: row.stream !== null && row.room !== null,
		candidates: row.standing === 'unsure' ? (candidates.get(row.id) ?? []) : []
	}));
}

function roomsOf(db: Database, streams: readonly string[]): Promise<CameRoom[]> {
	return db
		.selectFrom('rooms')
		.select(cameRoom)
		.where('stream', 'in', [...streams])
		.execute();
}
