import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Option } from '$lib/core/judgment.ts';
import { isRefusal } from '$lib/core/refusal.ts';
import type { Rule } from '$lib/core/rule.ts';
import { sensitivityOf, type Sensitivity } from '$lib/core/sensitivity.ts';
import { lenientRules, profiles, ranking, runs, type Profile } from './profiles.ts';

const required: Rule = { kind: 'required' };
const fewer = { ...runs, numRuns: runs.numRuns / 5 };

describe('one ballot more', { timeout: 600_000 }, () => {
	const small = profiles({ grades: [1, 3], most: 4, count: 3 });
	const places = fc.integer({ min: 1, max: 3 });

	test('is said to change the first places exactly when some ballot does, all of them tried', () => {
		const tried = fc.property(small, lenientRules, places, (options, rule, places) => {
			const { top, oneBallot } = found(options, rule, places);
			const changing = everyBallot(options, rule).filter(
				(ballot) => !isSame(topOf(withBallot(options, ballot), rule, places), top)
			);
			expect(oneBallot !== null).toBe(changing.length > 0);
		});
		fc.assert(tried, fewer);
	});

	test('that is named as an example does change the first places, and to what is said', () => {
		const named = fc.property(profiles({ most: 6 }), lenientRules, places, (options, rule, places) => {
			const { top, oneBallot } = found(options, rule, places);
			expect(top).toEqual(topOf(options, rule, places));
			if (oneBallot === null) return;
			const after = topOf(withBallot(options, oneBallot.ballot), rule, places);
			expect(oneBallot.top).toEqual(after);
			expect(isSame(after, top)).toBe(false);
			expect(options.filter((_, index) => oneBallot.ballot[index] === 0).map(({ id }) => id)).toEqual(
				expect.arrayContaining([...oneBallot.raised])
			);
			if (oneBallot.lowered !== null) expect(top).toContain(oneBallot.lowered);
			else expect(top.length).toBeLessThan(places);
		});
		fc.assert(named, runs);
	});

	test('needs a ballot for the weakest leader only, when that is enough', () => {
		const options = [
			{ id: 'garden', tally: [4, 4, 3] },
			{ id: 'school', tally: [4, 3, 4] },
			{ id: 'bridge', tally: [0, 0, 11] }
		];
		expect(found(options, required)).toEqual({
			top: ['garden'],
			oneBallot: { ballot: [2, 0, 2], raised: ['school'], lowered: 'garden', top: ['school'] },
			otherRules: []
		});
	});

	test('may only make a second track share the first place', () => {
		const options = [
			{ id: 'garden', tally: [1, 0] },
			{ id: 'school', tally: [0, 1] }
		];
		const expected = { ballot: [1, 0], raised: ['school'], lowered: 'garden', top: ['garden', 'school'] };
		expect(found(options, required).oneBallot).toEqual(expected);
	});

	test('grades everything where everybody does, also when it is the first', () => {
		const options = ['garden', 'school'].map((id) => ({ id, tally: [0, 0] }));
		const expected = { ballot: [0, 1], raised: ['garden'], lowered: null, top: ['garden'] };
		expect(found(options, required).oneBallot).toEqual(expected);
	});

	test('does not change a clear result', () => {
		const options = [
			{ id: 'garden', tally: [9, 1, 1] },
			{ id: 'school', tally: [0, 3, 8] }
		];
		expect(found(options, required).oneBallot).toBeNull();
		expect(found(options, required, 2).oneBallot).toBeNull();
		expect(found([], required).oneBallot).toBeNull();
	});

	test('separates two that share the first place', () => {
		const options = ['garden', 'school'].map((id) => ({ id, tally: [3, 2] }));
		const { top, oneBallot } = found(options, required);
		expect(top).toEqual(['garden', 'school']);
		expect(oneBallot).toMatchObject({ lowered: 'garden', raised: ['school'], top: ['school'] });
	});

	test('may be the one that a track lacks to its quorum', () => {
		const rule: Rule = { kind: 'ignored', quorum: 4 };
		const options = [
			{ id: 'garden', tally: [0, 5, 0] },
			{ id: 'school', tally: [3, 0, 0], noOpinion: 2 },
			{ id: 'bridge', tally: [2, 0, 0], noOpinion: 3 }
		];
		expect(found(options, rule).oneBallot).toEqual({
			ballot: [2, 0, null],
			raised: ['school'],
			lowered: 'garden',
			top: ['school']
		});
		expect(found(options.slice(1), rule).oneBallot).toMatchObject({ raised: ['school'], lowered: null });
		expect(found([options[0]!, options[2]!], rule).oneBallot).toBeNull();
	});
});

describe('another rule for no opinion', () => {
	const options = [
		{ id: 'garden', tally: [3, 0, 0], noOpinion: 7 },
		{ id: 'school', tally: [0, 10, 0], noOpinion: 0 }
	];
	const worst: Rule = { kind: 'worst' };
	const ignored: Rule = { kind: 'ignored', quorum: 0 };

	test('that would change the first place is named, with what would come first', () => {
		expect(found(options, worst).otherRules).toEqual([{ rule: ignored, top: ['garden'] }]);
		expect(found(options, ignored).otherRules).toEqual([{ rule: worst, top: ['school'] }]);
		expect(found(options, { kind: 'ignored', quorum: 4 }).otherRules).toEqual([
			{ rule: ignored, top: ['garden'] }
		]);
	});

	test('is not named when it changes nothing, or when nobody was without opinion', () => {
		expect(found(options, worst, 2).otherRules).toEqual([]);
		const graded = options.map(({ id, tally }) => ({ id, tally }));
		expect(found(graded, required).otherRules).toEqual([]);
		expect(found(graded, { kind: 'ignored', quorum: 4 }).otherRules).toEqual([
			{ rule: ignored, top: ['garden'] }
		]);
	});
});

test('what cannot be ranked is refused, now or with one ballot more', () => {
	const largest = Number.MAX_SAFE_INTEGER;
	expect(sensitivityOf([{ id: 'a', tally: [-1] }], required)).toMatchObject({ kind: 'tally-malformed' });
	const full = ['a', 'b'].map((id) => ({ id, tally: [largest, largest] }));
	expect(sensitivityOf(full, required)).toMatchObject({ kind: 'tally-malformed', reason: 'too-large' });
});

function found(options: readonly Option[], rule: Rule, places = 1): Sensitivity {
	const sensitivity = sensitivityOf(options, rule, places);
	if (isRefusal(sensitivity)) throw new Error(`refused: ${JSON.stringify(sensitivity)}`);
	return sensitivity;
}

function topOf(options: readonly Option[], rule: Rule, places: number): readonly string[] {
	const first = ranking(options, rule).filter(({ rank }) => rank !== null && rank <= places);
	return first.map(({ id }) => id);
}

function everyBallot(options: Profile, rule: Rule): (number | null)[][] {
	const grades: (number | null)[] = [...(options[0]?.tally.keys() ?? [])];
	if (rule.kind !== 'required') grades.push(null);
	return options.reduce<(number | null)[][]>(
		(ballots) => ballots.flatMap((ballot) => grades.map((grade) => [...ballot, grade])),
		[[]]
	);
}

function withBallot(options: readonly Option[], ballot: readonly (number | null)[]): readonly Option[] {
	return options.map(({ id, tally, noOpinion = 0 }, index) => ({
		id,
		tally: tally.map((count, grade) => count + (ballot[index] === grade ? 1 : 0)),
		noOpinion: noOpinion + (ballot[index] === null ? 1 : 0)
	}));
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
	return a.toSorted().join() === b.toSorted().join();
}
