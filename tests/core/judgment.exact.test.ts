import { describe, expect, test } from 'vitest';
import { rank } from '$lib/core/judgment.ts';
import { compare, decidingStep, majorityValue } from '$lib/core/majority-value.ts';

const largest = Number.MAX_SAFE_INTEGER;

describe('counts far beyond any nation are still compared exactly', () => {
	test('two shares that differ by one part in 10^18 are no tie', () => {
		// neighbours among Fibonacci's numbers: no two fractions of that size lie closer to each other
		expect(ranks([1134903170, 701408733], [1836311903, 1134903170])).toEqual(['a 1', 'b 2']);
		expect(ranks([1836311903, 1134903170], [2971215073, 1836311903])).toEqual(['b 1', 'a 2']);
	});

	test('equal shares of very unequal numbers are a tie', () => {
		const tally = [1_000_003, 2_000_029, 3_000_017];
		for (const factor of [3, 7, 1_000_003, 94_906_267, 999_999_937])
			expect(ranks(tally, multiply(tally, factor)), `times ${factor}`).toEqual(['a 1', 'b 1']);
	});

	test('a total beyond 2^53 is not rounded', () => {
		expect(ranks([largest, largest], [largest, largest - 1])).toEqual(['b 1', 'a 2']);
		expect(ranks([largest, largest - 1], [largest, largest - 2])).toEqual(['b 1', 'a 2']);
		expect(ranks([largest, 0, largest], [1, 0, 1])).toEqual(['a 1', 'b 1']);
		expect(ranks([1, 1], [largest, largest - 1])).toEqual(['b 1', 'a 2']);
	});
});

describe('the step that decides between two options', () => {
	test.each([
		['the majority grade, at the first step', [3, 0, 0], [0, 3, 0], 0, 'worse', 0, 1],
		['the worse side', [1, 1, 4, 4, 3, 6], [1, 1, 1, 7, 8, 1], 2, 'worse', 5, 4],
		['the better side', [3, 2, 2, 3], [2, 3, 2, 3], 1, 'better', 0, 1],
		['shares, when totals differ', [2, 1, 1], [201, 100, 100], 0, 'worse', 1, 0]
	] as const)('is %s', (_, a, b, depth, side, gradeA, gradeB) => {
		const [valueA, valueB] = [majorityValue(a), majorityValue(b)];
		expect(decidingStep(valueA, valueB)).toEqual({ depth, side, gradeA, gradeB });
		expect(decidingStep(valueB, valueA)).toEqual({ depth, side, gradeA: gradeB, gradeB: gradeA });
		expect(Math.sign(compare(valueA, valueB))).toBe(Math.sign(gradeA - gradeB));
	});

	test('does not exist in a true tie', () => {
		expect(decidingStep(majorityValue([1, 2, 3]), majorityValue([2, 4, 6]))).toBeNull();
		expect(compare(majorityValue([1, 2, 3]), majorityValue([2, 4, 6]))).toBe(0);
	});

	test('does not exist where nobody has graded', () => {
		expect(majorityValue([0, 0]).runs).toEqual([]);
		expect(decidingStep(majorityValue([0, 0]), majorityValue([1, 0]))).toBeNull();
	});
});

function multiply(tally: readonly number[], factor: number): readonly number[] {
	return tally.map((count) => count * factor);
}

function ranks(a: readonly number[], b: readonly number[]): readonly string[] {
	const options = [
		{ id: 'a', tally: a },
		{ id: 'b', tally: b }
	];
	const result = rank(options, { kind: 'required' });
	if (!Array.isArray(result)) throw new Error(`refused: ${JSON.stringify(result)}`);
	return result.map(({ id, rank }) => `${id} ${rank}`);
}
