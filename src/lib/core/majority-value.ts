/**
 * The majority value of Balinski & Laraki ("Majority Judgment", 2011): the grades that appear when the lower median
 * is taken and removed, again and again. Written as runs of a walk outwards from the middle of the grades, sorted
 * best to worst: at each distance one grade on the better side and one on the worse. Distances are counted in half
 * grades, so that the walk takes the same course when every count is multiplied by the same number; this is what
 * makes options of unequal totals comparable, exactly.
 */
export type MajorityValue = { readonly total: Exact; readonly runs: readonly Run[] };

/** `worse` and `better` are indices in the scale (0 = best); they hold up to the distance `end` from the middle. */
export type Run = { readonly worse: number; readonly better: number; readonly end: Exact };

/** A whole number: plain while it is exact, a BigInt beyond. */
export type Exact = number | bigint;

/** Where two options part: after `depth` equal steps outwards, on this side of the middle, by these two grades. */
export type DecidingStep = {
	readonly depth: number;
	readonly side: 'worse' | 'better';
	readonly gradeA: number;
	readonly gradeB: number;
};

/**
 * The majority value of an option from its counts, best to worst, each a safe integer >= 0. The first run's `worse`
 * is the majority grade: the worse of the two middle grades when their number is even. Without any grade: no run.
 */
export function majorityValue(counts: readonly number[]): MajorityValue {
	return valueOf(boundariesOf(counts));
}

/** The same of counts of any size. */
export function exactMajorityValue(counts: readonly bigint[]): MajorityValue {
	return valueOf(exactBoundariesOf(counts));
}

/** Negative when `a` ranks before `b`, positive when after, 0 when their counts are proportional: a true tie. */
export function compare(a: MajorityValue, b: MajorityValue): number {
	const step = decidingStep(a, b);
	return step === null ? 0 : step.gradeA - step.gradeB;
}

/**
 * The step that ranks one of two options before the other: on the worse side first, as the lower median is removed
 * first. `null` for a true tie, and when one of the two has no grade at all.
 */
export function decidingStep(a: MajorityValue, b: MajorityValue): DecidingStep | null {
	let indexA = 0;
	let indexB = 0;
	for (let depth = 0; ; depth += 1) {
		const runA = a.runs[indexA];
		const runB = b.runs[indexB];
		if (!runA || !runB) return null;
		if (runA.worse !== runB.worse) return { depth, side: 'worse', gradeA: runA.worse, gradeB: runB.worse };
		if (runA.better !== runB.better)
			return { depth, side: 'better', gradeA: runA.better, gradeB: runB.better };
		const further = compareShares(runA.end, a.total, runB.end, b.total);
		if (further <= 0) indexA += 1;
		if (further >= 0) indexB += 1;
	}
}

function valueOf(boundaries: readonly Exact[]): MajorityValue {
	const total = boundaries.at(-1) ?? 0;
	const runs: Run[] = [];
	// both start where half of all grades is reached; when it ends exactly there, the first step has no length
	let worse = boundaries.findIndex((boundary) => boundary >= 0);
	let better = worse;
	for (let end: Exact = 0; end < total;) {
		const worseEnd = boundaries[worse]!;
		const betterEnd = better === 0 ? total : -boundaries[better - 1]!;
		const reached = end;
		end = worseEnd < betterEnd ? worseEnd : betterEnd;
		if (end > reached) runs.push({ worse, better, end });
		if (worseEnd <= end) worse += 1;
		if (betterEnd <= end) better -= 1;
	}
	return { total, runs };
}

// Each grade's last place among the sorted grades, as a signed distance from the middle in half grades.
function boundariesOf(counts: readonly number[]): readonly Exact[] {
	const total = counts.reduce((sum, count) => sum + count, 0);
	if (!Number.isSafeInteger(2 * total)) return exactBoundariesOf(counts.map(BigInt));
	let sum = 0;
	return counts.map((count) => 2 * (sum += count) - total);
}

function exactBoundariesOf(counts: readonly bigint[]): readonly bigint[] {
	const total = counts.reduce((sum, count) => sum + count, 0n);
	let sum = 0n;
	return counts.map((count) => 2n * (sum += count) - total);
}

// Which of two shares, part / whole, is the larger, by cross-multiplication; a product past 2^53 would be rounded.
function compareShares(partA: Exact, wholeA: Exact, partB: Exact, wholeB: Exact): number {
	if (typeof partA === 'number' && typeof wholeB === 'number')
		if (typeof partB === 'number' && typeof wholeA === 'number') {
			const left = partA * wholeB;
			const right = partB * wholeA;
			if (Number.isSafeInteger(left) && Number.isSafeInteger(right)) return left - right;
		}
	const left = BigInt(partA) * BigInt(wholeB);
	const right = BigInt(partB) * BigInt(wholeA);
	return left < right ? -1 : left > right ? 1 : 0;
}
