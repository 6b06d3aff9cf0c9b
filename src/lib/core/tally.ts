import type { Refusal, TallyFault } from './refusal.ts';

/** What one track received: how many times each grade, best to worst, and how many times no opinion. */
export type Tally = { readonly counts: readonly number[]; readonly noOpinion: number };

/** The tally of a track that nobody has graded yet; merging with it changes nothing. */
export function emptyTally(grades: number): Tally {
	return { counts: new Array<number>(grades).fill(0), noOpinion: 0 };
}

/**
 * Counts what the track at index `track` received on these ballots: indices in a scale of `grades` grades, `null` for
 * no opinion. Takes sound ballots only: any other grade, or none, is our own bug.
 */
export function tallyOf(
	ballots: readonly (readonly (number | null)[])[],
	track: number,
	grades: number
): Tally {
	const counts = new Array<number>(grades).fill(0);
	let noOpinion = 0;
	for (const ballot of ballots) {
		const grade = ballot[track];
		if (grade === null) noOpinion += 1;
		else if (grade === undefined || counts[grade] === undefined)
			throw new RangeError(`track ${track}: no grade ${grade} in a scale of ${grades}`);
		else counts[grade] += 1;
	}
	return { counts, noOpinion };
}

/**
 * The tally of both together. Exact, associative and commutative, so that the order in which tablets send does not
 * matter. Refuses 'scales-differ' (another number of grades) and 'tally-malformed' (a bad count, or a sum too large
 * to be exact), naming `option`, the track's id where the caller knows it.
 */
export function mergeTallies(a: Tally, b: Tally, option = ''): Tally | Refusal {
	if (a.counts.length !== b.counts.length) return { kind: 'scales-differ' };
	const sum = {
		counts: a.counts.map((count, grade) => count + b.counts[grade]!),
		noOpinion: a.noOpinion + b.noOpinion
	};
	const fault = [a, b, sum].map((tally) => tallyFault(tally)).find((found) => found !== null);
	return fault ? { kind: 'tally-malformed', option, reason: fault } : sum;
}

/** What is wrong with a tally, or `null`; `grades` is the number of grades that it must have, where there is one. */
export function tallyFault(tally: Tally, grades = tally.counts.length): TallyFault | null {
	if (tally.counts.length === 0) return 'no-grade';
	if (tally.counts.length !== grades) return 'another-length';
	for (const count of tally.counts) {
		const fault = countFault(count);
		if (fault) return fault;
	}
	return countFault(tally.noOpinion);
}

function countFault(count: number): TallyFault | null {
	if (!Number.isInteger(count)) return 'not-whole';
	if (count < 0) return 'negative';
	return Number.isSafeInteger(count) ? null : 'too-large';
}
