import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Part } from '$lib/core/disclosure/part.ts';
import { differencesOf } from '$lib/core/pooled/difference.ts';
import { rankWithEqualWeight } from '$lib/core/pooled/equal-weight.ts';
import { leaveOut } from '$lib/core/pooled/leaving-out.ts';
import type { AskedQuestion, Quorum } from '$lib/core/pooled/pool.ts';
import { chanceFrom, resample } from '$lib/core/pooled/resampling.ts';
import { runs } from '../profiles.ts';
import { orsay, president } from './orsay.ts';
import { order, partOf, pooled } from './parts.ts';

const any: Quorum = { rooms: 1, half: true, opinions: 1 };
const ask = (tracks: readonly string[], grades: number): AskedQuestion => ({
	question: 'q1',
	tracks,
	grades,
	rule: { kind: 'required' }
});

describe('the three polling stations of Orsay as three rooms', () => {
	const nation = pooled(president, orsay).ranking;
	const station12 = pooled(president, orsay.slice(2), any).ranking;

	test('have Bayrou first together, and Royal first in station 12', () => {
		expect(order(nation)).toEqual(['Bayrou 1', 'Royal 2', 'Sarkozy 3']);
		expect(order(pooled(president, orsay.slice(0, 1), any).ranking)).toEqual([
			'Bayrou 1',
			'Sarkozy 2',
			'Royal 3'
		]);
		expect(order(station12)).toEqual(['Royal 1', 'Bayrou 2', 'Sarkozy 3']);
	});

	test('differ by numbers that can be told: of each place its own', () => {
		const [difference] = differencesOf(station12, nation, president.rule, 3);
		expect(difference).toMatchObject({
			here: {
				first: 'Royal',
				second: 'Bayrou',
				kind: 'larger-group',
				group: { track: 'Royal', people: 243 }
			},
			there: {
				first: 'Bayrou',
				second: 'Royal',
				kind: 'larger-group',
				group: { track: 'Bayrou', people: 768 }
			}
		});
		expect(differencesOf(nation, nation, president.rule, 3)).toEqual([]);
	});

	test('give the same order when each station weighs the same', () => {
		expect(rankWithEqualWeight(president, orsay)).toEqual([
			{ id: 'Bayrou', rank: 1 },
			{ id: 'Royal', rank: 2 },
			{ id: 'Sarkozy', rank: 3 }
		]);
	});

	test('keep Bayrou first whichever station is left out', () => {
		const without = orsay.map(
			(left) =>
				pooled(
					president,
					orsay.filter((one) => one !== left)
				).ranking
		);
		const ranks = president.tracks.map((track) => {
			const own = without.map((ranking) => ranking.find(({ id }) => id === track)!.rank!);
			return { track, best: Math.min(...own), worst: Math.max(...own) };
		});
		expect(leaveOut(president, orsay)).toEqual({ clusters: 3, ranks, changes: [] });
		expect(ranks[0]).toEqual({ track: 'Bayrou', best: 1, worst: 1 });
	});

	test('leave Royal first where station 12 stands alone', () => {
		const two = [orsay[2]!, orsay[0]!];
		expect(order(pooled(president, two).ranking)[0]).toBe('Bayrou 1');
		expect(leaveOut(president, two)?.changes).toEqual([{ cluster: 1, first: ['Royal'] }]);
	});

	test('put Royal first in the draws in which station 12 weighs enough, and in no others', () => {
		const { draws, firsts } = resample(president, orsay, 2000, chanceFrom(1));
		expect(firsts.map(({ tracks }) => tracks)).toEqual([['Bayrou'], ['Royal']]);
		// station 12 alone is drawn three times in 1 of 27 draws
		const [, royal] = firsts;
		expect(royal!.draws / draws).toBeGreaterThan(0.02);
		expect(royal!.draws / draws).toBeLessThan(0.06);
		expect(resample(president, orsay, 2000, chanceFrom(1))).toEqual({ draws, firsts });
		expect(resample(president, orsay, 2000, chanceFrom(2))).not.toEqual({ draws, firsts });
	});
});

describe('a draw of rooms', () => {
	test('counts a room as often as it is drawn', () => {
		const [one, other] = [
			{ A: [5, 0], B: [0, 5] },
			{ A: [0, 8], B: [8, 0] }
		];
		const rooms = [partOf('1', one), partOf('2', other), partOf('3', one)];
		const { draws, firsts } = resample(ask(['A', 'B'], 2), rooms, 2000, chanceFrom(4));
		// A leads when room 2 is drawn at most once of three times: in 20 of 27 draws
		expect(firsts[0]?.tracks).toEqual(['A']);
		expect(Math.abs(firsts[0]!.draws / draws - 20 / 27)).toBeLessThan(0.03);
	});
});

describe('a track that has the better median in every region', () => {
	const regions = [
		partOf('1', { A: [1, 2, 0, 1, 1], B: [0, 0, 2, 1, 2] }),
		partOf('2', { A: [1, 2, 0, 1, 1], B: [1, 1, 2, 0, 1] }),
		partOf('3', { A: [0, 0, 1, 4, 0], B: [1, 1, 0, 0, 3] })
	];
	const asked = ask(['A', 'B'], 5);

	test('may be second in the nation: ranks are never counted, grades are added', () => {
		for (const region of regions) expect(order(pooled(asked, [region], any).ranking)).toEqual(['A 1', 'B 2']);
		expect(order(pooled(asked, regions).ranking)).toEqual(['B 1', 'A 2']);
	});
});

