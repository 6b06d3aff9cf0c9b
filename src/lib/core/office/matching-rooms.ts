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
	const ofDay = Map.groupBy(free, ({ day }) => day);
	const looking = expected.filter(({ stream }) => stream === null);
	const near = new Map(looking.map((one) => [one.id, nearTo(one, ofDay.get(one.day) ?? [])]));
	const exact = new Map(
		looking.map((one) => [one.id, near.get(one.id)!.filter((room) => isSame(one, room))])
	);
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

function nearTo<R extends ReceivedRoom>({ place, region, parted }: KeptRoom, rooms: readonly R[]): R[] {
	const own = new Set(wordsOf(place));
	return rooms.filter(
		(room) =>
			!parted.includes(room.stream) &&
			(region === '' || room.region === null || room.region === region) &&
			wordsOf(room.place).some((word) => own.has(word))
	);
}

function isSame({ place, region }: KeptRoom, room: ReceivedRoom): boolean {
	return region === (room.region ?? '') && comparedText(place) === comparedText(room.place);
}

// Short words are in every place's name: « le », « sur », « la ».
function wordsOf(place: string): string[] {
	const all = comparedText(place).split(' ');
	const long = all.filter((word) => word.length > 3);
	return long.length > 0 ? long : all;
}
