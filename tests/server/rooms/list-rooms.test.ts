import { beforeAll, describe, expect, test } from 'vitest';
import { readRoomFilter, type RoomFilter } from '$lib/core/office/room-filter.ts';
import type { RoomRow } from '$lib/server/database/ledger-tables.ts';
import type { Database } from '$lib/server/database/tables.ts';
import { countRooms, listRooms } from '$lib/server/rooms/list-rooms.ts';
import { named } from '../../core/author.ts';
import { onEachDatabase } from '../databases.ts';

const all = readRoomFilter(new URLSearchParams());
const asked = (choices: Partial<RoomFilter>): RoomFilter => ({ ...all, ...choices });

const nation = { scope: null, families: [] };

onEachDatabase(({ open }) => {
	let db: Database;
	const placesOf = async (filter: RoomFilter, scope: string | null = null) =>
		(await listRooms(db, { scope, families: [] }, filter)).rooms.map(({ place }) => place);

	beforeAll(async () => {
		db = await open();
		await add('Rennes', '53', '2026-11-20', { state: 'held' });
		await add('Brest', '53', '2026-11-21', { phase: 'closed' });
		await add('Lyon', '84', '2026-11-22', { purpose: 'rehearsal' });
		await add('Évry', null, '2026-11-23', { title: JSON.stringify({ fr: 'L’école ouverte' }) });
	});

	async function add(place: string, region: string | null, day: string, more: Partial<RoomRow> = {}) {
		const received = `${day}T10:00:00.000Z`;
		const room = {
			stream: named(place),
			code: '',
			consultation: '',
			title: JSON.stringify({ fr: 'Contribution' })
		};
		const numbers = { people: 14, proposals: 3, ballots: 12, entries: 8, corrections: 0 };
		const what = { purpose: 'real', phase: 'gathering', state: 'counted', ...more } as const;
		const when = { day, first_received: received, last_received: received };
		await db
			.insertInto('rooms')
			.values({ ...room, ...numbers, ...when, place, region, department: null, ...what })
			.execute();
	}

	test('the counts are those of the real rooms of whoever asks, by what is to be looked after', async () => {
		const none = { signed: 0, unproven: 0, incomplete: 0, forked: 0, corrected: 0, alike: 0 };
		expect(await countRooms(db, nation)).toEqual({ ...none, received: 3, held: 1 });
		expect(await countRooms(db, { scope: '84', families: [] })).toEqual({ ...none, received: 0, held: 0 });
	});

	test('the last received stands first', async () => {
		expect(await placesOf(all)).toEqual(['Évry', 'Lyon', 'Brest', 'Rennes']);
	});

	test.each([
		[{ region: '53' }, ['Brest', 'Rennes']],
		[{ state: 'held' }, ['Rennes']],
		[{ phase: 'closed' }, ['Brest']],
		[{ purpose: 'rehearsal' }, ['Lyon']],
		[{ from: '2026-11-22' }, ['Évry', 'Lyon']],
		[{ until: '2026-11-21' }, ['Brest', 'Rennes']],
		[{ from: '2026-11-21', until: '2026-11-21' }, ['Brest']],
		[{ search: 'evry' }, ['Évry']],
		[{ search: 'ÉCOLE ouverte' }, ['Évry']],
		[{ search: 'lyon', region: '53' }, []],
		[{ search: '%' }, []]
	] as const)('%o gives %o', async (choices, places) => {
		expect(await placesOf(asked(choices))).toEqual(places);
		expect((await listRooms(db, nation, asked(choices))).total).toBe(places.length);
	});

	describe('a region', () => {
		test('sees and counts its own rooms alone, whatever is asked', async () => {
			expect(await placesOf(all, '53')).toEqual(['Brest', 'Rennes']);
			expect((await listRooms(db, { scope: '53', families: [] }, all)).total).toBe(2);
			expect(await placesOf(asked({ region: '84' }), '53')).toEqual([]);
			expect(await placesOf(asked({ search: 'lyon' }), '53')).toEqual([]);
			expect(
				(await listRooms(db, { scope: '84', families: [] }, asked({ search: 'contribution' }))).total
			).toBe(1);
		});
	});

	test('pages of fifty follow each other without a gap or a repetition, also where many came at once', async () => {
		const many = await open();
		[db] = [many];
		for (let index = 0; index < 120; index += 1)
			await add(`Salle ${index}`, '11', `2026-10-0${1 + (index % 2)}`);
		for (const search of [null, 'salle']) {
			const seen: string[] = [];
			let after: string | null = null;
			for (let page = 0; page < 3; page += 1) {
				const { rooms, total, more } = await listRooms(many, nation, asked({ search, after }));
				expect([total, more]).toEqual([120, page < 2]);
				seen.push(...rooms.map(({ stream }) => stream));
				after = `${rooms.at(-1)!.received}~${rooms.at(-1)!.stream}`;
			}
			expect(new Set(seen).size).toBe(120);
		}
	});
});
