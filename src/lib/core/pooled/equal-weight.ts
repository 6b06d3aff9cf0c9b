import type { Sum } from '../disclosure/part.ts';
import { compare, exactMajorityValue, type MajorityValue } from '../majority-value.ts';
import { tallyIn, type AskedQuestion } from './pool.ts';

/** A track's place when every group weighs the same, whatever its number of ballots. */
export type Weighed = { readonly id: string; readonly rank: number };

/**
 * Ranks the tracks with each group's grades multiplied so that all groups weigh the same: by the least common multiple
 * of their numbers of grades over their own, in whole numbers of any size. A group that did not grade a track has no
 * weight in it. Groups are large enough to be shown; those too small stand merged, so that none weighs for itself.
 */
export function rankWithEqualWeight(
	{ tracks, grades, rule }: AskedQuestion,
	groups: readonly Sum[]
): readonly Weighed[] {
	const judged = tracks.flatMap((id) => {
		const counts = groups.flatMap((group) => {
			const tally = tallyIn(group, id);
			if (!tally) return [];
			const all = tally.counts.map(BigInt);
			if (rule.kind === 'worst') all[grades - 1] = (all[grades - 1] ?? 0n) + BigInt(tally.noOpinion);
			return [all];
		});
		const value = exactMajorityValue(equalised(counts, grades));
		return value.runs.length === 0 ? [] : [{ id, value }];
	});
	return placed(judged.sort((a, b) => compare(a.value, b.value)));
}

function equalised(groups: readonly (readonly bigint[])[], grades: number): readonly bigint[] {
	const filled = groups.map((counts) => ({ counts, total: sum(counts) })).filter(({ total }) => total > 0n);
	const common = filled.reduce(
		(multiple, { total }) => (multiple / greatestDivisor(multiple, total)) * total,
		1n
	);
	return Array.from({ length: grades }, (_, grade) =>
		sum(filled.map(({ counts, total }) => (counts[grade] ?? 0n) * (common / total)))
	);
}

function placed(sorted: readonly { readonly id: string; readonly value: MajorityValue }[]): Weighed[] {
	let rank = 1;
	return sorted.map(({ id, value }, index) => {
		const before = sorted[index - 1];
		if (before && compare(before.value, value) !== 0) rank = index + 1;
		return { id, rank };
	});
}

function greatestDivisor(a: bigint, b: bigint): bigint {
	return b === 0n ? a : greatestDivisor(b, a % b);
}

function sum(values: readonly bigint[]): bigint {
	return values.reduce((total, value) => total + value, 0n);
}
