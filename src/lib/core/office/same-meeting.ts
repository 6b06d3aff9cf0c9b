import { comparedText } from '../compared-text.ts';

/** A room as far as it is told whether another one is the same meeting, written down twice. */
export type Meeting = {
	readonly stream: string;
	readonly place: string;
	readonly region: string | null;
	readonly day: string;
};

/**
 * Those that may be the same meeting as a room: on its day, the day before or after, in its region where both say one,
 * at a place called by mostly the same words. A person decides. All are rooms of one consultation.
 */
export function likelySame<M extends Meeting>(room: Meeting, others: readonly M[]): M[] {
	const own = wordsOf(room.place);
	return others.filter(
		(other) =>
			other.stream !== room.stream &&
			daysAround(room.day).includes(other.day) &&
			(room.region === null || other.region === null || room.region === other.region) &&
			isNear(own, wordsOf(other.place))
	);
}

/** The day before, the day itself, the day after. */
export function daysAround(day: string): string[] {
	const noon = Date.parse(`${day}T12:00:00Z`);
	return [-1, 0, 1].map((days) => new Date(noon + days * aDay).toISOString().slice(0, 10));
}

const aDay = 24 * 60 * 60 * 1000;

// At least half of all the words that the two names have are in both.
function isNear(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
	const shared = [...one].filter((word) => other.has(word)).length;
	return shared > 0 && shared * 2 >= one.size + other.size - shared;
}

// Short words are in every place's name: « le », « sur », « la ».
function wordsOf(place: string): ReadonlySet<string> {
	const all = comparedText(place).split(' ').filter(Boolean);
	const long = all.filter((word) => word.length > 3);
	return new Set(long.length > 0 ? long : all);
}
