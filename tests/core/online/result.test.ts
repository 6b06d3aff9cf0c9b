import { describe, expect, test } from 'vitest';
import type { Part } from '$lib/core/disclosure/part.ts';
import { judgeOnline } from '$lib/core/online/online-result.ts';
import { isRefusal } from '$lib/core/refusal.ts';

const asked = [{ question: 'q1', tracks: ['garden', 'school'], grades: 3, rule: { kind: 'worst' } as const }];
const tallies = (...counts: readonly (readonly [number, number, number])[]) =>
	counts.map((one, place) => ({ track: asked[0]!.tracks[place]!, counts: one, noOpinion: 0 }));
const rooms: Part[] = ['53', '94'].map((region) => ({
	groups: [region],
	rooms: 1,
	regions: [region],
	day: '2026-11-01',
	ballots: 20,
	tallies: tallies([15, 3, 2], [5, 10, 5])
}));
const online = { ballots: 60, tallies: tallies([5, 5, 50], [40, 15, 5]) };

function ranksOf(ballots: typeof online, parts: readonly Part[]) {
	const beside = judgeOnline(asked, ballots, parts);
	if (beside === null || isRefusal(beside)) return null;
	const order = (answers: typeof beside.alone) =>
		answers[0]?.ranking.filter(({ rank }) => rank !== null).map(({ id }) => id);
	return { alone: order(beside.alone), together: order(beside.together) };
}

describe('an online ballot beside the rooms', () => {
	test('is judged alone and together, and changes no part of the rooms', () => {
		const before = structuredClone(rooms);
		expect(ranksOf(online, rooms)).toEqual({ alone: ['school', 'garden'], together: ['school', 'garden'] });
		expect(rooms).toEqual(before);
	});

	test('adds up exactly: together less online is what is shown of the rooms', () => {
		const beside = judgeOnline(asked, online, rooms);
		if (beside === null || isRefusal(beside)) throw new Error('nothing is shown');
		const garden = beside.together[0]!.ranking.find(({ id }) => id === 'garden')!;
		expect(garden.counts).toEqual([35, 11, 54]);
	});

	test('is no room: a track that one room alone graded is not ranked together either', () => {
		const one = [rooms[0]!, { ...rooms[1]!, tallies: rooms[1]!.tallies.slice(0, 1) }];
		expect(
			ranksOf(
				online,
				one.map((part) => ({ ...part }))
			)?.together
		).toEqual(['garden']);
	});

	test('stands alone while no room is shown', () => {
		expect(ranksOf(online, [])).toEqual({ alone: ['school', 'garden'], together: undefined });
	});

	test.each([
		['ten ballots', { ballots: 10, tallies: tallies([5, 3, 2], [5, 3, 2]) }],
		['a track on which all gave one grade', { ballots: 60, tallies: tallies([60, 0, 0], [40, 15, 5]) }],
		['no sums', { ballots: 9, tallies: null }]
	])('is not shown with %s', (_, count) => {
		expect(judgeOnline(asked, count, rooms)).toBeNull();
	});

	test('is shown from eleven ballots on', () => {
		expect(ranksOf({ ballots: 11, tallies: tallies([5, 4, 2], [6, 3, 2]) }, rooms)).not.toBeNull();
	});
});
