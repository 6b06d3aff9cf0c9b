import type { Part } from '$lib/core/disclosure/part.ts';
import type { Ranked } from '$lib/core/judgment.ts';
import { poolQuestion, usualQuorum, type AskedQuestion, type Quorum } from '$lib/core/pooled/pool.ts';
import { isRefusal } from '$lib/core/refusal.ts';

/** A room in a test: by track, the counts from best to worst. */
export function partOf(
	id: string,
	given: Readonly<Record<string, readonly number[]>>,
	of: Partial<Part> & { readonly noOpinion?: number } = {}
): Part {
	const { noOpinion = 0, ...rest } = of;
	const tallies = Object.entries(given).map(([track, counts]) => ({ track, counts, noOpinion }));
	const [first = []] = Object.values(given);
	const ballots = first.reduce((sum, count) => sum + count, noOpinion);
	return { groups: [id], rooms: 1, regions: ['53'], day: '2022-07-05', ballots, tallies, ...rest };
}

export function pooled(asked: AskedQuestion, parts: readonly Part[], quorum: Quorum = usualQuorum) {
	const found = poolQuestion(asked, parts, quorum);
	if (isRefusal(found)) throw new Error(JSON.stringify(found));
	return found;
}

/** Such as `Bayrou 1`, best first. */
export function order(ranking: readonly Ranked[]): string[] {
	return ranking.map(({ id, rank }) => `${id} ${rank ?? '–'}`);
}
