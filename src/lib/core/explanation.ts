import type { Ranked } from './judgment.ts';
import { decidingStep, majorityValue } from './majority-value.ts';
import type { Rule } from './rule.ts';

/** Those who gave a track a grade strictly better, or strictly worse, than the grade `than`. */
export type Group = {
	readonly track: string;
	readonly side: Side;
	readonly than: number;
	readonly people: number;
	/** Of so many judged grades; `people` of `judged` is the exact share that is compared. */
	readonly judged: number;
	/** How many of `people` gave no opinion: above 0 only on the worse side, under the rule `worst`. */
	readonly noOpinion: number;
};

export type Side = 'worse' | 'better';

/**
 * Why one track stands before the next. With the same majority grade, the largest of four groups decides (better or
 * worse than that grade, for each of the two); where it is as large for both, the grades next to it decide; where these
 * are the same, the groups beyond them are looked at in the same way, and so on: `depth` times before the decision.
 * `asLarge` holds the other groups of just that share, which did not decide: when they are equal, the worse side is looked at first.
 */
export type Reason =
	| { readonly kind: 'different-grades'; readonly grades: readonly [number, number] }
	| {
			readonly kind: 'larger-group';
			readonly grade: number;
			readonly depth: number;
			/** Of the first track on the better side, of the second on the worse. */
			readonly group: Group;
			readonly sameTotals: boolean;
			readonly asLarge: readonly Group[];
	  }
	| {
			readonly kind: 'next-grade';
			readonly grade: number;
			readonly depth: number;
			/** The same share on the same side of both; `grades` are the grades in them that lie nearest. */
			readonly groups: readonly [Group, Group];
			readonly grades: readonly [number, number];
			readonly asLarge: readonly Group[];
	  }
	/** Proportional counts; `noOpinionCounted` when they are so only once no opinion has joined the last grade. */
	| { readonly kind: 'tie'; readonly sameTotals: boolean; readonly noOpinionCounted: boolean }
	/** The second has no rank: below the quorum, or without any grade. */
	| { readonly kind: 'unranked'; readonly judged: number };

/** The reason between two neighbours of a ranking, the `first` before the `second`. */
export type Step = Reason & { readonly first: string; readonly second: string };

/** One step for each two neighbours of what `rank` returned under this rule, best first. */
export function explain(ranking: readonly Ranked[], rule: Rule): readonly Step[] {
	return ranking.slice(1).map((second, index) => {
		const first = ranking[index]!;
		return { first: first.id, second: second.id, ...reasonBetween(first, second, rule) };
	});
}

function reasonBetween(first: Ranked, second: Ranked, rule: Rule): Reason {
	if (first.grade === null || second.rank === null) return { kind: 'unranked', judged: second.judged };
	const fork = forkOf(first.counts, second.counts, first.grade);
	if (fork === null) return tieOf(first, second, rule);
	if (fork.grades[0] > fork.grades[1]) throw new RangeError(`${second.id} belongs before ${first.id}`);
	if (first.grade === second.grade) return groupReason(fork, [first, second], rule);
	return { kind: 'different-grades', grades: fork.grades };
}

/** Where two tracks part: on this side, by these grades, when both have come to the grades `than` by equal ways. */
type Fork = {
	readonly side: Side;
	readonly grades: readonly [number, number];
	readonly than: { readonly [K in Side]: number };
	readonly depth: number;
};

function forkOf(first: readonly number[], second: readonly number[], grade: number): Fork | null {
	const value = majorityValue(first);
	const step = decidingStep(value, majorityValue(second));
	if (step === null) return null;
	const { side, gradeA, gradeB } = step;
	const fork = { side, grades: [gradeA, gradeB] as const };
	const start = value.runs[0];
	const last = value.runs[step.depth - 1];
	if (!start || !last) return { ...fork, than: { worse: grade, better: grade }, depth: 0 };
	// when exactly half is better than the majority grade, the walk has left it before its first run
	const left = start.better === grade ? 0 : 1;
	return { ...fork, than: last, depth: step.depth - 1 + left };
}

function groupReason(
	{ side, grades, than, depth }: Fork,
	pair: readonly [Ranked, Ranked],
	rule: Rule
): Reason {
	const [first, second] = pair;
	const grade = first.grade as number;
	const groups = [groupOf(first, side, than[side], rule), groupOf(second, side, than[side], rule)] as const;
	const otherSide = side === 'worse' ? 'better' : 'worse';
	const across = pair.map((one) => groupOf(one, otherSide, than[otherSide], rule));
	const [mine, theirs] = side === 'better' ? [0, 1] : [1, 0];
	const group = groups[mine]!;
	const share = shareOf(pair[mine]!, group);
	const asLarge = across.filter((one, index) => isSame(shareOf(pair[index]!, one), share));
	// the other track still stands at the grade `than`, so that fewer of its grades lie beyond it
	const isLarger = grades[theirs] === than[side];
	const sameTotals = first.judged === second.judged;
	if (isLarger) return { kind: 'larger-group', grade, depth, group, sameTotals, asLarge };
	return { kind: 'next-grade', grade, depth, groups, grades, asLarge };
}

function groupOf(one: Ranked, side: Side, than: number, rule: Rule): Group {
	const people = beyond(one.counts, side, than).reduce((total, count) => total + count, 0);
	const noOpinion = side === 'worse' && rule.kind === 'worst' ? one.noOpinion : 0;
	return { track: one.id, side, than, people, judged: one.judged, noOpinion };
}

function tieOf(first: Ranked, second: Ranked, rule: Rule): Reason {
	const noOpinionCounted = rule.kind === 'worst' && first.noOpinion + second.noOpinion > 0;
	return { kind: 'tie', sameTotals: first.judged === second.judged, noOpinionCounted };
}

function beyond(counts: readonly number[], side: Side, than: number): readonly number[] {
	return side === 'worse' ? counts.slice(than + 1) : counts.slice(0, than);
}

// Part and whole as BigInt: exact however large the counts are, and so is the product that compares two shares.
type ExactShare = readonly [bigint, bigint];

function shareOf({ counts }: Ranked, { side, than }: Group): ExactShare {
	return [exactSum(beyond(counts, side, than)), exactSum(counts)];
}

function isSame([partA, wholeA]: ExactShare, [partB, wholeB]: ExactShare): boolean {
	return partA * wholeB === partB * wholeA;
}

function exactSum(counts: readonly number[]): bigint {
	return counts.reduce((total, count) => total + BigInt(count), 0n);
}
