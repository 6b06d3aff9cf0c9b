import type { Texts } from '../../core/consultation.ts';
import { isShowable } from '../../core/disclosure/gathering.ts';
import type { Part, Sum } from '../../core/disclosure/part.ts';
import { byRegion } from '../../core/disclosure/views.ts';
import type { ComparableRoom, ComparedRoom, ListedList, PooledPage } from '../../core/office/pooled-page.ts';
import { differencesOf } from '../../core/pooled/difference.ts';
import { poolKey } from '../../core/pooled/graded-lists.ts';
import { poolQuestion } from '../../core/pooled/pool.ts';
import { askedIn, poolList, type PooledList } from '../../core/pooled/pooled-list.ts';
import { isRefusal, type Refusal } from '../../core/refusal.ts';
import { newestOf, type PublishedList } from '../../core/sync/catalogue.ts';
import { nativeHashing } from '../../seal/native-hash.ts';
import { familiesOf } from '../ledger/catalogue.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { onlineBeside } from '../online/beside.ts';
import { poolOf, roomsInPool } from '../ledger/pool-reading.ts';

/** Up to so many rooms are left out one by one and drawn; beyond, whole regions: so the page costs no more. */
const mostRooms = 200;

/** The national lists that the office published, the last first, with how many rooms graded each. */
export async function listResults(ledger: Ledger): Promise<ListedList[]> {
	const families = await familiesOf(ledger);
	const sums = await ledger.db
		.selectFrom('pooled_groups')
		.select(({ fn }) => [
			'list',
			fn.sum<number>('rooms').as('rooms'),
			fn.sum<number>('ballots').as('ballots')
		])
		.groupBy('list')
		.execute();
	const byKey = new Map(sums.map((row) => [row.list, row]));
	return families
		.flatMap((family) => family.lists.map((list) => ({ family, list })))
		.sort((a, b) => (a.list.at < b.list.at ? 1 : -1))
		.map(({ family, list }) => {
			const { rooms = 0, ballots = 0 } = byKey.get(keyOf(list)) ?? {};
			const { title: consultation } = newestOf(family).consultation;
			const { title, at, withdrawn } = list;
			return { list: list.list, title, consultation, at, withdrawn, rooms, ballots };
		});
}

/**
 * The pooled result of a list; null for a list that is not there. `room` is a room to compare with the nation, `scope`
 * the region whose rooms whoever asks may see by themselves, or null for all.
 */
export async function pooledResult(
	ledger: Ledger,
	id: string,
	{ room, scope }: { readonly room: string | null; readonly scope: string | null }
): Promise<PooledPage | Refusal | null> {
	const found = await findList(ledger, id);
	if (!found) return null;
	const { list, questions } = found;
	const key = keyOf(list);
	const groups = await poolOf(ledger.db, key);
	const rooms = await roomsInPool(ledger.db, key, { most: mostRooms });
	const clusters = rooms ?? byRegion(groups);
	const pooled = poolList(list, groups, { audience: 'region', clusters });
	if (isRefusal(pooled)) return pooled;
	const online = await onlineBeside(ledger.db, list, groups);
	if (isRefusal(online)) return online;
	const own = (rooms ?? []).filter(({ regions }) => scope === null || regions.includes(scope));
	const comparable = await namesOf(ledger, own);
	return {
		list,
		questions,
		pooled,
		online,
		audience: 'region',
		rooms: comparable,
		clusters: rooms ? 'rooms' : 'regions',
		clusterNames: clusterNames(pooled, clusters, placesOf(rooms ?? [], comparable)),
		compared: compare(list, pooled, comparable.find(({ stream }) => stream === room) ?? null, own)
	};
}

async function findList(ledger: Ledger, id: string) {
	for (const family of await familiesOf(ledger)) {
		const list = family.lists.find((one) => one.list === id);
		if (!list) continue;
		const texts = newestOf(family).consultation.questions.map(({ id, text }): [string, Texts] => [id, text]);
		return { list, questions: Object.fromEntries(texts) };
	}
	return null;
}

function keyOf(list: PublishedList): string {
	return poolKey(list, nativeHashing.hashText);
}

async function namesOf({ db }: Ledger, parts: readonly Part[]): Promise<ComparableRoom[]> {
	const streams = parts.flatMap(({ groups }) => groups);
	if (streams.length === 0) return [];
	return db
		.selectFrom('rooms')
		.select(['stream', 'place', 'day'])
		.where('stream', 'in', streams)
		.orderBy('place')
		.orderBy('day')
		.orderBy('stream')
		.execute();
}

function clusterNames(
	{ questions }: PooledList,
	clusters: readonly Sum[],
	places: readonly (string | null)[]
): PooledPage['clusterNames'] {
	const changing = questions.flatMap(({ firmness }) => firmness?.leavingOut?.changes ?? []);
	return Object.fromEntries(
		changing.map(({ cluster }) => {
			const { regions, day } = clusters[cluster]!;
			return [cluster, { place: places[cluster] ?? null, region: regions[0] ?? null, day }];
		})
	);
}

// Null for a room of another region than that of whoever asks.
function placesOf(rooms: readonly Part[], known: readonly ComparableRoom[]): (string | null)[] {
	const places = new Map(known.map(({ stream, place }) => [stream, place]));
	return rooms.map(({ groups: [stream = ''] }) => places.get(stream) ?? null);
}

function compare(
	list: PublishedList,
	{ questions }: PooledList,
	room: ComparableRoom | null,
	rooms: readonly Part[]
): ComparedRoom | null {
	const part = room && rooms.find(({ groups }) => groups.includes(room.stream));
	if (!room || !part) return null;
	const { ballots } = part;
	if (!isShowable('region', part)) return { ...room, ballots, differences: null };
	const differences = askedIn(list).flatMap((asked, place) => {
		const here = poolQuestion(asked, [part], { rooms: 1, half: true, opinions: 1 });
		if (isRefusal(here)) return [];
		const pairs = differencesOf(here.ranking, questions[place]?.ranking ?? [], asked.rule, 3);
		return [{ question: asked.question, pairs }];
	});
	return { ...room, ballots, differences };
}