describe('the grade of the nation', () => {
	test('lies between the lowest and the highest of its regions', () => {
		const counts = fc.array(fc.nat({ max: 6 }), { minLength: 5, maxLength: 5 });
		const filled = counts.filter((one) => one.some((count) => count > 0));
		const law = fc.property(fc.array(filled, { minLength: 1, maxLength: 6 }), (all) => {
			const parts = all.map((one, place) => partOf(`${place}`, { A: one }));
			const gradeOf = (some: readonly Part[]) => pooled(ask(['A'], 5), some, any).ranking[0]!.grade!;
			const own = parts.map((part) => gradeOf([part]));
			expect(gradeOf(parts)).toBeGreaterThanOrEqual(Math.min(...own));
			expect(gradeOf(parts)).toBeLessThanOrEqual(Math.max(...own));
		});
		fc.assert(law, { seed: runs.seed, numRuns: runs.numRuns / 5 });
	});
});

describe('coverage', () => {
	const asked = ask(['A', 'B', 'C'], 3);
	const rooms = [
		partOf('1', { A: [9, 3, 2], B: [0, 4, 9] }),
		partOf('2', { A: [9, 3, 2], B: [0, 4, 9] }),
		partOf('3', { A: [9, 3, 2], C: [30, 0, 1] })
	];

	test('a track that one room in three graded has no national rank, however well it did there', () => {
		const { ranking, coverage } = pooled(asked, rooms);
		expect(order(ranking)).toEqual(['A 1', 'B 2', 'C –']);
		expect(coverage).toEqual([
			{ track: 'A', rooms: 3, opinions: 42, isCovered: true },
			{ track: 'B', rooms: 2, opinions: 26, isCovered: true },
			{ track: 'C', rooms: 1, opinions: 31, isCovered: false }
		]);
	});

	test('two rooms of five are less than half', () => {
		const more = [...rooms, partOf('4', { A: [9, 3, 2], C: [30, 0, 1] }), partOf('5', { A: [9, 3, 2] })];
		expect(order(pooled(asked, more).ranking)).toEqual(['A 1', 'C –', 'B –']);
	});

	test('ten opinions are too few for one, and one room is no nation', () => {
		expect(
			order(pooled(ask(['A'], 3), [partOf('1', { A: [3, 2, 0] }), partOf('2', { A: [3, 2, 0] })]).ranking)
		).toEqual(['A –']);
		expect(order(pooled(ask(['A'], 3), [partOf('1', { A: [30, 2, 0] })]).ranking)).toEqual(['A –']);
	});
});

describe('equal weight', () => {
	test('is that of the groups, exactly, where numbers of ballots have no common factor', () => {
		const groups = [
			partOf('1', { A: [1009, 1, 0], B: [0, 1010, 0] }),
			partOf('2', { A: [0, 0, 997], B: [0, 997, 0] }),
			partOf('3', { A: [0, 0, 991], B: [0, 991, 0] })
		];
		const asked = ask(['A', 'B'], 3);
		expect(order(pooled(asked, groups).ranking)).toEqual(['B 1', 'A 2']);
		expect(rankWithEqualWeight(asked, groups)).toEqual([
			{ id: 'B', rank: 1 },
			{ id: 'A', rank: 2 }
		]);
	});

	test('may turn the order of the sum over, when one group is large', () => {
		const groups = [
			partOf('1', { A: [900, 100, 0], B: [100, 900, 0] }),
			partOf('2', { A: [0, 10, 20], B: [20, 10, 0] }),
			partOf('3', { A: [0, 10, 20], B: [20, 10, 0] })
		];
		const asked = ask(['A', 'B'], 3);
		expect(order(pooled(asked, groups).ranking)[0]).toBe('A 1');
		expect(rankWithEqualWeight(asked, groups)[0]).toEqual({ id: 'B', rank: 1 });
	});

	test('counts no opinion as the last grade, where the rule does', () => {
		const rooms = [
			partOf('1', { A: [6, 0], B: [5, 1] }, { noOpinion: 0 }),
			partOf('2', { A: [6, 0] }, { noOpinion: 30 }),
			partOf('3', { B: [4, 2] })
		];
		const asked = ask(['A', 'B'], 2);
		expect(rankWithEqualWeight(asked, rooms)[0]).toEqual({ id: 'A', rank: 1 });
		expect(rankWithEqualWeight({ ...asked, rule: { kind: 'worst' } }, rooms)[0]).toEqual({
			id: 'B',
			rank: 1
		});
	});

	test('changes nothing when all groups are as large', () => {
		const counts = fc.tuple(fc.nat({ max: 9 }), fc.nat({ max: 9 })).map(([a, b]) => [a, b, 18 - a - b]);
		const law = fc.property(fc.array(fc.tuple(counts, counts), { minLength: 1, maxLength: 5 }), (all) => {
			const parts = all.map(([A, B], place) => partOf(`${place}`, { A, B }));
			const plain = pooled(ask(['A', 'B'], 3), parts, any).ranking.map(({ id, rank }) => ({ id, rank }));
			expect(rankWithEqualWeight(ask(['A', 'B'], 3), parts)).toEqual(plain);
		});
		fc.assert(law, { seed: 3, numRuns: 500 });
	});
});
