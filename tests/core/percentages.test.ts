import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { percentages } from '$lib/core/percentages.ts';
import { law } from './profiles.ts';

const count = fc.oneof(fc.nat({ max: 12 }), fc.nat({ max: 100_000 }), fc.maxSafeNat());
const counted = fc
	.array(count, { minLength: 1, maxLength: 8 })
	.filter((counts) => counts.some((one) => one > 0));

describe('whole percentages', () => {
	test.each([
		['thirds', [1, 1, 1], [34, 33, 33]],
		['a plain bar', [2, 5, 1, 0, 2, 1], [18, 46, 9, 0, 18, 9]],
		['everybody alike', [0, 7, 0], [0, 100, 0]],
		['one among a thousand is still seen', [999, 1], [99, 1]],
		['the one that was rounded up most gives the point', [6, 588, 406], [1, 59, 40]],
		['three that are hardly there', [1, 9_997, 1, 1], [1, 97, 1, 1]],
		['nothing counted', [0, 0], [0, 0]]
	])('%s', (_, counts, expected) => {
		expect(percentages(counts)).toEqual(expected);
	});

	law('they sum to 100', counted, (counts) => {
		expect(percentages(counts).reduce((sum, one) => sum + one, 0)).toBe(100);
	});

	law('what is there shows, and what is not there does not', counted, (counts) => {
		for (const [index, percent] of percentages(counts).entries()) {
			expect(percent > 0).toBe(counts[index]! > 0);
		}
	});

	law('a larger count never shows less than a smaller one', counted, (counts) => {
		const shown = percentages(counts);
		for (const [i, a] of counts.entries())
			for (const [j, b] of counts.entries()) if (a > b) expect(shown[i]!).toBeGreaterThanOrEqual(shown[j]!);
	});

	law('none is a point or more away from its share, unless a point had to be lent', counted, (counts) => {
		const total = counts.reduce((sum, one) => sum + BigInt(one), 0n);
		const lent = counts.some((one) => one > 0 && BigInt(one) * 100n < total);
		if (lent) return;
		for (const [index, percent] of percentages(counts).entries()) {
			const away = BigInt(percent) * total - BigInt(counts[index]!) * 100n;
			expect(away < total && away > -total).toBe(true);
		}
	});

	test('past a hundred counts, some that are there have to show as 0', () => {
		const shown = percentages(new Array<number>(150).fill(1));
		expect(shown.filter((one) => one === 1)).toHaveLength(100);
		expect(shown.reduce((sum, one) => sum + one, 0)).toBe(100);
	});
});
