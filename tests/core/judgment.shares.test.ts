import fc from 'fast-check';
import { describe, expect } from 'vitest';
import type { Ranked } from '$lib/core/judgment.ts';
import { ignored, law, lenientRules, pairs, placed, profiles, ranking } from './profiles.ts';

describe('what a rank says about the shares of grades', { timeout: 600_000 }, () => {
	const ruled = fc.tuple(profiles(), lenientRules);

	// short scales and small counts too, or else hardly any two would be proportional
	const close = fc.oneof(profiles({ grades: [1, 3], count: 2 }), profiles());
	law('two options tie when, and only when, their counts are proportional', close, (options) => {
		for (const [a, b] of pairs(placed(options, ignored))) {
			const proportional = a.counts.every((count, grade) => count * b.judged === b.counts[grade]! * a.judged);
			expect(a.rank === b.rank).toBe(proportional);
		}
	});

	law('where the majority gauge decides, the majority value decides alike', ruled, ([options, rule]) => {
		for (const [a, b] of pairs(placed(options, rule))) {
			const gauge = compareGauges(a, b);
			expect(gauge).toBeLessThanOrEqual(0);
			if (gauge < 0) expect(a.rank!).toBeLessThan(b.rank!);
		}
	});

	law(
		'with two grades, the share of the better one ranks',
		profiles({ grades: [2, 2], count: 30 }),
		(options) => {
			for (const [a, b] of pairs(placed(options, ignored)))
				expect(Math.sign(a.rank! - b.rank!)).toBe(
					Math.sign(b.counts[0]! * a.judged - a.counts[0]! * b.judged)
				);
		}
	);

	law(
		'more than half give at least the majority grade, at least half give at most it',
		ruled,
		([options, rule]) => {
			for (const { grade, judged, above, below, counts } of ranking(options, rule)) {
				expect(grade === null).toBe(judged === 0);
				if (grade === null) continue;
				expect(2 * (judged - below)).toBeGreaterThan(judged);
				expect(2 * (judged - above)).toBeGreaterThanOrEqual(judged);
				expect(above + counts[grade]! + below).toBe(judged);
			}
		}
	);
});

/** Balinski and Laraki's gauge (p, grade, q): negative when `a` wins by it, 0 when it does not decide. */
function compareGauges(a: Ranked, b: Ranked): number {
	if (a.grade !== b.grade) return a.grade! - b.grade!;
	const [plusA, plusB] = [a.above > a.below, b.above > b.below];
	if (plusA !== plusB) return plusA ? -1 : 1;
	return plusA ? b.above * a.judged - a.above * b.judged : a.below * b.judged - b.below * a.judged;
}
