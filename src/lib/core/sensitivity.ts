import { rank, type Option, type Ranked } from './judgment.ts';
import { compare, majorityValue, type MajorityValue } from './majority-value.ts';
import { isRefusal, type Refusal } from './refusal.ts';
import type { Rule } from './rule.ts';

/** What little would change which tracks stand in the first places. */
export type Sensitivity = {
	/** The tracks of rank `places` or better, in the order of the ranking; without ties there are `places` of them. */
	readonly top: readonly string[];
	/** One more ballot that changes `top`, and what it becomes; null when no single ballot can. */
	readonly oneBallot: OneBallot | null;
	/** The other rules for no opinion that would change `top`; only those which tallies allow to be computed. */
	readonly otherRules: readonly { readonly rule: Rule; readonly top: readonly string[] }[];
};

export type OneBallot = {
	/** In the order of the options: the best grade for those raised, the last for the others, null = no opinion. */
	readonly ballot: readonly (number | null)[];
	readonly raised: readonly string[];
	/** One of `top` that they overtake or equal; null when they take a place that was free. */
	readonly lowered: string | null;
	/** What stands in the first places with this ballot. */
	readonly top: readonly string[];
};

/**
 * Whether the first `places` places hold against one more ballot, and against another rule for no opinion. Exact: a
 * better grade never lowers a track, so that only extreme ballots need be tried. O(tracks · log tracks · grades),
 * however many the ballots. Refuses what `rank` refuses, with these tallies or with one more ballot.
 */
export function sensitivityOf(options: readonly Option[], rule: Rule, places = 1): Sensitivity | Refusal {
	const ranking = rank(options, rule);
	if (isRefusal(ranking)) return ranking;
	const top = topOf(ranking, places);
	const change = findChange(
		ranking.map((one) => extremesOf(one, rule)),
		top,
		places
	);
	const oneBallot = change && castChange(change, options, ranking, rule, places);
	if (isRefusal(oneBallot)) return oneBallot;
	return { top, oneBallot, otherRules: otherRules(options, rule, places, top) };
}

function topOf(ranking: readonly Ranked[], places: number): readonly string[] {
	return ranking.filter(({ rank }) => rank !== null && rank <= places).map(({ id }) => id);
}

/** What one more ballot can make of a track at best and at worst; null where it then has no rank. */
type Extremes = {
	readonly id: string;
	readonly best: MajorityValue | null;
	readonly worst: MajorityValue | null;
};

function extremesOf({ id, rank, counts, judged }: Ranked, rule: Rule): Extremes {
	const isPlacedWithOneMore = rule.kind !== 'ignored' || judged + 1 >= rule.quorum;
	return {
		id,
		best: isPlacedWithOneMore ? majorityValue(withOneMore(counts, 0)) : null,
		worst: staysOut(rank, rule) ? null : majorityValue(withOneMore(counts, counts.length - 1))
	};
}

/** A track without a rank stays without, when the ballot may leave it without a grade. */
function staysOut(rank: number | null, rule: Rule): boolean {
	return rank === null && rule.kind === 'ignored';
}

type Change = Pick<OneBallot, 'raised' | 'lowered'>;

// Either a track of the top falls when all others rise, or another comes in when all others fall.
function findChange(all: readonly Extremes[], top: readonly string[], places: number): Change | null {
	const byBest = all.filter(({ best }) => best).sort((a, b) => compare(a.best!, b.best!));
	const byWorst = all.filter(({ worst }) => worst).sort((a, b) => compare(a.worst!, b.worst!));
	const inTop = new Set(top);
	for (const { id, worst } of all.filter(({ id }) => inTop.has(id))) {
		const before = countBefore(byBest, ({ best }) => compare(best!, worst!) < 0);
		const raised = byBest.slice(0, Math.min(before, places + 1)).filter((one) => one.id !== id);
		if (raised.length >= places) return { raised: raised.slice(0, places).map((one) => one.id), lowered: id };
	}
	for (const { id, best } of all.filter((one) => !inTop.has(one.id) && one.best)) {
		if (countBefore(byWorst, ({ worst }) => compare(worst!, best!) < 0) >= places) continue;
		const reached = byWorst.findLast((one) => inTop.has(one.id) && compare(one.worst!, best!) >= 0);
		return { raised: [id], lowered: reached?.id ?? null };
	}
	return null;
}

/** How many at the start of a sorted list are so: those that are stand before those that are not. */
function countBefore<T>(sorted: readonly T[], isSo: (one: T) => boolean): number {
	let [low, high] = [0, sorted.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if (isSo(sorted[middle]!)) low = middle + 1;
		else high = middle;
	}
	return low;
}

function castChange(
	change: Change,
	options: readonly Option[],
	ranking: readonly Ranked[],
	rule: Rule,
	places: number
): OneBallot | Refusal {
	const ranks = new Map(ranking.map(({ id, rank }) => [id, rank]));
	const raised = new Set(change.raised);
	const ballot = options.map(({ id, tally }) => {
		if (raised.has(id)) return 0;
		return staysOut(ranks.get(id) ?? null, rule) ? null : tally.length - 1;
	});
	const after = rank(
		options.map((option, index) => withAnswer(option, ballot[index] ?? null)),
		rule
	);
	return isRefusal(after) ? after : { ballot, ...change, top: topOf(after, places) };
}

function withAnswer(option: Option, grade: number | null): Option {
	return grade === null
		? { ...option, noOpinion: (option.noOpinion ?? 0) + 1 }
		: { ...option, tally: withOneMore(option.tally, grade) };
}

function withOneMore(counts: readonly number[], grade: number): readonly number[] {
	return counts.with(grade, counts[grade]! + 1);
}

function otherRules(options: readonly Option[], rule: Rule, places: number, top: readonly string[]) {
	const noOpinion = options.some((option) => (option.noOpinion ?? 0) > 0);
	const others: Rule[] = [{ kind: 'ignored', quorum: 0 }];
	if (noOpinion) others.unshift({ kind: 'worst' });
	return others.flatMap((other) => {
		const ranking = rank(options, other);
		if (isRefusal(ranking)) return [];
		const found = topOf(ranking, places);
		return hasSame(found, top) ? [] : [{ rule: other, top: found }];
	});
}

function hasSame(a: readonly string[], b: readonly string[]): boolean {
	return a.length === b.length && new Set([...a, ...b]).size === a.length;
}
