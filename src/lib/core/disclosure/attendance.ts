import { thresholds, type Audience } from './audience.ts';

/** How many people a room counted, in all and by the categories of its consultation. */
export type RoomAttendance = {
	readonly people: number;
	readonly byCategory: Readonly<Record<string, number>>;
};

/** How many people rooms counted together. Categories and `others`, everybody else, sum to `people`. */
export type Attendance = {
	/** Rooms that counted who was there. */
	readonly rooms: number;
	readonly people: number;
	readonly categories: readonly { readonly category: string; readonly people: number }[];
	readonly others: number;
};

/**
 * What an audience may see of who was there, after all that it saw before (`earlier`, the oldest first). A category of
 * fewer people than the threshold is told among the others. Between any two answers a number stays the same or moves by
 * at least the threshold, so that no room can be told by subtraction; where it would not, the last answer stands. Null
 * while there is nothing to show.
 */
export function discloseAttendance(
	audience: Audience,
	rooms: readonly RoomAttendance[],
	earlier: readonly Attendance[] = []
): Attendance | null {
	const few = thresholds[audience];
	const whole = totalOf(rooms);
	const candidates = [withCategories(whole, few), { ...whole, categories: [], others: whole.people }];
	const isTold = (one: Attendance) => one.people >= few && earlier.every((other) => isFar(one, other, few));
	return candidates.find(isTold) ?? earlier.at(-1) ?? null;
}

function totalOf(rooms: readonly RoomAttendance[]): Attendance {
	const sums = new Map<string, number>();
	for (const { byCategory } of rooms)
		for (const [category, people] of Object.entries(byCategory))
			sums.set(category, (sums.get(category) ?? 0) + people);
	const people = rooms.reduce((sum, room) => sum + room.people, 0);
	const categories = [...sums].map(([category, own]) => ({ category, people: own }));
	const others = categories.reduce((rest, one) => rest - one.people, people);
	return { rooms: rooms.length, people, categories, others };
}

// The smallest go to the others, until those are enough or nobody. Categories that count more people than there were
// contradict the total, and are not told.
function withCategories({ rooms, people, categories, others }: Attendance, few: number): Attendance {
	if (others < 0) return { rooms, people, categories: [], others: people };
	const shown = categories.toSorted((a, b) => b.people - a.people || (a.category < b.category ? -1 : 1));
	let rest = others;
	while (shown.length > 0 && (shown.at(-1)!.people < few || (rest > 0 && rest < few))) {
		rest += shown.pop()!.people;
	}
	return { rooms, people, categories: shown, others: rest };
}

/** Compared by what both tell: the categories of both, and everybody else. */
function isFar(one: Attendance, other: Attendance, few: number): boolean {
	const known = new Map(other.categories.map(({ category, people }) => [category, people]));
	const both = one.categories.filter(({ category }) => known.has(category));
	const apart = (a: number, b: number) => a === b || Math.abs(a - b) >= few;
	const restOf = (people: number, own: readonly number[]) =>
		own.reduce((rest, count) => rest - count, people);
	const rest = restOf(
		one.people,
		both.map(({ people }) => people)
	);
	const otherRest = restOf(
		other.people,
		both.map(({ category }) => known.get(category)!)
	);
	return (
		apart(one.people, other.people) &&
		both.every(({ category, people }) => apart(people, known.get(category)!)) &&
		apart(rest, otherRest)
	);
}
