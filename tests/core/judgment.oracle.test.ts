import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Rule } from '$lib/core/rule.ts';
import { lenientRules, profiles, ranking, runs, type Profile } from './profiles.ts';
import { gradesByRemoval, ranksByRemoval } from './removal-oracle.ts';

describe('ranks and grades are those of literally removing medians', { timeout: 600_000 }, () => {
	test('when everybody grades everything', () => {
		const full = ballots().map(({ grades, tracks, given }) => profileOf(given, tracks, grades));
		fc.assert(fc.property(full, fc.constant({ kind: 'required' } as const), agree), runs);
	});

	test('when no opinion counts as the last grade, or is ignored, with a quorum or without', () => {
		fc.assert(fc.property(profiles({ most: 4, count: 3 }), lenientRules, agree), runs);
	});

	test('when many more people grade one option than another', () => {
		const far = fc.tuple(profiles({ most: 2, count: 2 }), profiles({ most: 2, grades: [7, 7], count: 12 }));
		const both = far.map(([few, many]) => [
			...few.map(widen),
			...many.map((one) => ({ ...one, id: `${one.id}+` }))
		]);
		fc.assert(fc.property(both, lenientRules, agree), { ...runs, numRuns: runs.numRuns / 10 });
	});
});

function agree(options: Profile, rule: Rule): void {
	const given = options.map(({ tally, noOpinion }) => ({ counts: tally, noOpinion }));
	const missing = rule.kind === 'worst' ? 'worst' : 'ignored';
	const found = new Map(ranking(options, rule).map((one) => [one.id, one]));
	const inOrder = options.map(({ id }) => found.get(id)!);
	const quorum = rule.kind === 'ignored' ? rule.quorum : 0;
	expect(inOrder.map(({ rank }) => rank)).toEqual(ranksByRemoval(given, missing, quorum));
	expect(inOrder.map(({ grade }) => grade)).toEqual(gradesByRemoval(given, missing));
}

function ballots() {
	return fc.tuple(fc.integer({ min: 1, max: 7 }), fc.nat({ max: 5 })).chain(([grades, tracks]) => {
		const ballot = fc.array(fc.nat({ max: grades - 1 }), { minLength: tracks, maxLength: tracks });
		return fc.array(ballot, { maxLength: 14 }).map((given) => ({ grades, tracks, given }));
	});
}

function profileOf(given: readonly (readonly number[])[], tracks: number, grades: number): Profile {
	return Array.from({ length: tracks }, (_, track) => {
		const tally = new Array<number>(grades).fill(0);
		for (const ballot of given) tally[ballot[track]!]! += 1;
		return { id: `track ${track}`, tally, noOpinion: 0 };
	});
}

function widen(option: Profile[number]): Profile[number] {
	return { ...option, tally: [...option.tally, ...new Array<number>(7 - option.tally.length).fill(0)] };
}
