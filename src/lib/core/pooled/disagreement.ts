import { gradesOf, type ScaleId } from '../scale.ts';
import type { Share } from '../standing.ts';
import type { Tally } from '../tally.ts';
import type { Sum } from '../disclosure/part.ts';
import { tallyIn } from './pool.ts';
import { agreementOf } from './agreement.ts';

/** How far people differ about one track, beside its majority grade; never one number alone. */
export type Disagreement = {
	/** Those who gave the grade `good` or better, of those who gave a grade. */
	readonly good: Share;
	/** Those who gave the last grade. */
	readonly rejected: Share;
	/** van der Eijk's A, -1 to 1; null without any grade. */
	readonly agreement: number | null;
	/** The two groups that differ most; null where fewer than two graded it. */
	readonly widest: WidestGap | null;
};

/** Where the shares of `atLeast` or better differ most between two groups; their places among the parts. */
export type WidestGap = {
	readonly places: readonly [number, number];
	/** A grade: an index in the scale. */
	readonly atLeast: number;
	readonly shares: readonly [Share, Share];
};

/** `good` is the worst grade that still counts as good: an index in the scale (`goodGradeOf`). */
export function disagreementOf(
	track: string,
	{ counts }: Tally,
	groups: readonly Sum[],
	good: number
): Disagreement {
	const whole = sum(counts);
	return {
		good: { part: sum(counts.slice(0, good + 1)), whole },
		rejected: { part: counts.at(-1) ?? 0, whole },
		agreement: agreementOf(counts),
		widest: widestGap(groups.map((group) => tallyIn(group, track)?.counts ?? []))
	};
}

/** The worst grade of a scale that still says good: “Good” where there is one, else the second of five, or the first. */
export function goodGradeOf(scale: ScaleId): number {
	const grades: readonly string[] = gradesOf(scale);
	return grades.includes('good') ? grades.indexOf('good') : grades.length < 5 ? 0 : 1;
}

/** The largest difference between two groups' shares of a grade or better, over all grades and groups. */
export function widestGap(groups: readonly (readonly number[])[]): WidestGap | null {
	let widest: { readonly gap: WidestGap; readonly size: number } | null = null;
	const grades = Math.max(0, ...groups.map((counts) => counts.length));
	for (let atLeast = 0; atLeast < grades - 1; atLeast += 1) {
		const shares = groups.flatMap((counts, place) => {
			const whole = sum(counts);
			return whole === 0 ? [] : [{ place, part: sum(counts.slice(0, atLeast + 1)), whole }];
		});
		if (shares.length < 2) return null;
		const sorted = shares.toSorted((a, b) => a.part * b.whole - b.part * a.whole);
		const [low, high] = [sorted[0]!, sorted.at(-1)!];
		const size = high.part / high.whole - low.part / low.whole;
		if (widest && size <= widest.size) continue;
		const gap = {
			places: [high.place, low.place],
			atLeast,
			shares: [fraction(high), fraction(low)]
		} as const;
		widest = { gap, size };
	}
	return widest?.gap ?? null;
}

function fraction({ part, whole }: Share): Share {
	return { part, whole };
}

function sum(counts: readonly number[]): number {
	return counts.reduce((total, count) => total + count, 0);
}
