import { describe, expect, test } from 'vitest';
import { isRefusal } from '$lib/core/refusal.ts';
import { composeRelease, type GradedRoom } from '$lib/core/release/composing.ts';
import type { Release } from '$lib/core/release/release.ts';
import { named } from '../author.ts';
import { occasion, polled } from './orsay-release.ts';

const made = (rooms: readonly GradedRoom[], ...earlier: readonly Release[]): Release => {
	const release = composeRelease(occasion, rooms, earlier);
	if (isRefusal(release)) throw new Error(release.kind);
	return release;
};
const rankOf = ({ results }: Release, name: string) =>
	results[0]!.ranking.find(({ track }) => track === named(name))?.rank;

/** A small room in which opinions differ. */
function small(name: string, ballots: number): GradedRoom {
	const tallies = occasion.list.questions[0]!.tracks.map(({ track }) => ({
		track,
		counts: [ballots - 2, 1, 1, 0, 0, 0],
		noOpinion: 0
	}));
	const where = { room: named(name), day: '2026-10-01', region: '53', department: '35' };
	return { ...where, ballots, tallies, attendance: { people: ballots + 1, byCategory: { elected: 2 } } };
}

describe('a release', () => {
	test('of the three stations of Orsay puts Bayrou first, Royal second, Sarkozy third', () => {
		const release = made(polled);
		expect([rankOf(release, 'Bayrou'), rankOf(release, 'Royal'), rankOf(release, 'Sarkozy')]).toEqual([
			1, 2, 3
		]);
		expect(release).toMatchObject({ number: 1, rooms: 3, ballots: 1733, waiting: 0, corrections: 0 });
		expect(release.parts.map(({ rooms }) => rooms.length)).toEqual([1, 1, 1]);
	});

	test('keeps what was released, and adds a part', () => {
		const first = made(polled.slice(0, 2));
		const second = made(polled, first);
		expect(second.number).toBe(2);
		expect(second.ballots).toBe(1733);
		for (const { rooms, tallies } of first.parts)
			expect(second.parts).toContainEqual(expect.objectContaining({ rooms, tallies }));
	});

	test('is not made where nothing is to add', () => {
		const first = made(polled);
		expect(composeRelease({ ...occasion, day: '2026-12-01' }, polled, [first])).toEqual({
			kind: 'release-unchanged',
			number: 1
		});
	});

	test('tells who was there in the rooms that it shows, under the labels of its consultation', () => {
		const categories = [{ id: 'elected', label: { fr: 'Élus', en: 'Elected' } }];
		const counted = polled.map((room, index) => {
			return { ...room, attendance: index === 0 ? null : { people: 40, byCategory: { elected: 15 } } };
		});
		const release = composeRelease({ ...occasion, categories }, counted, []);
		expect(release).toMatchObject({
			attendance: {
				...{ rooms: 2, people: 80, others: 50 },
				categories: [{ category: 'elected', label: categories[0]!.label, people: 30 }]
			}
		});
		expect(made(polled).attendance).toBeUndefined();
	});

	test('is not made of too few ballots', () => {
		const rooms = [small('a', 4), small('b', 6)];
		expect(composeRelease(occasion, rooms, [])).toEqual({ kind: 'release-empty', waiting: 2 });
	});

	test('shows small rooms only together, and lets a late one wait', () => {
		const first = made([small('a', 6), small('b', 7)]);
		expect(first.parts.map(({ rooms, ballots }) => [rooms.length, ballots])).toEqual([[2, 13]]);
		const second = made([small('a', 6), small('b', 7), small('c', 6)], first);
		expect(second).toMatchObject({ ballots: 13, waiting: 1 });
	});
});
