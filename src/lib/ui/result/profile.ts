import type { Ranked } from '../../core/judgment.ts';
import { percentages } from '../../core/percentages.ts';

export type Block = {
	/** Index in the scale, 0 = best. */
	readonly grade: number;
	readonly count: number;
	/** Whole, for reading: with the other blocks' they sum to 100. */
	readonly percent: number;
	/** Of the whole bar, 0 to 1; only for drawing, never for judging. */
	readonly share: number;
	/** Where its count stands in it, 0 to 1: the middle, or of the wider part where the line at 50 % crosses it. */
	readonly labelAt: number;
	readonly isMajority: boolean;
};

/** The blocks of a merit profile, best grade first; a grade that nobody gave has none. */
export function blocksOf({ counts, judged, grade, rank }: Ranked): readonly Block[] {
	const blocks: Block[] = [];
	const percents = percentages(counts);
	let before = 0;
	for (const [index, count] of counts.entries()) {
		if (count === 0) continue;
		const labelAt = besideHalf((judged / 2 - before) / count);
		const isMajority = rank !== null && index === grade;
		const percent = percents[index] ?? 0;
		blocks.push({ grade: index, count, percent, share: count / judged, labelAt, isMajority });
		before += count;
	}
	return blocks;
}

/** A track as it stands in a ranking: with its text, and whether it shares its rank. */
export type Row = { readonly one: Ranked; readonly text: string; readonly tied: boolean };

export function rowsOf<One extends Ranked>(
	ranking: readonly One[],
	textOf: (one: One) => string
): readonly Row[] {
	const shared = sharedRanks(ranking);
	return ranking.map((one) => ({ one, text: textOf(one), tied: one.rank !== null && shared.has(one.rank) }));
}

/** The ranks that several tracks share. */
export function sharedRanks(ranking: readonly Ranked[]): ReadonlySet<number> {
	const seen = new Set<number>();
	const shared = new Set<number>();
	for (const { rank } of ranking) {
		if (rank === null) continue;
		if (seen.has(rank)) shared.add(rank);
		seen.add(rank);
	}
	return shared;
}

// `crossing`: where the line crosses the block, 0 to 1; outside of that it does not.
function besideHalf(crossing: number): number {
	if (crossing <= 0 || crossing >= 1) return 0.5;
	return crossing < 0.5 ? (1 + crossing) / 2 : crossing / 2;
}
