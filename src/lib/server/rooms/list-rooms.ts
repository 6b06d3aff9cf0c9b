import type { ExpressionBuilder, SelectQueryBuilder } from 'kysely';
import type { Texts } from '../../core/consultation.ts';
import type { ListedRoom, MarkedRoom, RoomCounts } from '../../core/office/listed.ts';
import type { RoomFilter } from '../../core/office/room-filter.ts';
import type { Phase } from '../../core/workshop.ts';
import type { RoomRow, RoomState } from '../database/ledger-tables.ts';
import type { Database, Tables } from '../database/tables.ts';
import { isAlike, marked, type RoomsAsking } from './alike.ts';

/** How many rooms stand on a page. */
const most = 50;

export type RoomPage = {
	readonly rooms: readonly MarkedRoom[];
	/** Of all pages. */
	readonly total: number;
	/** True when further rooms follow. */
	readonly more: boolean;
};

/**
 * The rooms that answer a filter, the last received first, from the place that it names. `scope` is the region that
 * whoever asks may see, or null for all: nothing of another region is counted or shown. Versions of one consultation are
 * named together in `families`.
 */
export async function listRooms(db: Database, asking: RoomsAsking, filter: RoomFilter): Promise<RoomPage> {
	const chosen = choose(db, asking, filter);
	const page = await (filter.search === null
		? pageOf(chosen, filter)
		: searched(chosen, filter, filter.search));
	return { ...page, rooms: await marked(db, asking, page.rooms) };
}

/** How many rooms of the scope there are of each kind that a person looks after. */
export async function countRooms(db: Database, asking: RoomsAsking): Promise<RoomCounts> {
	const real = ofScope(db, asking).where('purpose', '=', 'real');
	const rows = await real
		.select(['state', 'phase', 'corrections', ({ fn }) => fn.countAll().as('rooms')])
		.groupBy(['state', 'phase', 'corrections'])
		.execute();
	const sum = (isCounted: (row: (typeof rows)[number]) => boolean) =>
		rows.filter(isCounted).reduce((total, { rooms }) => total + Number(rooms), 0);
	const { alike } = await real
		.where(isAlike(asking))
		.select(({ fn }) => fn.countAll().as('alike'))
		.executeTakeFirstOrThrow();
	const inState = (state: RoomState) => sum((row) => row.state === state);
	return {
		received: sum(() => true),
		signed: sum(({ phase }) => phase === 'signed'),
		held: inState('held'),
		unproven: inState('unproven'),
		incomplete: inState('incomplete'),
		forked: inState('forked'),
		corrected: sum(({ corrections }) => corrections > 0),
		alike: Number(alike)
	};
}

type PlainPage = Omit<RoomPage, 'rooms'> & { readonly rooms: readonly ListedRoom[] };
type Chosen = SelectQueryBuilder<Tables, 'rooms', object>;

function ofScope(db: Database, { scope }: RoomsAsking): Chosen {
	const query: Chosen = db.selectFrom('rooms');
	return scope === null ? query : query.where('region', '=', scope);
}

function choose(db: Database, asking: RoomsAsking, filter: RoomFilter): Chosen {
	let query = ofScope(db, asking);
	if (filter.mark === 'corrected') query = query.where('corrections', '>', 0);
	if (filter.mark === 'alike') query = query.where(isAlike(asking));
	for (const member of ['region', 'state', 'phase', 'purpose'] as const)
		if (filter[member] !== null) query = query.where(member, '=', filter[member]);
	if (filter.from !== null) query = query.where('day', '>=', filter.from);
	if (filter.until !== null) query = query.where('day', '<=', filter.until);
	return query;
}

async function pageOf(chosen: Chosen, { after }: RoomFilter): Promise<PlainPage> {
	const { all } = await chosen.select(({ fn }) => fn.countAll<number>().as('all')).executeTakeFirstOrThrow();
	const [received = '', stream = ''] = after?.split('~') ?? [];
	const beyond = (or: ExpressionBuilder<Tables, 'rooms'>) =>
		or.or([
			or('last_received', '<', received),
			or.and([or('last_received', '=', received), or('stream', '>', stream)])
		]);
	const page = ordered(after === null ? chosen : chosen.where(beyond)).limit(most + 1);
	const rows = await page.execute();
	return { rooms: rows.slice(0, most).map(listed), total: all, more: rows.length > most };
}

// Neither database looks past accents in the same way, and a country's rooms are few: their names are read, and of the
// rooms themselves those that are shown.
async function searched(chosen: Chosen, { after }: RoomFilter, search: string): Promise<PlainPage> {
	const words = plain(search).split(/\s+/u);
	const titles = new Map<string, string>(); // most rooms share one
	const names = await inOrder(chosen.select(['stream', 'place', 'title', 'last_received'])).execute();
	const found = names.filter(({ place, title }) => {
		if (!titles.has(title)) titles.set(title, plain(title));
		const text = `${plain(place)} ${titles.get(title)}`;
		return words.every((word) => text.includes(word));
	});
	const start = after === null ? 0 : found.findIndex((row) => keyOf(row) === after) + 1;
	const page = found.slice(start, start + most).map(({ stream }) => stream);
	const rows = page.length > 0 ? await ordered(chosen.where('stream', 'in', page)).execute() : [];
	return { rooms: rows.map(listed), total: found.length, more: found.length > start + most };
}

function inOrder<Row>(query: SelectQueryBuilder<Tables, 'rooms', Row>) {
	return query.orderBy('last_received', 'desc').orderBy('stream');
}

function ordered(chosen: Chosen) {
	return inOrder(chosen.selectAll());
}

function keyOf({ last_received, stream }: Pick<RoomRow, 'last_received' | 'stream'>): string {
	return `${last_received}~${stream}`;
}

function plain(text: string): string {
	return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** A room's row as the table shows it. */
export function listed(row: RoomRow): ListedRoom {
	const { stream, place, region, day, purpose, people, proposals, ballots, corrections, state } = row;
	const title = JSON.parse(row.title) as Texts;
	const numbers = { people, proposals, ballots };
	const phase = row.phase as Phase;
	return {
		stream,
		place,
		region,
		day,
		title,
		purpose,
		phase,
		state,
		...numbers,
		corrections,
		received: row.last_received
	};
}
