import { describe, expect, test } from 'vitest';
import * as v from 'valibot';
import { isRefusal } from '$lib/core/refusal.ts';
import { composeRelease } from '$lib/core/release/composing.ts';
import { release as shape, type Release } from '$lib/core/release/release.ts';
import { tablesOf } from '$lib/core/release/released-tables.ts';
import { whereaboutsOf } from '$lib/core/release/whereabouts.ts';
import { named } from '../author.ts';
import { occasion, polled } from './orsay-release.ts';

const lineage = {
	...{ rooms: 7, proposed: 40, placed: 30, aside: 4 },
	tracks: [{ track: named('Bayrou'), rooms: 5, sources: 9 }]
};

function made(told: typeof lineage | null, earlier: readonly Release[] = []) {
	return composeRelease({ ...occasion, lineage: told }, polled, earlier);
}

function sound(answer: ReturnType<typeof made>): Release {
	if (isRefusal(answer)) throw new Error(answer.kind);
	return answer;
}

describe('a release of a list that was made of proposals', () => {
	test('tells where its tracks come from, and keeps its shape', () => {
		const release = sound(made(lineage));
		expect(v.parse(shape, release).lineage).toEqual(lineage);
		const rows = tablesOf(release).map(({ name, ofHead }) => [name, ofHead(release)] as const);
		expect(Object.fromEntries(rows)).toMatchObject({
			propositions: [[7, 40, 30, 4]],
			origines: [[named('Bayrou'), 5, 9]]
		});
	});

	test('says nothing of it, and has no table of it, where nothing is known', () => {
		const release = sound(made(null));
		expect('lineage' in release).toBe(false);
		expect(tablesOf(release).map(({ name }) => name)).not.toContain('origines');
	});

	test('may be made again when the sorting went on', () => {
		const first = sound(made(null));
		expect(sound(made(lineage, [first])).number).toBe(2);
		expect(made(lineage, [sound(made(lineage))])).toMatchObject({ kind: 'release-unchanged' });
	});
});

describe('the rooms of a release', () => {
	const room = (name: string, region: string | null, day: string) => {
		return { room: named(name), region, department: null, day };
	};
	const part = (...rooms: ReturnType<typeof room>[]) => ({ part: 1, rooms, ballots: 20, tallies: [] });

	test('are told by region, most first, with the first and the last day', () => {
		const parts = [
			part(room('a', '53', '2026-04-03'), room('b', null, '2026-04-01')),
			part(room('c', '11', '2026-04-02'), room('d', '11', '2026-04-09'))
		];
		expect(whereaboutsOf({ day: '2026-11-25', parts })).toEqual({
			regions: [
				{ region: '11', rooms: 2 },
				{ region: '53', rooms: 1 },
				{ region: null, rooms: 1 }
			],
			first: '2026-04-01',
			last: '2026-04-09'
		});
	});
});
