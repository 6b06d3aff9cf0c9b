import { describe, expect, test } from 'vitest';
import { mayStandAlone } from '$lib/core/disclosure/audience.ts';
import { disclose } from '$lib/core/disclosure/disclose.ts';
import type { Part } from '$lib/core/disclosure/part.ts';
import { byRegion, untilEachDay } from '$lib/core/disclosure/views.ts';

const brittany = { regions: ['53'] };
const corsica = { regions: ['94'] };

describe('before the public', () => {
	test('a room with eleven ballots stands alone, and one with ten only together with another', () => {
		expect(shown([room('a', [7, 4]), room('b', [6, 4]), room('c', [1, 2])])).toEqual([['a'], ['b', 'c']]);
		expect(shown([room('a', [7, 4]), room('b', [6, 4])])).toEqual([['b', 'a']]);
	});

	test('a room whose grades are all the same never stands alone, however large it is', () => {
		expect(shown([room('a', [40, 0]), room('b', [9, 8]), room('c', [9, 9])])).toEqual([['a', 'b'], ['c']]);
		expect(disclose('public', [room('a', [40, 0]), room('b', [3, 30])]).parts[0]?.tallies).toEqual([
			{ track: 'garden', counts: [43, 30], noOpinion: 0 }
		]);
	});

	test('the total alone may be unanimous, and later groups beside it may not', () => {
		const first = disclose('public', [room('a', [14, 0])]);
		expect(first.parts).toHaveLength(1);
		const then = disclose('public', [room('a', [14, 0]), room('b', [20, 0])], [first.parts]);
		expect(then).toMatchObject({ parts: first.parts, waiting: ['b'] });
	});

	test('small rooms of one region are merged before rooms of two', () => {
		const rooms = [
			room('a', [3, 3], brittany),
			room('b', [3, 3], corsica),
			room('c', [4, 3], brittany),
			room('d', [5, 4], corsica)
		];
		expect(shown(rooms)).toEqual([
			['a', 'c'],
			['b', 'd']
		]);
	});

	test('a region too small to be shown takes another with it, so that no subtraction gives it', () => {
		const { parts } = disclose('public', [
			room('a', [20, 9], brittany),
			room('b', [9, 3], brittany),
			room('c', [2, 2], corsica)
		]);
		expect(byRegion(parts).map(({ regions, ballots }) => [regions, ballots])).toEqual([
			[['53'], 29],
			[['53', '94'], 16]
		]);
	});

	test('ten ballots in all show nothing, and wait', () => {
		expect(disclose('public', [room('a', [5, 5])])).toEqual({
			parts: [],
			waiting: ['a'],
			corrections: [],
			withheld: []
		});
	});

	test('a track that too few graded is left out, and the others are shown', () => {
		const extra = { track: 'school', counts: [3, 1], noOpinion: 0 };
		const a = room('a', [9, 9]);
		const { parts, withheld } = disclose('public', [
			{ ...a, tallies: [...a.tallies, extra] },
			room('b', [9, 9])
		]);
		expect(withheld).toEqual(['school']);
		expect(parts.flatMap(({ tallies }) => tallies.map(({ track }) => track))).toEqual(['garden', 'garden']);
	});

	test('a day counts a part once the last of its rooms has met', () => {
		const { parts } = disclose('public', [
			room('a', [9, 9], { day: '2022-07-05' }),
			room('b', [4, 4], { day: '2022-07-05' }),
			room('c', [4, 4], { day: '2022-07-07' })
		]);
		expect(untilEachDay(parts).map(({ day, ballots }) => [day, ballots])).toEqual([
			['2022-07-05', 18],
			['2022-07-07', 34]
		]);
	});
});

describe('one ballot that comes late', () => {
	const first = disclose('public', [room('a', [8, 4]), room('b', [5, 9])]).parts;
	const late = [room('a', [9, 4]), room('b', [5, 9])];
	const second = disclose('public', late, [first]);

	test('is not seen as the difference of two releases', () => {
		expect(second.parts).toEqual(first);
		expect(second.corrections).toEqual(['a']);
	});

	test('enters with enough new ballots, which never stand without it', () => {
		const third = disclose('public', [...late, room('c', [7, 5])], [first, second.parts]);
		expect(third.corrections).toEqual([]);
		expect(third.parts.map(({ groups, tallies }) => [groups, tallies[0]?.counts])).toEqual([
			[['b'], [5, 9]],
			[
				['c', 'a'],
				[16, 9]
			]
		]);
	});

	test('waits when what is new lacks a track that was shown', () => {
		const other = { ...room('c', [7, 5]), tallies: [{ track: 'school', counts: [7, 5], noOpinion: 0 }] };
		const third = disclose('public', [...late, other], [first, second.parts]);
		expect(third.corrections).toEqual(['a']);
		expect(third.parts.find(({ groups }) => groups.includes('a'))).toEqual(first[0]);
	});

	test('a room that was taken back goes at once, and comes back only with enough that is new', () => {
		const without = disclose('public', [room('b', [5, 9])], [first]);
		expect(without.parts.map(({ groups }) => groups)).toEqual([['b']]);
		const back = disclose('public', [room('a', [8, 5]), room('b', [5, 9])], [first, without.parts]);
		expect(back).toMatchObject({ parts: without.parts, corrections: ['a'] });
	});
});

describe('before the room itself and before its region', () => {
	test.each([
		['room', [4, 0], false],
		['room', [5, 0], true],
		['region', [5, 0], false],
		['region', [4, 1], true],
		['public', [9, 1], false],
		['public', [10, 1], true]
	] as const)('%s: %j stands alone: %s', (audience, counts, isShown) => {
		expect(mayStandAlone(audience, { counts, noOpinion: 0 })).toBe(isShown);
	});
});

function room(
	id: string,
	counts: readonly number[],
	place: Partial<Pick<Part, 'regions' | 'day'>> = {}
): Part {
	return {
		groups: [id],
		rooms: 1,
		regions: place.regions ?? ['53'],
		day: place.day ?? '2022-07-05',
		ballots: counts.reduce((sum, count) => sum + count, 0),
		tallies: [{ track: 'garden', counts, noOpinion: 0 }]
	};
}

function shown(rooms: readonly Part[]): (readonly string[])[] {
	return disclose('public', rooms).parts.map(({ groups }) => groups);
}
