import type { Ballot } from './ballot.ts';

/** A paper ballot while somebody keys it in: its tracks in the order of its lot, and what was keyed so far. */
export type Keying = {
	/** Indices of the tracks in the round's frozen order, as they stand on the paper from top to bottom. */
	readonly order: readonly number[];
	/** What was keyed, in that same order; null = no opinion, undefined = not yet. */
	readonly keyed: readonly (number | null | undefined)[];
	/** The line that the next key belongs to; one past the last when every line was keyed. */
	readonly line: number;
};

/** What a key does: a grade (0 = best), no opinion, one line back, or a jump to a line. */
export type Stroke =
	| { readonly kind: 'grade'; readonly grade: number | null }
	| { readonly kind: 'back' }
	| { readonly kind: 'line'; readonly line: number };

export function beginKeying(order: readonly number[]): Keying {
	return { order, keyed: order.map(() => undefined), line: 0 };
}

/** The ballot after a stroke. A grade moves on to the next line that is still empty, or past the end. */
export function strike(keying: Keying, stroke: Stroke): Keying {
	const { order, keyed, line } = keying;
	if (stroke.kind === 'back') return { ...keying, line: Math.max(0, line - 1) };
	if (stroke.kind === 'line') return { ...keying, line: Math.min(Math.max(0, stroke.line), order.length) };
	if (line >= order.length) return keying;
	const after = keyed.with(line, stroke.grade);
	return { order, keyed: after, line: nextEmpty(after, line) };
}

/**
 * What a key of the keyboard means on a scale of so many grades: digits from 1 and letters from A stand for the grades
 * from best to worst, as printed in the boxes; 0, - and space for no opinion where the rule allows it; null for none.
 */
export function strokeOf(key: string, grades: number, withNoOpinion: boolean): Stroke | null {
	if (key === 'Backspace' || key === 'ArrowUp') return { kind: 'back' };
	if (['0', '-', ' '].includes(key)) return withNoOpinion ? { kind: 'grade', grade: null } : null;
	const grade = /^[1-9]$/u.test(key) ? Number(key) - 1 : letters.indexOf(key.toUpperCase());
	return key.length === 1 && grade >= 0 && grade < grades ? { kind: 'grade', grade } : null;
}

/** The grades in the round's frozen order, as a ballot is cast; null while a line is still empty. */
export function keyedBallot({ order, keyed }: Keying): Ballot | null {
	const grades: (number | null)[] = [];
	for (const [line, track] of order.entries()) {
		const grade = keyed[line];
		if (grade === undefined) return null;
		grades[track] = grade;
	}
	return grades;
}

/** A ballot on which nothing was ticked: no opinion on every track. */
export function blankBallot(tracks: number): Ballot {
	return Array.from({ length: tracks }, () => null);
}

const letters = 'ABCDEFGHI';

function nextEmpty(keyed: Keying['keyed'], line: number): number {
	const next = keyed.findIndex((grade, index) => index > line && grade === undefined);
	if (next >= 0) return next;
	const before = keyed.indexOf(undefined);
	return before >= 0 ? before : keyed.length;
}
