import { expect, test } from 'vitest';
import { missingOf } from '$lib/core/office/missing-parts.ts';
import { comparePaper } from '$lib/core/office/paper-words.ts';
import { Room } from '../room.ts';

const told = [
	['abaisser', 'zèbre', 'école', 'ombre', 'pluie', 'quai', 'rivage', 'sable'],
	['abandon', 'zebra', 'school', 'shade', 'rain', 'quay', 'shore', 'sand']
];

test.each([
	['as they are printed', 'abaisser zèbre école ombre pluie quai rivage sable', { kind: 'equal' }],
	['without accents, in capitals', 'ABAISSER ZEBRE ECOLE OMBRE PLUIE QUAI RIVAGE SABLE', { kind: 'equal' }],
	[
		'numbered, one a line',
		'1. abaisser\n2. zèbre\n3. école\n4. ombre\n5. pluie\n6. quai\n7. rivage\n8. sable',
		{ kind: 'equal' }
	],
	['in the other language', 'abandon, zebra, school, shade, rain, quay, shore, sand', { kind: 'equal' }],
	[
		'with two words of another room',
		'abaisser zèbre école ombre soleil quai rivage terre',
		{ kind: 'other', places: [5, 8] }
	],
	['too few', 'abaisser zèbre', { kind: 'other-count', given: 2, expected: 8 }],
	['none', ' ', { kind: 'other-count', given: 0, expected: 8 }]
])('eight words from paper, %s', (_, typed, answer) => {
	expect(comparePaper(typed, told)).toEqual(answer);
});

test('what a room still owes shrinks as its day goes on', () => {
	const room = new Room();
	expect(missingOf(room.workshop)).toEqual(['proposals', 'signature']);
	const gathered = Room.gathered();
	expect(missingOf(gathered.workshop)).toEqual(['round', 'signature']);
	gathered.opens();
	expect(missingOf(gathered.workshop)).toEqual(['urn-open', 'signature']);
	gathered.closes(30);
	expect(missingOf(gathered.workshop)).toEqual(['signature']);
	const here = { people: 30, byCategory: {} };
	expect(gathered.does({ kind: 'record-attendance', ...here })).toBeNull();
	expect(gathered.does({ kind: 'sign-minutes', names: ['Anna', 'Ben'] })).toBeNull();
	expect(missingOf(gathered.workshop)).toEqual([]);
});

test('a room that was cancelled owes nothing', () => {
	const room = Room.gathered();
	expect(room.does({ kind: 'void-workshop', reason: 'a fire alarm' })).toBeNull();
	expect(missingOf(room.workshop)).toEqual([]);
});
