import * as v from 'valibot';
import { bodies, mostPresent } from './entry-kinds.ts';
import type { Decision, IntentOf } from './intent.ts';
import { isRefusal, type Refusal } from './refusal.ts';
import { longestLine, longestProposal, readText } from './text.ts';
import { countedBallots, unexplainedBallots, urnState } from './urns.ts';
import { isReopened, lastRound, type Workshop } from './workshop.ts';

/** The fewest people who sign the minutes. */
export const fewestNames = 2;

/** A remark about a round, the last one where none is named. */
export function recordRemark(workshop: Workshop, raw: string, round?: string): Decision {
	const text = readText(raw, longestProposal);
	if (isRefusal(text)) return text;
	return [{ kind: 'remark-recorded', body: { round: round ?? lastRound(workshop)?.id ?? null, text } }];
}

/** Who was there: as many as the room counts, of each category those who say so, never more than all. */
export function recordAttendance(
	workshop: Workshop,
	{ people, byCategory }: IntentOf<'record-attendance'>
): Decision {
	const read = v.safeParse(bodies['attendance-recorded'], { people, byCategory });
	if (!read.success) return { kind: 'count-malformed', max: mostPresent };
	const known = workshop.opened?.consultation.categories.map(({ id }) => id) ?? [];
	if (Object.keys(byCategory).some((category) => !known.includes(category)))
		return { kind: 'category-unknown' };
	const counted = sum(Object.values(byCategory));
	if (counted > people) return { kind: 'more-than-present', counted, people };
	return [{ kind: 'attendance-recorded', body: read.output }];
}

/** How many people chose each step, from 1 to 5. */
export function recordSatisfaction(workshop: Workshop, answers: readonly number[]): Decision {
	const read = v.safeParse(bodies['satisfaction-recorded'], { answers });
	if (!read.success) return { kind: 'count-malformed', max: mostPresent };
	const people = workshop.attendance?.people ?? mostPresent;
	const counted = sum(answers);
	if (counted > people) return { kind: 'more-than-present', counted, people };
	return [{ kind: 'satisfaction-recorded', body: read.output }];
}

export function recordStatement(
	workshop: Workshop,
	{ nature, question, text: raw, by: rawName }: IntentOf<'record-statement'>
): Decision {
	const known = workshop.opened?.consultation.questions.some(({ id }) => id === question);
	if (question !== null && !known) return { kind: 'question-unknown' };
	const text = readText(raw, longestProposal);
	if (isRefusal(text)) return text;
	const by = rawName.trim() === '' ? '' : readText(rawName, longestLine);
	return isRefusal(by) ? by : [{ kind: 'statement-recorded', body: { nature, question, text, by } }];
}

export function withdrawStatement({ statements }: Workshop, statement: string): Decision {
	if (!statements.some(({ entry }) => entry === statement)) return { kind: 'statement-unknown' };
	return [{ kind: 'statement-withdrawn', body: { statement } }];
}

/** Signing says what it is about by the heads of every chain: nothing that comes later is part of it. */
export function signMinutes(workshop: Workshop, names: readonly string[]): Decision {
	const last = lastRound(workshop);
	if (!last) return { kind: 'round-not-open' };
	const unsettled = unsettledUrn(workshop);
	if (unsettled) return unsettled;
	if (isReopened(workshop)) return { kind: 'list-already-reopened' };
	if (!workshop.attendance) return { kind: 'attendance-missing' };
	const read = readNames(names, fewestNames);
	if (isRefusal(read)) return read;
	return [{ kind: 'minutes-signed', body: { seen: [...workshop.heads.values()], names: read } }];
}

// Of every round, not of the last one alone: an urn on another tablet may still be open, and two may exceed the room.
function unsettledUrn(workshop: Workshop): Refusal | null {
	const states = [...workshop.urns.values()].map(urnState);
	if (states.includes('open')) return { kind: 'round-still-open' };
	if (states.includes('disputed')) return { kind: 'urn-disputed' };
	const exceeding = workshop.rounds.find(({ id }) => unexplainedBallots(workshop, id) > 0);
	if (!exceeding) return null;
	const ballots = countedBallots(workshop, exceeding.id);
	return { kind: 'remark-required', ballots, people: workshop.details?.people ?? 0 };
}

/** What was signed stays; the correction stands beside it, with its own names. */
export function correctMinutes(
	{ minutes: [signed] }: Workshop,
	{ text: raw, names }: IntentOf<'correct-minutes'>
): Decision {
	if (!signed) return { kind: 'minutes-not-signed' };
	const text = readText(raw, longestProposal);
	if (isRefusal(text)) return text;
	const read = readNames(names, 1);
	if (isRefusal(read)) return read;
	return [{ kind: 'minutes-corrected', body: { minutes: signed.entry, text, names: read } }];
}

// Fields that were left empty are nobody; the same name twice is one person.
function readNames(names: readonly string[], fewest: number): readonly string[] | Refusal {
	const read: string[] = [];
	for (const raw of names.filter((name) => name.trim() !== '')) {
		const name = readText(raw, longestLine);
		if (isRefusal(name)) return name;
		if (!read.some((one) => one.toLowerCase() === name.toLowerCase())) read.push(name);
	}
	return read.length < fewest ? { kind: 'names-missing', missing: fewest - read.length } : read;
}

function sum(counts: readonly number[]): number {
	return counts.reduce((total, count) => total + count, 0);
}
