import { compare, majorityValue, type MajorityValue } from './majority-value.ts';
import type { Refusal } from './refusal.ts';
import type { Rule } from './rule.ts';
import { tallyFault, type Tally } from './tally.ts';

/** What is judged: the counts of its grades, best to worst, and how many people gave it no opinion (default 0). */
export type Option = {
	readonly id: string;
	readonly tally: readonly number[];
	readonly noOpinion?: number | undefined;
};

/** An option in its place. All are whole numbers; a grade is an index in the scale (0 = best). */
export type Ranked = {
	readonly id: string;
	/** From 1; ties share a rank and the next is skipped (1, 1, 3); null below the quorum and without any grade. */
	readonly rank: number | null;
	/** The majority grade: the worse of the two middle grades when their number is even; null without any grade. */
	readonly grade: number | null;
	/** The counts as judged, best to worst: under the rule `worst`, no opinion has joined the last grade. */
	readonly counts: readonly number[];
	/** The sum of `counts`; past 2^53 it is rounded, as are `above` and `below`; ranks and grades never are. */
	readonly judged: number;
	/** As given, whatever the rule. */
	readonly noOpinion: number;
	/** How many judged grades are strictly better, and strictly worse, than the majority grade. */
	readonly above: number;
	readonly below: number;
};

/**
 * Ranks options by majority judgment (Balinski & Laraki, "Majority Judgment", 2011): by majority value, never by the
 * gauge alone, which leaves apparent ties that the value decides (Fabre, "Tie-breaking the highest median", 2021).
 * Two options tie when, and only when, their judged counts are proportional. Best first; tied options stand in the
 * order given, and so do, at the end, those without a rank.
 * Refuses 'rule-unknown', 'quorum-malformed', 'tally-malformed', 'option-repeated', 'no-opinion-not-allowed'.
 */
export function rank(options: readonly Option[], rule: Rule): readonly Ranked[] | Refusal {
	const refusal = refuseRule(rule) ?? refuseOptions(options, rule);
	if (refusal) return refusal;
	const all = options.map((option) => judge(option, rule));
	const placed = all.filter((one) => isPlaced(one, rule)).sort((a, b) => compare(a.value, b.value));
	const unplaced = all.filter((one) => !isPlaced(one, rule));
	return [...withRanks(placed), ...unplaced.map(({ option }) => option)];
}

/** The counts as they were given: under the rule `worst`, no opinion has joined the last grade of a ranked track. */
export function countsAsGiven({ counts, noOpinion }: Ranked, rule: Rule): readonly number[] {
	if (rule.kind !== 'worst') return counts;
	return counts.map((count, grade) => (grade === counts.length - 1 ? count - noOpinion : count));
}

type Judged = { readonly option: Ranked; readonly value: MajorityValue };

function judge({ id, tally, noOpinion = 0 }: Option, rule: Rule): Judged {
	const counts = judgedCounts(tally, noOpinion, rule);
	const value = majorityValue(counts);
	const grade = value.runs[0]?.worse ?? null;
	const [above, below] =
		grade === null ? [0, 0] : [sum(counts.slice(0, grade)), sum(counts.slice(grade + 1))];
	return { option: { id, rank: null, grade, counts, judged: sum(counts), noOpinion, above, below }, value };
}

function judgedCounts(tally: readonly number[], noOpinion: number, rule: Rule): readonly number[] {
	if (rule.kind !== 'worst') return [...tally];
	const last = tally.length - 1;
	return tally.map((count, grade) => (grade === last ? count + noOpinion : count));
}

function withRanks(sorted: readonly Judged[]): readonly Ranked[] {
	let rank = 1;
	return sorted.map(({ option, value }, index) => {
		const before = sorted[index - 1];
		if (before && compare(before.value, value) !== 0) rank = index + 1;
		return { ...option, rank };
	});
}

function refuseRule(rule: Rule): Refusal | null {
	switch (rule.kind) {
		case 'required':
		case 'worst':
			return null;
		case 'ignored':
			return Number.isSafeInteger(rule.quorum) && rule.quorum >= 0 ? null : { kind: 'quorum-malformed' };
		default:
			return { kind: 'rule-unknown', rule: String((rule as { kind: unknown }).kind) };
	}
}

function refuseOptions(options: readonly Option[], rule: Rule): Refusal | null {
	const seen = new Set<string>();
	for (const { id, tally, noOpinion = 0 } of options) {
		if (seen.has(id)) return { kind: 'option-repeated', option: id };
		seen.add(id);
		const reason = faultUnder(rule, { counts: tally, noOpinion }, options[0]!.tally.length);
		if (reason) return { kind: 'tally-malformed', option: id, reason };
		if (rule.kind === 'required' && noOpinion > 0) return { kind: 'no-opinion-not-allowed', option: id };
	}
	return null;
}

// Under `worst` the last grade and no opinion become one count, which must be exact as well.
function faultUnder(rule: Rule, tally: Tally, grades: number) {
	const fault = tallyFault(tally, grades);
	if (fault) return fault;
	const counts = judgedCounts(tally.counts, tally.noOpinion, rule);
	return tallyFault({ ...tally, counts });
}

function isPlaced({ option }: Judged, rule: Rule): boolean {
	return option.judged > 0 && (rule.kind !== 'ignored' || option.judged >= rule.quorum);
}

function sum(counts: readonly number[]): number {
	return counts.reduce((total, count) => total + count, 0);
}
