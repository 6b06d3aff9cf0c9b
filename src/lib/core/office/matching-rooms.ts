import { comparedText } from '../compared-text.ts';
import type { ExpectedRoom, ExpectedStanding, KeptRoom } from './expected-room.ts';

/** A room that was received, as far as it is told from others. */
export type ReceivedRoom = {
	readonly stream: string;
	readonly place: string;
	readonly region: string | null;
	readonly day: string;
};

export type Matched<R extends ReceivedRoom> = {
	readonly expected: KeptRoom;
	readonly standing: ExpectedStanding;
	/** The room that it is; `isSaid` where a person said so. */
	readonly room: R | null;
	readonly isSaid: boolean;
	/** Rooms that may be it, for a person to say. */
	readonly candidates: readonly R[];
};

/**
 * Which received room each expected one is. What a person said goes first. By itself a room is taken only where day,
 * region and place agree to the letter (but accents, capitals and signs), and no other room and no other expected one
 * agrees as well. Whatever else is of the day and has a word of the place in common waits for a person. Only rooms of one
 * day are ever held against each other, so that a day can be matched by itself.
 */
export function matchRooms<R extends ReceivedRoom>(
	expected: readonly KeptRoom[],
	received: readonly R[]
): Matched<R>[] {
	const byStream = new Map(received.map((room) => [room.stream, room]));
	const said = new Set(expected.flatMap(({ stream }) => (stream ? [stream] : [])));
	const told = received.filter(({ stream }) => !said.has(stream)).map(toldOf);
	const toldBy = groupedBy(told, ({ room, place }) => wordsOf(place).map((word) => `${room.day} ${word}`));
	const named = groupedBy(told, ({ room, place }) => [`${room.day} ${room.region ?? ''} ${place}`]);
	const looking = expected.filter(({ stream }) => stream === null);
	const exact = new Map(looking.map((one) => [one.id, sameAs(one, named)]));
	const claims = Map.groupBy([...exact.values()].flat(), ({ stream }) => stream);
	const taken = new Set<string>();
	const alone = new Map<string, R>();
	for (const one of looking) {
		const [room, ...others] = exact.get(one.id)!;
		if (!room || others.length > 0 || claims.get(room.stream)!.length > 1) continue;
		alone.set(one.id, room);
		taken.add(room.stream);
	}
	return expected.map((one) => {
		const room = one.stream ? (byStream.get(one.stream) ?? null) : (alone.get(one.id) ?? null);
		const isFree = ({ room: { stream } }: Told<R>) => !taken.has(stream);
		const isNear =
			!room && toldNear(one, toldBy).some((ones) => ones.some((it) => isFree(it) && mayBe(one, it)));
		const standing = room ? 'received' : isNear ? 'unsure' : 'open';
		return {
			...{ expected: one, standing, room, isSaid: one.stream !== null && room !== null },
			// Gathered when they are looked at: a page shows few of all the rooms that it counts.
			get candidates() {
				return isNear
					? nearTo(one, toldBy)
							.filter(isFree)
							.map((it) => it.room)
					: [];
			}
		};
	});
}

/** What tells two expected rooms apart. */
export function nameOf({ place, region, day }: Pick<ExpectedRoom, 'place' | 'region' | 'day'>): string {
	return `${day} ${region} ${comparedText(place)}`;
}

type Told<R> = { readonly room: R; readonly order: number; readonly place: string };

function toldOf<R extends ReceivedRoom>(room: R, order: number): Told<R> {
	return { room, order, place: comparedText(room.place) };
}

function groupedBy<R>(told: readonly Told<R>[], keysOf: (one: Told<R>) => readonly string[]) {
	const found = new Map<string, Told<R>[]>();
	for (const one of told)
		for (const key of new Set(keysOf(one))) {
			const ones = found.get(key);
			if (ones) ones.push(one);
			else found.set(key, [one]);
		}
	return found;
}

// The rooms of a day that share a word of the place, by the word: no expected room is held against every other one.
function toldNear<R>({ place, day }: KeptRoom, toldBy: ReadonlyMap<string, readonly Told<R>[]>) {
	return wordsOf(comparedText(place)).map((word) => toldBy.get(`${day} ${word}`) ?? []);
}

function nearTo<R extends ReceivedRoom>(
	one: KeptRoom,
	toldBy: ReadonlyMap<string, readonly Told<R>[]>
): Told<R>[] {
	const near = new Set(toldNear(one, toldBy).flat());
	return [...near].filter((it) => mayBe(one, it)).sort((a, b) => a.order - b.order);
}

function mayBe<R extends ReceivedRoom>({ region, parted }: KeptRoom, { room }: Told<R>): boolean {
	return (region === '' || room.region === null || room.region === region) && !parted.includes(room.stream);
}

function sameAs<R extends ReceivedRoom>(
	{ place, region, day, parted }: KeptRoom,
	named: ReadonlyMap<string, readonly Told<R>[]>
): R[] {
	const same = named.get(`${day} ${region} ${comparedText(place)}`) ?? [];
	return same.map(({ room }) => room).filter(({ stream }) => !parted.includes(stream));
}

// Short words are in every place's name: « le », « sur », « la ».
function wordsOf(compared: string): string[] {
	const all = compared.split(' ');
	const long = all.filter((word) => word.length > 3);
	return long.length > 0 ? long : all;
}
