import { comparedText } from '../compared-text.ts';
import type { ExpectedRoom, ExpectedState, KeptRoom } from './expected-room.ts';

/** A room that was received, as far as it is told from others. */
export type ReceivedRoom = {
	readonly stream: string;
	readonly place: string;
	readonly region: string | null;
	readonly day: string;
};

export type Matched<R extends ReceivedRoom> = {
	readonly expected: KeptRoom;
	readonly state: ExpectedState;
	/** The room that it is; `isSaid` where a person said so. */
	readonly room: R | null;
	readonly isSaid: boolean;
	/** Rooms that may be it, for a person to say. */
	readonly candidates: readonly R[];
};

/**
 * Which received room each expected one is. What a person said goes first. By itself a room is taken only where day,
 * region and place agree to the letter (but accents, capitals and signs), and no other room and no other expected one
 * agrees as well. Whatever else is of the day and has a word of the place in common waits for a person. `today` is a day.
 */
export function matchRooms<R extends ReceivedRoom>(
	expected: readonly KeptRoom[],
	received: readonly R[],
	today: string
): Matched<R>[] {
	const byStream = new Map(received.map((room) => [room.stream, room]));
	const said = new Set(expected.flatMap(({ stream }) => (stream ? [stream] : [])));
	const free = received.filter(({ stream }) => !said.has(stream));
	const toldBy = roomsByWord(free);
	const looking = expected.filter(({ stream }) => stream === null);
	const found = new Map(looking.map((one) => [one.id, nearTo(one, toldBy)]));
	const near = new Map([...found].map(([id, ones]) => [id, ones.map(({ room }) => room)]));
	const exact = new Map(looking.map((one) => [one.id, sameAs(one, found.get(one.id)!)]));
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
		const candidates = room ? [] : (near.get(one.id) ?? []).filter(({ stream }) => !taken.has(stream));
		const state = room
			? 'received'
			: candidates.length > 0
				? 'unsure'
				: one.day < today
					? 'missing'
					: 'expected';
		return { expected: one, state, room, isSaid: one.stream !== null && room !== null, candidates };
	});
}

/** What tells two expected rooms apart. */
export function nameOf({ place, region, day }: Pick<ExpectedRoom, 'place' | 'region' | 'day'>): string {
	return `${day} ${region} ${comparedText(place)}`;
}

type Told<R> = { readonly room: R; readonly order: number; readonly place: string };

// The rooms of a day by each word of their place, so that no expected room is held against every other one.
function roomsByWord<R extends ReceivedRoom>(rooms: readonly R[]): Map<string, Told<R>[]> {
	const found = new Map<string, Told<R>[]>();
	rooms.forEach((room, order) => {
		const place = comparedText(room.place);
		for (const word of new Set(wordsOf(place))) {
			const key = `${room.day} ${word}`;
			const ones = found.get(key);
			if (ones) ones.push({ room, order, place });
			else found.set(key, [{ room, order, place }]);
		}
	});
	return found;
}

function nearTo<R extends ReceivedRoom>(
	{ place, region, day, parted }: KeptRoom,
	toldBy: ReadonlyMap<string, readonly Told<R>[]>
): Told<R>[] {
	const near = new Map<number, Told<R>>();
	for (const word of wordsOf(comparedText(place)))
		for (const one of toldBy.get(`${day} ${word}`) ?? [])
			if (!parted.includes(one.room.stream) && mayBeOf(region, one.room)) near.set(one.order, one);
	return [...near.values()].sort((a, b) => a.order - b.order);
}

function mayBeOf(region: string, room: ReceivedRoom): boolean {
	return region === '' || room.region === null || room.region === region;
}

function sameAs<R extends ReceivedRoom>({ place, region }: KeptRoom, near: readonly Told<R>[]): R[] {
	const compared = comparedText(place);
	return near
		.filter(({ room, place: other }) => region === (room.region ?? '') && compared === other)
		.map(({ room }) => room);
}

// Short words are in every place's name: « le », « sur », « la ».
function wordsOf(compared: string): string[] {
	const all = compared.split(' ');
	const long = all.filter((word) => word.length > 3);
	return long.length > 0 ? long : all;
}
