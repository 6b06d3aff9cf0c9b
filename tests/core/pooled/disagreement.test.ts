import { describe, expect, test } from 'vitest';
import { agreementOf } from '$lib/core/pooled/agreement.ts';
import { disagreementOf, widestGap } from '$lib/core/pooled/disagreement.ts';
import { sumsOf } from '$lib/core/pooled/pool.ts';
import { orsay, president } from './orsay.ts';

describe('van der Eijk’s agreement', () => {
	test.each([
		['the example of the R package agrmt', [30, 40, 210, 130, 530, 50, 10], 0.6113],
		['one grade', [0, 12, 0, 0], 1],
		['as many of each', [4, 4, 4, 4, 4], 0],
		['two ends', [6, 0, 0, 0, 6], -1],
		['two neighbours', [6, 6, 0, 0, 0], 0.75]
	])('of %s', (_, counts, expected) => {
		expect(agreementOf(counts)).toBeCloseTo(expected, 4);
	});

	test('does not hang on how many there are, nor on the end that is counted from', () => {
		const counts = [3, 0, 5, 9, 1, 2];
		expect(agreementOf(counts.map((count) => count * 7))).toBeCloseTo(agreementOf(counts)!, 12);
		expect(agreementOf(counts.toReversed())).toBeCloseTo(agreementOf(counts)!, 12);
	});

	test('of nothing is nothing', () => {
		expect(agreementOf([0, 0, 0])).toBeNull();
		expect(agreementOf([3, 1])).toBeNull();
	});

	test.each([
		['Bayrou', 0.335],
		['Royal', 0.141],
		['Sarkozy', 0.032]
	])('about %s at Orsay', (id, expected) => {
		const sum = sumsOf(president, orsay).find((one) => one.id === id)!;
		expect(agreementOf(sum.tally)).toBeCloseTo(expected, 3);
	});
});

describe('disagreement', () => {
	test('is told by exact shares, and by the two groups that differ most', () => {
		const sum = sumsOf(president, orsay)[2]!;
		const found = disagreementOf('Sarkozy', { counts: sum.tally, noOpinion: 0 }, orsay, 1);
		expect(found.good).toEqual({ part: 674, whole: 1733 });
		expect(found.rejected).toEqual({ part: 489, whole: 1733 });
		expect(found.widest).toMatchObject({
			places: [0, 1],
			atLeast: 2,
			shares: [
				{ part: 326, whole: 559 },
				{ part: 301, whole: 601 }
			]
		});
	});

	test('the widest gap may lie at a grade in the middle', () => {
		expect(widestGap([[1, 9, 0, 0], [1, 0, 9, 0], []])).toEqual({
			places: [0, 1],
			atLeast: 1,
			shares: [
				{ part: 10, whole: 10 },
				{ part: 1, whole: 10 }
			]
		});
		expect(widestGap([[1, 2, 3], []])).toBeNull();
	});
});
