import type { Block } from './profile.ts';

/**
 * How far the labels of a bar's blocks move, so that those of narrow neighbours never read as one number: in the unit
 * of `width`, that of the bar, which is the size of the labels' type. `isBeside`: a count that has no room inside its
 * block. `others`: the least distance between two labels of which one is not a count.
 */
export function labelShifts(
	blocks: readonly Block[],
	width: number,
	isBeside: (block: Block) => boolean,
	others: number
): readonly number[] {
	let before = 0;
	const wanted = blocks.map(({ share, labelAt }) => {
		const at = (before + share * labelAt) * width;
		before += share;
		return at;
	});
	const apart = blocks.slice(1).map((block, index) => {
		const neighbour = blocks[index]!;
		if (!isBeside(block) || !isBeside(neighbour)) return others;
		return Math.max(others, (widthOf(block) + widthOf(neighbour)) / 2 + space);
	});
	return keptApart(wanted, apart).map((at, index) => at - wanted[index]!);
}

/**
 * Places in ascending order, each at least `apart` from the one before, and together as near as can be to the wanted
 * ones (least squares, by pooling adjacent violators).
 */
export function keptApart(wanted: readonly number[], apart: readonly number[]): readonly number[] {
	const pools: { sum: number; count: number }[] = [];
	let offset = 0;
	const offsets = wanted.map((_, index) => (offset += index === 0 ? 0 : (apart[index - 1] ?? 0)));
	for (const [index, at] of wanted.entries()) {
		let pool = { sum: at - offsets[index]!, count: 1 };
		for (let last = pools.at(-1); last && last.sum / last.count > pool.sum / pool.count; last = pools.at(-1))
			pool = merged(pool, pools.pop()!);
		pools.push(pool);
	}
	const placed = pools.flatMap(({ sum, count }) => new Array<number>(count).fill(sum / count));
	return placed.map((at, index) => at + offsets[index]!);
}

type Pool = { readonly sum: number; readonly count: number };

function merged(a: Pool, b: Pool): Pool {
	return { sum: a.sum + b.sum, count: a.count + b.count };
}

const digit = 0.62;
const space = 0.5;

function widthOf({ count }: Block): number {
	return digit * String(count).length;
}
