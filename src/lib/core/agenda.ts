import * as v from 'valibot';
import type { Phase } from './workshop.ts';

/** The parts of a workshop's day, in their order. */
export const agendaParts = ['welcome', 'gather', 'sort', 'break', 'grade', 'result', 'conclude'] as const;
export type AgendaPart = (typeof agendaParts)[number];

/** The longest that one part may be planned for, in minutes. */
export const longestPart = 600;

const minutesOfDay = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(24 * 60 - 1));
const length = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(longestPart));
const agenda = v.strictObject({
	start: minutesOfDay,
	minutes: v.strictObject(v.entriesFromList(agendaParts, length))
});

/** When the day begins, in minutes since midnight, and how long each part is planned to take; 0 leaves a part out. */
export type Agenda = v.InferOutput<typeof agenda>;

/** One part with its planned times, in minutes since midnight of the workshop's day (after midnight: beyond 1,440). */
export type PlannedPart = { readonly part: AgendaPart; readonly from: number; readonly to: number };

/** A half-day for thirty people: three hours, as French workshops of that size plan them. */
export const usualAgenda: Agenda = {
	start: 9 * 60,
	minutes: { welcome: 30, gather: 55, sort: 15, break: 10, grade: 35, result: 20, conclude: 15 }
};

/** An agenda as it lay on the disk; null when it is none. */
export function readAgenda(kept: unknown): Agenda | null {
	const read = v.safeParse(agenda, kept);
	return read.success ? read.output : null;
}

export function plannedParts({ start, minutes }: Agenda): PlannedPart[] {
	const parts: PlannedPart[] = [];
	let from = start;
	for (const part of agendaParts) {
		if (minutes[part] === 0) continue;
		parts.push({ part, from, to: from + minutes[part] });
		from += minutes[part];
	}
	return parts;
}

/** What the plan says of a moment of the day. */
export type PlannedNow =
	| { readonly kind: 'before'; readonly starts: number }
	| { readonly kind: 'during'; readonly part: AgendaPart; readonly ends: number; readonly left: number }
	| { readonly kind: 'over'; readonly ended: number; readonly since: number };

/** `now` in minutes since midnight of the workshop's day. Null for an agenda without any part. */
export function plannedNow(agenda: Agenda, now: number): PlannedNow | null {
	const parts = plannedParts(agenda);
	const [first, last] = [parts[0], parts.at(-1)];
	if (!first || !last) return null;
	if (now < first.from) return { kind: 'before', starts: first.from };
	const current = parts.find(({ from, to }) => from <= now && now < to);
	if (current) return { kind: 'during', part: current.part, ends: current.to, left: current.to - now };
	return { kind: 'over', ended: last.to, since: now - last.to };
}

/** Minutes by which the workshop is behind its plan: what it should have begun by now and has not. 0 when on time. */
export function minutesLate(agenda: Agenda, now: number, phase: Phase): number {
	const due = dueAfter[phase];
	const next = plannedParts(agenda).find(({ part }) => due.includes(part));
	return next ? Math.max(0, now - next.from) : 0;
}

/** How long grading may take by the plan; null when the plan leaves it out. */
export function plannedForGrading({ minutes }: Agenda): number | null {
	return minutes.grade > 0 ? minutes.grade : null;
}

// What comes after each phase, and is late when its time has come and the phase is still on.
const dueAfter: Readonly<Record<Phase, readonly AgendaPart[]>> = {
	unopened: ['gather'],
	gathering: ['grade', 'result', 'conclude'],
	grading: ['result', 'conclude'],
	closed: ['conclude'],
	signed: [],
	voided: []
};
