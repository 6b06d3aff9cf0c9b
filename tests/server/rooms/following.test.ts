import { describe, expect, test } from 'vitest';
import type { ExpectedRoom } from '$lib/core/office/expected-room.ts';
import { setTimeout as pause } from 'node:timers/promises';
import { isRefusal } from '$lib/core/refusal.ts';
import { takeArrival } from '$lib/server/ledger/append.ts';
import { readArrival } from '$lib/server/ledger/arrival.ts';
import { openLedger } from '$lib/server/ledger/ledger.ts';
import { matchUnmatched } from '$lib/server/ledger/matching-days.ts';
import { rebuild } from '$lib/server/ledger/rebuilding.ts';
import { standingOf } from '$lib/server/devices.ts';
import { officeOf } from '$lib/server/office-identity.ts';
import { missingRooms } from '$lib/server/rooms/expected-page.ts';
import { expectRooms, sayOfExpected } from '$lib/server/rooms/expecting.ts';
import { transact } from '$lib/server/database/transact.ts';
import { details } from '../../core/author.ts';
import { onEachDatabase } from '../databases.ts';
import { roomAt } from './day.ts';
import { expectMatched, pageOf } from './matched.ts';
import { joins, receives } from './seeding.ts';

const hand = { by: 'ana', now: new Date('2026-11-25T10:00:00Z') };

function awaited(place: string, more: Partial<ExpectedRoom> = {}): ExpectedRoom {
	const day = '2026-11-20';
	return { place, region: '53', department: '', day, people: null, contact: '', ...more };
}

