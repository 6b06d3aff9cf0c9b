import { beforeAll, expect, test } from 'vitest';
import type { Database } from '../../../src/lib/server/database/tables.ts';
import { lineageOf } from '../../../src/lib/server/releases/lineage.ts';
import { onEachDatabase } from '../databases.ts';

const track = (
	stream: string,
	name: string,
	standing: 'placed' | 'aside' | 'unplaced',
	consultation = 'v1'
) => ({
	...{
		stream,
		track: name,
		consultation,
		question: 'q1',
		place: 0,
		words: name,
		text: name,
		ancestors: '[]'
	},
	...({ region: null, day: '2026-04-01', standing } as const)
});
const placed = (stream: string, name: string, common: string, sorting = 's') => ({
	...{ stream, track: name, common, sorting },
	nature: 'identical' as const
});
const listOf = (...tracks: string[]) => ({
	questions: [{ question: 'q1', tracks: tracks.map((one) => ({ track: one, text: { fr: one } })) }]
});

onEachDatabase(({ open }) => {
	let db: Database;

	beforeAll(async () => {
		db = await open();
		await db
			.insertInto('sortings')
			.values([
				{ stream: 's', root: 'v1' },
				{ stream: 'other', root: 'w1' }
			])
			.execute();
		await db
			.insertInto('tracks')
			.values([
				track('rennes', 'bench', 'placed'),
				track('rennes', 'seat', 'placed'),
				track('brest', 'bench', 'placed', 'v2'),
				track('brest', 'pool', 'aside', 'v2'),
				track('dinan', 'tree', 'unplaced'),
				track('elsewhere', 'bench', 'placed', 'w1')
			])
			.execute();
		await db
			.insertInto('placements')
			.values([
				placed('rennes', 'bench', 'benches'),
				placed('rennes', 'seat', 'benches'),
				placed('brest', 'bench', 'benches'),
				placed('brest', 'bench', 'seats'),
				placed('elsewhere', 'bench', 'benches', 'other')
			])
			.execute();
	});

	test('each track of the list says from how many rooms and proposals it comes, of its own consultation', async () => {
		expect(await lineageOf(db, 'v1', ['v1', 'v2'], listOf('benches', 'seats', 'typed'))).toEqual({
			...{ rooms: 3, proposed: 5, placed: 3, aside: 1 },
			tracks: [
				{ track: 'benches', rooms: 2, sources: 3 },
				{ track: 'seats', rooms: 1, sources: 1 }
			]
		});
	});

	test('a list that was typed, of which no room proposed a track, tells nothing', async () => {
		expect(await lineageOf(db, 'v1', ['v1', 'v2'], listOf('typed'))).toBeNull();
		expect(await lineageOf(db, 'nobody', ['nobody'], listOf('benches'))).toBeNull();
	});
});
