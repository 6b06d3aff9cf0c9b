import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { compare, majorityValue } from '$lib/core/majority-value.ts';
import type { Rule } from '$lib/core/rule.ts';
import { ignored, law, lenientRules, pairs, profiles, ranking, ranks } from './profiles.ts';

describe('laws of majority judgment', { timeout: 600_000 }, () => {
	const shuffled = profiles().chain((options) =>
		fc.tuple(
			fc.constant(options),
			fc.shuffledSubarray([...options], { minLength: options.length }),
			lenientRules
		)
	);
	law('the order in which options stand changes no rank', shuffled, ([options, others, rule]) => {
		expect(ranks(others, rule)).toEqual(ranks(options, rule));
	});

	const factors = fc.tuple(profiles(), fc.integer({ min: 2, max: 1e9 }), fc.constantFrom(ignored, worst));
	law('multiplying every count by the same number changes no rank', factors, ([options, factor, rule]) => {
		const larger = options.map(({ id, tally, noOpinion }) => ({
			id,
			tally: tally.map((count) => count * factor),
			noOpinion: noOpinion * factor
		}));
		expect(ranks(larger, rule)).toEqual(ranks(options, rule));
	});

	const multiplied = fc.tuple(
		profiles({ least: 1, most: 1, grades: [1, 4] }),
		fc.integer({ min: 1, max: 99 })
	);
	law('one option multiplied ties with itself', multiplied, ([[one], factor]) => {
		const other = one!.tally.map((count) => count * factor);
		expect(compare(majorityValue(one!.tally), majorityValue(other))).toBe(0);
	});

	const ruled = fc.tuple(profiles(), lenientRules);
	law('two options keep their order whatever others stand beside them', ruled, ([options, rule]) => {
		const all = ranks(options, rule);
		for (const [a, b] of pairs(options)) {
			const alone = ranks([a, b], rule);
			expect(order(alone, a.id, b.id)).toBe(order(all, a.id, b.id));
		}
	});

	const raises = fc.tuple(profiles({ least: 1 }), fc.nat(), fc.nat(), fc.constantFrom(ignored, worst));
	law(
		'a better grade from one person never lowers an option',
		raises,
		([[first, ...others], from, to, rule]) => {
			const before = ranks([first!, ...others], rule).get(first!.id) ?? null;
			const after = ranks([{ ...first!, tally: raised(first!.tally, from, to) }, ...others], rule).get(
				first!.id
			)!;
			if (before !== null) expect(after).toBeLessThanOrEqual(before);
		}
	);

	law('a rank is one more than the number of strictly better options', ruled, ([options, rule]) => {
		const found = ranking(options, rule).map(({ rank }) => rank ?? Infinity);
		expect(found).toEqual([...found].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
		for (const rank of found.filter(Number.isFinite))
			expect(rank).toBe(1 + found.filter((other) => other < rank).length);
	});

	law('one person alone ranks by the grades given', fc.array(fc.nat({ max: 6 })), (grades) => {
		const options = grades.map((own, index) => ({
			id: `${index}`,
			tally: Array.from({ length: 7 }, (_, grade) => (grade === own ? 1 : 0))
		}));
		const expected = grades.map((own, index) => [
			`${index}`,
			1 + grades.filter((other) => other < own).length
		]);
		expect(ranks(options, { kind: 'required' })).toEqual(new Map(expected as [string, number][]));
	});

	const one = fc.tuple(profiles({ least: 1, most: 1 }), fc.integer({ min: 1, max: 9 }));
	law('equal options all come first, and a lone one does', one, ([[option], many]) => {
		const options = Array.from({ length: many }, (_, index) => ({ ...option!, id: `${index}` }));
		const isGraded = option!.tally.some((count) => count > 0);
		const expected = options.map(({ id }) => ({ id, rank: isGraded ? 1 : null }));
		expect(ranking(options, ignored).map(({ id, rank }) => ({ id, rank }))).toEqual(expected);
	});

	const widened = fc.tuple(profiles({ least: 1 }), lenientRules, fc.nat());
	law('a grade that nobody gave changes no rank', widened, ([options, rule, at]) => {
		const place = at % options[0]!.tally.length;
		const wider = options.map((option) => ({ ...option, tally: option.tally.toSpliced(place, 0, 0) }));
		expect(ranks(wider, rule)).toEqual(ranks(options, rule));
	});
});

const worst: Rule = { kind: 'worst' };

function order(ranks: ReadonlyMap<string, number | null>, a: string, b: string): number {
	const [rankA, rankB] = [ranks.get(a) ?? null, ranks.get(b) ?? null];
	if (rankA === null || rankB === null) return (rankA === null ? 1 : 0) - (rankB === null ? 1 : 0);
	return Math.sign(rankA - rankB);
}

/** One grade of those given becomes better; without any that could, the tally stays as it was. */
function raised(tally: readonly number[], from: number, to: number): readonly number[] {
	const given = tally.flatMap((count, grade) => (count > 0 && grade > 0 ? [grade] : []));
	if (given.length === 0) return tally;
	const before = given[from % given.length]!;
	const after = to % before;
	return tally.map((count, grade) => count + (grade === after ? 1 : 0) - (grade === before ? 1 : 0));
}