onEachDatabase((databases) => {
	const statesOf = async (...asked: Parameters<typeof pageOf>) =>
		Object.fromEntries((await pageOf(...asked)).rows.map(({ expected, state }) => [expected.place, state]));

	describe('an expected room', () => {
		test('follows the rooms that come after it, and one that is voided', async () => {
			const db = await databases.open();
			await expectRooms(db, [awaited('Rennes'), awaited('Brest'), awaited('Mairie de Vannes')], hand);
			expect(await statesOf(db)).toEqual({
				...{ Rennes: 'missing', Brest: 'missing' },
				'Mairie de Vannes': 'missing'
			});
			const rennes = await roomAt({ place: 'RENNES', region: '53' });
			const vannes = await roomAt({ place: 'Vannes', region: '53' });
			for (const room of [rennes, vannes]) await joins(db, room, room.stream, '53');
			await receives(db, rennes, vannes);
			expect(await statesOf(db)).toEqual({
				...{ Rennes: 'received', Brest: 'missing' },
				'Mairie de Vannes': 'unsure'
			});
			await expectMatched(db);
			vannes.writes('workshop-amended', {
				details: { ...details, place: 'Brest', region: '53', day: '2026-11-20' }
			});
			await receives(db, vannes);
			expect(await statesOf(db)).toMatchObject({ Brest: 'received', 'Mairie de Vannes': 'missing' });
			await expectMatched(db);
			rennes.writes('workshop-voided', { sameAs: null, reason: 'Ouvert deux fois' });
			await receives(db, rennes);
			expect((await statesOf(db))['Rennes']).toBe('missing');
			await expectMatched(db);
		});

		test('gives back a room of another day once a person says it is none of its own', async () => {
			const db = await databases.open();
			const rennes = await roomAt({ place: 'Rennes', region: '53', day: '2026-11-21' });
			await joins(db, rennes, 'Tablette', '53');
			await receives(db, rennes);
			await expectRooms(db, [awaited('Rennes'), awaited('Rennes', { day: '2026-11-21' })], hand);
			const [first, second] = (await pageOf(db)).rows;
			expect([first!.state, second!.state]).toEqual(['missing', 'received']);
			const saying = { id: first!.expected.id, scope: null, stream: rennes.stream };
			await sayOfExpected(db, { ...saying, saying: 'confirmed' }, hand);
			expect((await pageOf(db)).rows.map(({ state }) => state)).toEqual(['received', 'missing']);
			await expectMatched(db);
			await sayOfExpected(db, { ...saying, saying: 'removed' }, hand);
			expect((await pageOf(db)).rows.map(({ state }) => state)).toEqual(['received']);
			await expectMatched(db);
		});

		test('shows the people of its region no room without a region, and says that there may be one', async () => {
			const db = await databases.open();
			await expectRooms(db, [awaited('Rennes')], hand);
			const room = await roomAt({ place: 'Rennes', region: null });
			await joins(db, room, 'Tablette', null);
			await receives(db, room);
			const [seen] = (await pageOf(db, { scope: '53' })).rows;
			expect(seen).toMatchObject({ state: 'unsure', room: null, candidates: [] });
			expect((await pageOf(db)).rows[0]!.candidates).toMatchObject([{ stream: room.stream }]);
		});

		test('is what it was after a rebuild, and is matched where an older version left it without', async () => {
			const db = await databases.open();
			await expectRooms(db, [awaited('Rennes'), awaited('Brest')], hand);
			const rennes = await roomAt({ place: 'Rennes', region: '53' });
			await joins(db, rennes, 'Tablette', '53');
			await receives(db, rennes);
			const before = await statesOf(db);
			for (const again of ['rebuilt', 'unmatched'] as const) {
				await db.updateTable('expected_rooms').set({ standing: '', room: null }).execute();
				if (again === 'rebuilt') await rebuild(openLedger(db, await officeOf(db), standingOf));
				else await matchUnmatched(db);
				expect(await statesOf(db)).toEqual(before);
				await expectMatched(db);
			}
		});

		test('is found where its room and the list come at one moment through two processes', async () => {
			const settings = await databases.make();
			const [one, other] = [await databases.open(settings), await databases.open(settings)];
			const rennes = await roomAt({ place: 'Rennes', region: '53' });
			await joins(one, rennes, 'Tablette', '53');
			const ledger = openLedger(one, await officeOf(one), standingOf);
			const arrival = await readArrival(one, await rennes.batch());
			if (isRefusal(arrival)) throw new Error(arrival.kind);
			const delivery = { carrier: rennes.device, received: '2026-11-21T10:00:00.000Z' };
			const lists: Promise<number>[] = [];
			await transact(one, async (trx) => {
				await takeArrival(trx, ledger, arrival, delivery);
				if (lists.length === 0) lists.push(expectRooms(other, [awaited('Rennes')], hand));
				await pause(100); // what is not committed yet, the other does not see
			});
			await Promise.all(lists);
			await expectMatched(one);
			expect(await statesOf(one)).toEqual({ Rennes: 'received' });
		});
	});

	test('pages of one state follow each other, and the counts are of all', async () => {
		const db = await databases.open();
		const days = ['2026-11-18', '2026-11-19', '2026-11-20', '2026-11-30'];
		const all = Array.from({ length: 160 }, (_, index) =>
			awaited(`Ville ${index}`, { day: days[index % 4]!, region: index % 8 === 0 ? '11' : '53' })
		);
		await expectRooms(db, all, hand);
		const seen: string[] = [];
		for (let after: string | null = null; ;) {
			const page = await pageOf(db, { state: 'missing', region: '53', after });
			expect(page.counts).toEqual({ missing: 100, expected: 40, unsure: 0, received: 0 });
			expect(page.rows.length).toBeLessThanOrEqual(50);
			seen.push(...page.rows.map(({ expected: { day, place } }) => `${day} ${place}`));
			if (page.next === null) break;
			after = page.next;
		}
		const missing = await missingRooms(db, '53', { scope: null, today: '2026-11-25' });
		expect(seen).toEqual(missing.map(({ day, place }) => `${day} ${place}`));
		expect(new Set(seen).size).toBe(100);
		expect(seen.map((one) => one.slice(0, 10))).toEqual(seen.map((one) => one.slice(0, 10)).sort());
		expect(await missingRooms(db, '53', { scope: '11', today: '2026-11-25' })).toEqual([]);
	});
});
