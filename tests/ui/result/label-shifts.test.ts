import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keptApart } from '../../../src/lib/ui/result/label-shifts.ts';

const places = fc
	.array(fc.tuple(fc.double({ min: 0, max: 5, noNaN: true }), fc.double({ min: 0, max: 2, noNaN: true })), {
		minLength: 1,
		maxLength: 7
	})
	.map((steps) => {
		let at = 0;
		return { wanted: steps.map(([step]) => (at += step)), apart: steps.slice(1).map(([, least]) => least) };
	});
const runs = { seed: 20220705, numRuns: 2_000 };

describe('labels that must keep apart', () => {
	it('do, in their order', () => {
		fc.assert(
			fc.property(places, ({ wanted, apart }) => {
				const placed = keptApart(wanted, apart);
				for (const [index, least] of apart.entries())
					expect(placed[index + 1]! - placed[index]!).toBeGreaterThanOrEqual(least - 1e-9);
			}),
			runs
		);
	});

	it('stay where they belong when there is room', () => {
		expect(keptApart([1, 3, 9], [1, 2])).toEqual([1, 3, 9]);
	});

	it('move to both sides alike, and only those that are too near', () => {
		expect(keptApart([1, 10, 10, 20], [1, 2, 1])).toEqual([1, 9, 11, 20]);
		expect(keptApart([10, 10, 10], [2, 2])).toEqual([8, 10, 12]);
	});
});
