import { beforeAll, expect, test } from 'vitest';
import type { Database } from '$lib/server/database/tables.ts';
import { readExpected } from '$lib/core/office/reading-expected.ts';
import { cellsOf } from '$lib/server/rooms/expected-file.ts';
import { expectRooms, sayOfExpected } from '$lib/server/rooms/expecting.ts';
import { onEachDatabase } from '../databases.ts';
import { dayAt } from './day.ts';
import { expectMatched, pageOf } from './matched.ts';
import { joins, receives } from './seeding.ts';

const hand = { by: 'ana', now: new Date('2026-11-25T10:00:00Z') };
const list = [
	'lieu;jour;région;personnes',
	'Rennes;20/11/2026;Bretagne;30',
	'Brest;20/11/2026;53;',
	'Lille;2026-11-30;32;12'
];

function roomsOf(text: string) {
	return readExpected(cellsOf(new TextEncoder().encode(text))!, null)!.rooms;
}

test.each([
	['UTF-8 with its mark, commas', new TextEncoder().encode('\ufefflieu,jour\r\nNîmes,25/11/2026')],
	[
		'Windows letters, semicolons',
		Uint8Array.from('lieu;jour\nN\u00eemes;25/11/2026', (letter) => letter.charCodeAt(0))
	],
	['tabs and old line ends', new TextEncoder().encode('lieu\tjour\r"Nîmes"\t25/11/2026')]
])('a list is read in %s', (_, bytes) => {
	expect(cellsOf(bytes)).toEqual([
		['lieu', 'jour'],
		['Nîmes', '25/11/2026']
	]);
});

test('a quotation mark that is never closed makes it no list', () => {
	expect(cellsOf(new TextEncoder().encode('lieu,jour\n"Nîmes,25/11/2026'))).toBeNull();
});

onEachDatabase(({ open }) => {
	let db: Database;

	beforeAll(async () => {
		db = await open();
		const rennes = await dayAt({ place: 'RENNES', region: '53' });
		const paris = await dayAt({ place: 'Paris', region: '11' });
		await joins(db, rennes, 'Tablette 1', '53');
		await joins(db, paris, 'Tablette 2', '11');
		await receives(db, rennes, paris);
		expect(await expectRooms(db, roomsOf(list.join('\n')), hand)).toBe(3);
	});

	const told = async (scope: string | null = null) =>
		(await pageOf(db, { scope })).rows.map(({ expected, state, isSaid }) => [expected.place, state, isSaid]);
	const one = async (place: string) =>
		(await pageOf(db)).rows.find(({ expected }) => expected.place === place)!;

	test('a list given twice adds nothing', async () => {
		expect(
			await expectRooms(db, roomsOf(list.join('\n').toUpperCase().replace('LIEU;JOUR', 'lieu;jour')), hand)
		).toBe(0);
	});

	test('each is received, missing or to come; a region sees its own', async () => {
		expect(Object.fromEntries((await told()).map(([place, state]) => [place, state]))).toEqual({
			Rennes: 'received',
			Brest: 'missing',
			Lille: 'expected'
		});
		expect((await told('32')).map(([place]) => place)).toEqual(['Lille']);
	});

	test('what a person says is kept, and taken back', async () => {
		const { expected, room } = await one('Rennes');
		const saying = { id: expected.id, scope: null, stream: room!.stream };
		expect(await sayOfExpected(db, { ...saying, saying: 'parted' }, hand)).toBe(true);
		expect(await one('Rennes')).toMatchObject({ state: 'missing', candidates: [] });
		expect(await sayOfExpected(db, { ...saying, saying: 'confirmed' }, hand)).toBe(true);
		expect(await one('Rennes')).toMatchObject({ state: 'received', isSaid: true });
		await expectMatched(db);
		const acts = await db.selectFrom('audit').select('act').where('subject', '=', room!.stream).execute();
		expect(acts.map(({ act }) => act).sort()).toEqual(['expected-confirmed', 'expected-parted']);
	});

	test('a person of a region says nothing of another one, nor of a room that is not there', async () => {
		const { expected, room } = await one('Rennes');
		const saying = { id: expected.id, stream: room!.stream, saying: 'parted' } as const;
		expect(await sayOfExpected(db, { ...saying, scope: '32' }, hand)).toBe(false);
		expect(await sayOfExpected(db, { ...saying, scope: null, stream: 'nowhere' }, hand)).toBe(false);
		expect(await one('Rennes')).toMatchObject({ state: 'received' });
	});

	test('one that is expected no more is gone', async () => {
		const { expected } = await one('Lille');
		const saying = { id: expected.id, scope: null, saying: 'removed', stream: '' } as const;
		expect(await sayOfExpected(db, saying, hand)).toBe(true);
		expect((await told()).map(([place]) => place)).not.toContain('Lille');
	});
});
