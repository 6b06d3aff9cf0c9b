/**
 * Whole percentages of counts (safe integers >= 0), by largest remainder: they sum to 100. A count that is not zero
 * never shows as 0 %: where it would, it gets 1, taken from the one that was rounded up most (with more than a hundred
 * counts this cannot always be done). But for that, none is a whole point away from its exact share. Of equal
 * remainders the first is rounded up, so that equal counts may differ by a point; a larger count never shows less than
 * a smaller one. Without anything counted, all are 0. Only ever for reading: what is judged are the counts.
 */
export function percentages(counts: readonly number[]): readonly number[] {
	const total = counts.reduce((sum, count) => sum + BigInt(count), 0n);
	if (total === 0n) return counts.map(() => 0);
	const parts = counts.map((count, index) => partOf(BigInt(count) * 100n, total, index));
	const missing = 100 - parts.reduce((sum, { percent }) => sum + percent, 0);
	for (const part of parts.toSorted(byLargestRemainder).slice(0, missing)) addTo(part, 1, total);
	for (const part of parts) if (part.percent === 0 && counts[part.index] !== 0) raise(part, parts, total);
	return parts.map(({ percent }) => percent);
}

/** `short` is how far the percent lies below the exact share, times the total: below 0 once it was rounded up. */
type Part = { readonly index: number; percent: number; short: bigint };

function partOf(share: bigint, total: bigint, index: number): Part {
	return { index, percent: Number(share / total), short: share % total };
}

function byLargestRemainder(a: Part, b: Part): number {
	if (a.short === b.short) return a.index - b.index;
	return a.short > b.short ? -1 : 1;
}

function raise(part: Part, parts: readonly Part[], total: bigint): void {
	const giver = parts
		.filter(({ percent }) => percent > 1)
		.toSorted(byLargestRemainder)
		.at(-1);
	if (!giver) return;
	addTo(giver, -1, total);
	addTo(part, 1, total);
}

function addTo(part: Part, points: number, total: bigint): void {
	part.percent += points;
	part.short -= BigInt(points) * total;
}
