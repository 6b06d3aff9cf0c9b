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
	/** Among neighbours so narrow that what stands beside them could touch: how that is kept apart. */
	readonly apart: Apart;
};

export type Apart = {
	/** Its place from the middle of these neighbours, such as -1, 0, 1; alone 0. */
	readonly spread: number;
	/** The smallest distance between the middles of two of them, as a part of this block's own width. */
	readonly gap: number;
	/** The most digits that a count of theirs has. */
	readonly digits: number;
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
		const apart = { spread: 0, gap: 1, digits: digitsOf(count) };
		blocks.push({ grade: index, count, percent, share: count / judged, labelAt, isMajority, apart });
		before += count;
	}
	return spreadOut(blocks);
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

function spreadOut(blocks: readonly Block[]): readonly Block[] {
	return blocks.map((block, index) => {
		if (!isNarrow(block)) return block;
		const first = blocks.slice(0, index).findLastIndex((one) => !isNarrow(one)) + 1;
		const next = blocks.findIndex((one, place) => place > index && !isNarrow(one));
		const run = blocks.slice(first, next < 0 ? blocks.length : next);
		const gaps = run.slice(1).map(({ share }, place) => (share + run[place]!.share) / 2);
		const apart = {
			spread: index - first - (run.length - 1) / 2,
			gap: Math.min(...gaps, 1) / block.share,
			digits: Math.max(...run.map(({ count }) => digitsOf(count)))
		};
		return { ...block, apart };
	});
}

// On a telephone its count, written beside it, may take more room than the block.
function isNarrow({ share, count }: Block): boolean {
	return share < 0.06 * (0.62 * digitsOf(count) + 0.45);
}

function digitsOf(count: number): number {
	return String(count).length;
}

// `crossing`: where the line crosses the block, 0 to 1; outside of that it does not.
function besideHalf(crossing: number): number {
	if (crossing <= 0 || crossing >= 1) return 0.5;
	return crossing < 0.5 ? (1 + crossing) / 2 : crossing / 2;
}
