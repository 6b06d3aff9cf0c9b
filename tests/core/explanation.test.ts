import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { explain, type Step } from '$lib/core/explanation.ts';
import type { Rule } from '$lib/core/rule.ts';
import { ranking } from './profiles.ts';

const required: Rule = { kind: 'required' };

describe('why one track stands before the next', () => {
	test('its majority grade is better', () => {
		expect(between([3, 0, 0], [0, 3, 0])).toMatchObject({ kind: 'different-grades', grades: [0, 1] });
	});

	test('with the same majority grade, those who want more of it are the largest of the four groups', () => {
		const step = between([5, 4, 3], [4, 5, 3]);
		const group = { track: 'A', side: 'better', than: 1, people: 5, judged: 12, noOpinion: 0 };
		expect(step).toMatchObject({ kind: 'larger-group', grade: 1, depth: 0, group, asLarge: [] });
	});

	test('with the same majority grade, those who want less of the other are the largest of the four groups', () => {
		const group = { track: 'B', side: 'worse', than: 1, people: 5, judged: 12, noOpinion: 0 };
		expect(between([4, 5, 3], [4, 3, 5])).toMatchObject({ kind: 'larger-group', group, asLarge: [] });
	});

	test('two largest groups may say the same thing', () => {
		const more = { track: 'A', side: 'better', people: 5 };
		const less = { track: 'B', side: 'worse', people: 5 };
		expect(between([5, 4, 3], [4, 3, 5])).toMatchObject({
			kind: 'larger-group',
			group: less,
			asLarge: [more]
		});
	});

	test('where as many want more of a track as less of it, those who want less count first', () => {
		const [less, more] = [
			{ track: 'B', side: 'worse' },
			{ track: 'B', side: 'better' }
		];
		expect(between([4, 4, 4], [5, 2, 5])).toMatchObject({
			kind: 'larger-group',
			group: less,
			asLarge: [more]
		});
	});

	test('where the largest groups are equal, the next grade on their side decides', () => {
		const step = between([0, 2, 6, 4, 0], [0, 2, 6, 0, 4]);
		expect(step).toMatchObject({
			kind: 'next-grade',
			grade: 2,
			depth: 0,
			grades: [3, 4],
			groups: [
				{ track: 'A', side: 'worse', than: 2, people: 4 },
				{ track: 'B', side: 'worse', than: 2, people: 4 }
			]
		});
	});

	test('where as many want less of both, and their next grade is the same, the worse side still counts first', () => {
		const [less, more] = [
			{ track: 'B', side: 'worse', than: 4, people: 6 },
			{ track: 'B', than: 3, people: 6 }
		];
		const step = between([1, 1, 1, 7, 8, 1], [1, 1, 4, 4, 3, 6]);
		expect(step).toMatchObject({ kind: 'larger-group', grade: 3, depth: 1, group: less, asLarge: [more] });
	});

	test('where the next grade is the same too, the groups beyond it are looked at', () => {
		const group = { track: 'A', side: 'better', than: 1, people: 2, judged: 11 };
		expect(between([2, 2, 5, 2, 0], [1, 3, 5, 2, 0])).toMatchObject({
			kind: 'larger-group',
			depth: 1,
			group
		});
	});

	test('the grade left at the very middle counts as a step already taken', () => {
		const group = { track: 'A', side: 'better', than: 1, people: 2, judged: 10 };
		expect(between([2, 3, 2, 3], [1, 4, 2, 3])).toMatchObject({ kind: 'larger-group', grade: 2, group });
	});

	test('shares are compared, where different numbers of people have graded', () => {
		const group = { track: 'A', side: 'better', people: 5, judged: 12 };
		expect(between([5, 4, 3], [40, 39, 21])).toMatchObject({ kind: 'larger-group', group });
	});

	test('nothing does, when they have the same grades', () => {
		const tie = { kind: 'tie', noOpinionCounted: false };
		expect(between([1, 2, 3], [1, 2, 3])).toMatchObject({ ...tie, sameTotals: true });
		expect(between([1, 2, 3], [2, 4, 6])).toMatchObject({ ...tie, sameTotals: false });
	});

	test('no opinion is told apart in what it is counted as', () => {
		const worst: Rule = { kind: 'worst' };
		const [one, other] = [
			{ id: 'A', tally: [1, 1, 1], noOpinion: 0 },
			{ id: 'B', tally: [1, 1, 0], noOpinion: 1 }
		];
		expect(explain(ranking([one, other], worst), worst)).toMatchObject([
			{ kind: 'tie', noOpinionCounted: true }
		]);
		const third = { id: 'C', tally: [0, 2, 0], noOpinion: 1 };
		expect(explain(ranking([third, one], worst), worst)).toMatchObject([
			{
				kind: 'larger-group',
				group: { track: 'A', side: 'better' },
				asLarge: [{}, { people: 1, noOpinion: 1 }]
			}
		]);
	});

	test('counts far beyond any nation are still told apart', () => {
		const largest = Number.MAX_SAFE_INTEGER;
		const step = between([largest, 1, largest], [largest - 1, 1, largest]);
		expect(step.kind).not.toBe('tie');
	});

	test('one track, or none, needs no explanation', () => {
		expect(explain([], required)).toEqual([]);
		expect(explain(ranking([{ id: 'A', tally: [1] }], required), required)).toEqual([]);
	});
});

describe('published polls that the majority gauge alone does not rank', () => {
	type Poll = { name: string; needsFullRemoval: boolean; balance: { mode: string }; options: Given[] };
	type Given = { name: string; counts: number[] };
	const polls = JSON.parse(
		readFileSync(new URL('../fixtures/judgment/vectors.json', import.meta.url), 'utf8')
	) as Poll[];
	const rules: Readonly<Record<string, Rule>> = {
		none: required,
		normalised: { kind: 'ignored', quorum: 0 }
	};
	const deep = polls.filter(({ needsFullRemoval, balance }) => needsFullRemoval && rules[balance.mode]);

	test.each(deep)('$name: a step lies deeper than the gauge', ({ options, balance }) => {
		const given = options.map(({ name, counts }) => ({ id: name, tally: counts }));
		const rule = rules[balance.mode]!;
		const kinds = explain(ranking(given, rule), rule).map((step) =>
			step.kind === 'larger-group' && (step.depth > 0 || step.asLarge.length > 0) ? 'deep' : step.kind
		);
		expect(kinds.some((kind) => kind === 'deep' || kind === 'next-grade')).toBe(true);
	});
});

/** The step between two tracks, A given before B. */
function between(first: readonly number[], second: readonly number[]): Step {
	const rule: Rule = { kind: 'ignored', quorum: 0 };
	const options = [
		{ id: 'B', tally: second },
		{ id: 'A', tally: first }
	];
	const [step] = explain(ranking(options, rule), rule);
	if (step?.kind !== 'tie') expect(step).toMatchObject({ first: 'A', second: 'B' });
	return step!;
}
