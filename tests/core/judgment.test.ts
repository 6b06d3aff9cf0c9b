import { describe, expect, test } from 'vitest';
import { rank, type Option } from '$lib/core/judgment.ts';
import type { Rule } from '$lib/core/rule.ts';
import { ranking } from './profiles.ts';

const required: Rule = { kind: 'required' };
const worst: Rule = { kind: 'worst' };

describe('the order', () => {
	test('the option with the better majority grade comes first', () => {
		expect(
			order([
				{ id: 'garden', tally: [1, 1, 3] },
				{ id: 'library', tally: [0, 5, 0] }
			])
		).toEqual(['library 1', 'garden 2']);
	});

	test('of an even number of grades the worse of the two in the middle is the majority grade', () => {
		const [half] = ranking([{ id: 'half', tally: [5, 0, 0, 5] }], required);
		expect(half).toMatchObject({ grade: 3, above: 5, below: 0 });
	});

	test('equal majority grades are decided by the grades nearest to the middle, the worse side first', () => {
		expect(
			order([
				{ id: 'chips', tally: [2, 3, 0, 5] },
				{ id: 'pasta', tally: [2, 3, 2, 3] },
				{ id: 'pizza', tally: [3, 2, 2, 3] }
			])
		).toEqual(['pizza 1', 'pasta 2', 'chips 3']);
	});

	test('a decision that the majority gauge cannot take is taken by the next grade on the deciding side', () => {
		expect(
			order([
				{ id: 'B', tally: [1, 1, 4, 4, 3, 6] },
				{ id: 'A', tally: [1, 1, 1, 7, 8, 1] }
			])
		).toEqual(['A 1', 'B 2']);
	});

	test('a tie keeps both options at the same rank and skips the next, in the order given', () => {
		expect(
			order([
				{ id: 'last', tally: [0, 0, 4] },
				{ id: 'second', tally: [2, 1, 1] },
				{ id: 'first', tally: [2, 1, 1] }
			])
		).toEqual(['second 1', 'first 1', 'last 3']);
	});

	test('options graded by different numbers of people are compared by shares', () => {
		const options = [
			{ id: 'many', tally: [200, 100, 100] },
			{ id: 'few', tally: [2, 1, 1] },
			{ id: 'one-more', tally: [201, 100, 100] }
		];
		expect(order(options)).toEqual(['one-more 1', 'many 2', 'few 2']);
	});

	test('an empty list has an empty ranking, and a lone option comes first', () => {
		expect(rank([], required)).toEqual([]);
		expect(order([{ id: 'alone', tally: [0, 0, 1] }])).toEqual(['alone 1']);
	});
});

describe('no opinion', () => {
	const options: Option[] = [
		{ id: 'unknown', tally: [3, 0, 0], noOpinion: 7 },
		{ id: 'ungraded', tally: [0, 0, 0], noOpinion: 10 },
		{ id: 'known', tally: [0, 10, 0], noOpinion: 0 }
	];

	test('under the rule "worst" it counts as the last grade', () => {
		expect(order(options, worst)).toEqual(['known 1', 'unknown 2', 'ungraded 3']);
		expect(ranking(options, worst)[1]).toEqual({
			id: 'unknown',
			rank: 2,
			grade: 2,
			counts: [3, 0, 7],
			judged: 10,
			noOpinion: 7,
			above: 3,
			below: 0
		});
	});

	test('under the rule "ignored" the expressed grades alone are judged, and an option without any comes last', () => {
		expect(order(options, ignored(0))).toEqual(['unknown 1', 'known 2', 'ungraded –']);
		expect(ranking(options, ignored(0))[2]).toMatchObject({
			rank: null,
			grade: null,
			judged: 0,
			noOpinion: 10
		});
	});

	test('an option below the quorum keeps its grade, has no rank, and comes last in the order given', () => {
		expect(order(options, ignored(4))).toEqual(['known 1', 'unknown –', 'ungraded –']);
		expect(ranking(options, ignored(4))[1]).toMatchObject({ rank: null, grade: 0, judged: 3 });
	});

	test('exactly as many grades as the quorum are enough', () => {
		expect(order(options, ignored(3))).toEqual(['unknown 1', 'known 2', 'ungraded –']);
	});

	test('where everybody grades everything, an option that nobody has graded yet has no rank', () => {
		expect(
			order([
				{ id: 'late', tally: [0, 0] },
				{ id: 'graded', tally: [0, 1] }
			])
		).toEqual(['graded 1', 'late –']);
	});

	test('where everybody grades everything, it is refused', () => {
		expect(rank([{ id: 'a', tally: [1, 0], noOpinion: 1 }], required)).toEqual({
			kind: 'no-opinion-not-allowed',
			option: 'a'
		});
	});
});

test('ranking leaves what it was given as it was', () => {
	const options = Object.freeze([
		Object.freeze({ id: 'b', tally: Object.freeze([0, 2]), noOpinion: 1 }),
		Object.freeze({ id: 'a', tally: Object.freeze([2, 0]), noOpinion: 1 })
	]);
	expect(order(options, worst)).toEqual(['a 1', 'b 2']);
});

function ignored(quorum: number): Rule {
	return { kind: 'ignored', quorum };
}

function order(options: readonly Option[], rule: Rule = required): readonly string[] {
	return ranking(options, rule).map((one) => `${one.id} ${one.rank ?? '–'}`);
}
