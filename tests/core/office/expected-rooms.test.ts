import { describe, expect, test } from 'vitest';
import { stateOf, type KeptRoom } from '$lib/core/office/expected-room.ts';
import { matchRooms, type ReceivedRoom } from '$lib/core/office/matching-rooms.ts';
import { expectedCsv } from '$lib/core/office/missing-csv.ts';
import { dayOf, readExpected } from '$lib/core/office/reading-expected.ts';
import { named } from '../author.ts';

const today = '2026-11-25';

function awaited(place: string, more: Partial<KeptRoom> = {}): KeptRoom {
	const where = { place, region: '53', department: '', day: '2026-11-20' };
	const said = { stream: null, parted: [] };
	return { id: named(`${place} ${more.day ?? ''}`), ...where, people: null, contact: '', ...said, ...more };
}

function came(place: string, more: Partial<ReceivedRoom> = {}): ReceivedRoom {
	return { stream: named(`room at ${place}`), place, region: '53', day: '2026-11-20', ...more };
}

const statesOf = (expected: readonly KeptRoom[], received: readonly ReceivedRoom[]) =>
	matchRooms(expected, received).map(({ expected: { day }, standing, room }) => [
		stateOf(standing, day, today),
		room?.place ?? null
	]);

describe('an expected room', () => {
	test('is the only one that agrees by day, region and place, whatever accents and capitals', () => {
		expect(statesOf([awaited('Saint-Brieuc')], [came('SAINT BRIEUC')])).toEqual([
			['received', 'SAINT BRIEUC']
		]);
	});

	test.each([
		['of another day', { day: '2026-11-21' }],
		['of another region', { region: '11' }]
	])('is none %s', (_, more) => {
		expect(statesOf([awaited('Rennes')], [came('Rennes', more)])).toEqual([['missing', null]]);
	});

	test('waits for a person where two agree, or two expect the same one', () => {
		const twice = [came('Rennes'), came('rennes', { stream: named('another') })];
		expect(statesOf([awaited('Rennes')], twice)).toEqual([['unsure', null]]);
		const both = [awaited('Rennes'), awaited('Rennes', { id: named('b'), contact: 'Ben' })];
		expect(statesOf(both, [came('Rennes')])).toEqual([
			['unsure', null],
			['unsure', null]
		]);
	});

	test('waits for a person where the place is alike, or no region was said', () => {
		expect(statesOf([awaited('Mairie de Rennes')], [came('Rennes, médiathèque')])).toEqual([
			['unsure', null]
		]);
		expect(statesOf([awaited('Rennes', { region: '' })], [came('Rennes')])).toEqual([['unsure', null]]);
	});

	test('is what a person said, and is not what a person said that it is not', () => {
		const room = came('Ploërmel');
		expect(statesOf([awaited('Vannes', { stream: room.stream })], [room])).toEqual([
			['received', 'Ploërmel']
		]);
		expect(statesOf([awaited('Ploërmel', { parted: [room.stream] })], [room])).toEqual([['missing', null]]);
	});

	test('takes no room that a person gave to another', () => {
		const room = came('Rennes');
		const said = awaited('Rennes Sud', { stream: room.stream });
		expect(statesOf([said, awaited('Rennes')], [room])).toEqual([
			['received', 'Rennes'],
			['missing', null]
		]);
	});

	test('is missing from the day after, not on the day itself', () => {
		const days = ['2026-11-24', '2026-11-25', '2026-11-26'].map((day) => awaited('Brest', { day }));
		expect(statesOf(days, []).map(([state]) => state)).toEqual(['missing', 'expected', 'expected']);
	});
});

describe('a list of expected rooms', () => {
	test('is read by the names of its columns, in any order, in either language', () => {
		const read = readExpected(
			[
				['Date', 'Région', 'Lieu', 'Participants', 'Autre', 'Département', 'Contact'],
				['25/11/2026', 'Bretagne', ' Rennes ', '30', 'x', '35', 'Préfecture'],
				['2026-11-26', '1', 'Basse-Terre', '', '', '971', ''],
				['', '', '', '', '', '', '']
			],
			null
		);
		expect(read).toEqual({
			rooms: [
				{
					place: 'Rennes',
					region: '53',
					department: '35',
					day: '2026-11-25',
					people: 30,
					contact: 'Préfecture'
				},
				{
					place: 'Basse-Terre',
					region: '01',
					department: '971',
					day: '2026-11-26',
					people: null,
					contact: ''
				}
			],
			faults: []
		});
	});

	test.each([
		['place', ['', '25/11/2026', '', '', '']],
		['day', ['Rennes', '31/02/2026', '', '', '']],
		['region', ['Rennes', '25/11/2026', 'Bretonnie', '', '']],
		['department', ['Rennes', '25/11/2026', '', 'trente-cinq', '']],
		['people', ['Rennes', '25/11/2026', '', '', 'beaucoup']]
	])('says the line and what is wrong with its %s, and reads the others', (what, cells) => {
		const rows = [
			['lieu', 'jour', 'region', 'departement', 'personnes'],
			['Brest', '25/11/2026', '', '', ''],
			cells
		];
		const read = readExpected(rows, null)!;
		expect(read.rooms.map(({ place }) => place)).toEqual(['Brest']);
		expect(read.faults).toMatchObject([{ line: 3, what }]);
	});

	test('of somebody who works for a region names no other', () => {
		const rows = [
			['lieu', 'jour', 'region'],
			['Brest', '25/11/2026', ''],
			['Paris', '25/11/2026', '11']
		];
		const read = readExpected(rows, '53')!;
		expect(read.rooms).toMatchObject([{ place: 'Brest', region: '53' }]);
		expect(read.faults).toEqual([{ line: 3, what: 'other-region', cell: '11' }]);
	});

	test('is none without a place and a day', () => {
		expect(readExpected([['lieu', 'region']], null)).toBeNull();
		expect(readExpected([], null)).toBeNull();
	});

	test.each([
		['2026-11-05', '2026-11-05'],
		['5/11/2026', '2026-11-05'],
		['05.11.26', '2026-11-05'],
		['2026-11-05T00:00:00', '2026-11-05'],
		['11/25/2026', null],
		['demain', null]
	])('takes %s for the day %s', (cell, day) => {
		expect(dayOf(cell)).toBe(day);
	});
});

test('the table of missing rooms is one that can be read again, and computes nothing', () => {
	const csv = expectedCsv([awaited('=HYPERLINK("x")', { people: 12, contact: 'a "b"' })]);
	expect(csv).toBe(
		'\ufefflieu,region,departement,jour,personnes,contact\r\n"\u00a0=HYPERLINK(""x"")","53","",2026-11-20,12,"a ""b"""\r\n'
	);
});
