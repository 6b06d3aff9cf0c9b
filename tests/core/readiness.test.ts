import { describe, expect, test } from 'vitest';
import { checks, findingsOf, leastSpace, mayBegin, workshopSize, type Check } from '$lib/core/readiness.ts';
import type { Facts } from '$lib/core/readiness-facts.ts';
import { readyFacts } from './ready-tablet.ts';

const mebibyte = 1024 * 1024;

function about(check: Check, facts: Partial<Facts>) {
	const found = findingsOf({ ...readyFacts, ...facts }).find((finding) => finding.check === check);
	return found && [found.verdict, found.reason, found.amount];
}

test('a tablet that has everything is in order in each point', () => {
	const found = findingsOf(readyFacts);
	expect(found.map(({ check }) => check)).toEqual([...checks]);
	expect(found.filter(({ verdict }) => verdict !== 'good')).toEqual([]);
});

describe('what is looked at', () => {
	const office = { joined: true, minutesSince: 30 };
	const table: readonly (readonly [string, Check, Partial<Facts>, readonly [string, string, number]])[] = [
		[
			'a page that no worker keeps',
			'offline',
			{ offline: { controlled: false, missing: null } },
			['stop', 'offline-uncontrolled', 0]
		],
		[
			'a worker that lacks two parts',
			'offline',
			{ offline: { controlled: true, missing: 2 } },
			['stop', 'offline-incomplete', 2]
		],
		[
			'a worker that does not answer',
			'offline',
			{ offline: { controlled: true, missing: null } },
			['remark', 'offline-silent', 0]
		],
		['a version that waits', 'version', { updateWaiting: true }, ['stop', 'version-waiting', 0]],
		['a tab on an Android tablet', 'installed', { installed: false }, ['remark', 'in-a-tab', 0]],
		['a tab on a desk', 'installed', { installed: false, system: 'desktop' }, ['remark', 'in-a-tab', 0]],
		[
			'a tab on an iPad',
			'installed',
			{ installed: false, system: 'apple' },
			['stop', 'not-on-home-screen', 0]
		],
		['an iPad’s home screen', 'installed', { system: 'apple' }, ['good', 'installed', 0]],
		['storage that may be cleared', 'persistent', { persistent: false }, ['remark', 'not-persistent', 0]],
		[
			'storage of which nothing is told',
			'persistent',
			{ persistent: null },
			['remark', 'persistence-untold', 0]
		],
		['just too little space', 'space', { free: leastSpace - 1 }, ['stop', 'space-out', 0]],
		['just enough space', 'space', { free: leastSpace }, ['remark', 'space-scarce', 10]],
		['little space', 'space', { free: 200 * mebibyte - 1 }, ['remark', 'space-scarce', 39]],
		['ample space', 'space', { free: 200 * mebibyte }, ['good', 'space-plenty', 40]],
		['space of which nothing is told', 'space', { free: null }, ['remark', 'space-untold', 0]],
		['half a battery', 'battery', { battery: { level: 0.5, charging: false } }, ['good', 'battery-good', 50]],
		[
			'less than half',
			'battery',
			{ battery: { level: 0.49, charging: false } },
			['remark', 'battery-low', 49]
		],
		['a fifth', 'battery', { battery: { level: 0.2, charging: false } }, ['remark', 'battery-low', 20]],
		[
			'less than a fifth',
			'battery',
			{ battery: { level: 0.19, charging: false } },
			['stop', 'battery-flat', 19]
		],
		[
			'a flat battery that charges',
			'battery',
			{ battery: { level: 0.05, charging: true } },
			['good', 'battery-good', 5]
		],
		['another page that writes', 'writer', { isWriter: false }, ['stop', 'writes-not', 0]],
		['a key that signs no more', 'identity', { signs: false }, ['stop', 'signs-not', 0]],
		[
			'nothing published, and no office',
			'consultation',
			{ published: 0, office: { joined: false, minutesSince: null } },
			['good', 'built-in', 0]
		],
		[
			'nothing published by the office joined',
			'consultation',
			{ published: 0, office },
			['remark', 'nothing-published', 0]
		],
		['two published', 'consultation', { published: 2 }, ['good', 'published', 2]],
		['no office', 'office', { office: { joined: false, minutesSince: null } }, ['remark', 'office-none', 0]],
		[
			'an office never heard',
			'office',
			{ office: { joined: true, minutesSince: null } },
			['remark', 'office-silent', 0]
		],
		[
			'an office heard a week ago',
			'office',
			{ office: { joined: true, minutesSince: 10_080 } },
			['good', 'office-heard', 10_080]
		],
		[
			'an office heard longer ago',
			'office',
			{ office: { joined: true, minutesSince: 10_081 } },
			['remark', 'office-silent', 10_081]
		]
	];

	test.each(table)('%s', (_, check, facts, expected) => {
		expect(about(check, facts)).toEqual(expected);
	});

	test('a battery that the browser does not tell is not judged', () => {
		expect(about('battery', { battery: null })).toBeUndefined();
	});

	test('space is told in workshops, never more than there is room for', () => {
		expect(about('space', { free: 300 * workshopSize + 1 })?.[2]).toBe(300);
	});
});

describe('the clock', () => {
	const built = Date.parse('2026-11-20T12:00:00Z');
	const day = 24 * 60 * 60_000;
	const usual = { now: built + 5 * day, built, apart: null, zone: 'Europe/Paris' };
	const table: readonly (readonly [string, Partial<Facts['clock']>, readonly [string, string, number]])[] = [
		['days after the build', {}, ['good', 'clock-plausible', 0]],
		['some hours before the build', { now: built - day }, ['good', 'clock-plausible', 0]],
		['more than a day before the build', { now: built - day - 1 }, ['stop', 'clock-behind', 0]],
		['ten years before the build', { now: built - 3650 * day, apart: 3 }, ['stop', 'clock-behind', 0]],
		['three years after the build', { now: built + 3 * 365 * day }, ['good', 'clock-plausible', 0]],
		['more than that', { now: built + 3 * 365 * day + 1 }, ['remark', 'clock-ahead', 0]],
		[
			'as far, and the office agrees',
			{ now: built + 4 * 365 * day, apart: 1 },
			['good', 'clock-plausible', 0]
		],
		['a build of unknown day', { now: 0, built: null }, ['good', 'clock-plausible', 0]],
		['five minutes from the office', { apart: -5 }, ['good', 'clock-plausible', 0]],
		['six minutes behind the office', { apart: -6 }, ['remark', 'clock-apart', 6]],
		['six minutes ahead of it', { apart: 6 }, ['remark', 'clock-apart', 6]],
		['a day from the office', { apart: 1440 }, ['stop', 'clock-days-apart', 1440]],
		['no zone', { zone: '' }, ['remark', 'zone-neutral', 0]],
		['a zone of no country', { zone: 'UTC' }, ['remark', 'zone-neutral', 0]],
		['a zone overseas', { zone: 'Indian/Reunion' }, ['good', 'clock-plausible', 0]]
	];

	test.each(table)('%s', (_, clock, expected) => {
		expect(about('clock', { clock: { ...usual, ...clock } })).toEqual(expected);
	});
});

test('a workshop begins anywhere but in a tab of an iPad', () => {
	const may = (system: Facts['system'], installed: boolean) => mayBegin({ system, installed });
	expect([may('android', false), may('desktop', false), may('apple', true)]).toEqual([true, true, true]);
	expect(may('apple', false)).toBe(false);
});
