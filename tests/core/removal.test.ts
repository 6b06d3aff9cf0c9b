import { expect, test } from 'vitest';
import { isConfirmed, objectionsTo, type RemovalFacts } from '$lib/core/removal.ts';

const safe: RemovalFacts = {
	entries: 40,
	received: 40,
	backedUp: true,
	daysOld: 90,
	urns: 0,
	ballotsInUrns: 0,
	drafts: 0
};

test('a workshop that is received, backed up and 90 days old can go', () => {
	expect(objectionsTo(safe)).toEqual([]);
});

test.each<[string, Partial<RemovalFacts>, string[]]>([
	['one day younger', { daysOld: 89 }, ['recent']],
	['one entry not received', { received: 39, backedUp: false }, ['not-received', 'not-backed-up']],
	['received, and in no backup', { backedUp: false }, ['not-backed-up']],
	['an open urn, even an empty one', { urns: 1 }, ['urn-open']],
	['a text that was begun', { drafts: 1 }, ['texts-begun']],
	[
		'everything at once, the weightiest first',
		{ daysOld: -3, received: 0, backedUp: false, urns: 1, ballotsInUrns: 4, drafts: 2 },
		['urn-open', 'not-received', 'not-backed-up', 'texts-begun', 'recent']
	]
])('%s stands against it', (_, change, objections) => {
	expect(objectionsTo({ ...safe, ...change })).toEqual(objections);
});

test.each([
	['effacer', true],
	['  Effacer ', true],
	['efface', false],
	['', false]
])('“%s” confirms: %s', (typed, is) => {
	expect(isConfirmed(typed, 'effacer')).toBe(is);
});
