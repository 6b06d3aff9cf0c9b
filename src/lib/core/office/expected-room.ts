import * as v from 'valibot';
import { mostPresent } from '../entry-kinds.ts';
import { count, day, optionalWords, words } from '../shape.ts';
import { longestLine } from '../text.ts';

/** A room that the office expects: a region or department is empty where nobody said it. */
export const expectedRoom = v.strictObject({
	place: words(longestLine),
	region: v.pipe(v.string(), v.regex(/^(\d{2})?$/u)),
	department: v.pipe(v.string(), v.regex(/^(\d{2,3}|2[AB])?$/u)),
	day,
	people: v.nullable(v.pipe(count, v.maxValue(mostPresent))),
	contact: optionalWords(longestLine)
});
export type ExpectedRoom = Readonly<v.InferOutput<typeof expectedRoom>>;

/** What the rooms that were received say of it: it is one of them; it may be one, which a person says; neither. */
export type ExpectedStanding = 'received' | 'unsure' | 'open';

/**
 * What became of it: its day is still to come; it was received; a room that may be it waits for a person's word; its day
 * has passed and nothing came.
 */
export const expectedStates = ['missing', 'unsure', 'expected', 'received'] as const;
export type ExpectedState = (typeof expectedStates)[number];

/** `today` is a day: one that is still open is missing from the day after its own. */
export function stateOf(standing: ExpectedStanding, day: string, today: string): ExpectedState {
	if (standing !== 'open') return standing;
	return day < today ? 'missing' : 'expected';
}

/** What a person of the office said: which room it is, and which it is not. */
export type Said = { readonly stream: string | null; readonly parted: readonly string[] };

export type KeptRoom = ExpectedRoom & Said & { readonly id: string };
