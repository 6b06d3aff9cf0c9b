import { expect, test } from 'vitest';
import { isRefusal } from '$lib/core/refusal.ts';
import { standingOf } from '$lib/server/devices.ts';
import type { Database } from '$lib/server/database/tables.ts';
import { openLedger } from '$lib/server/ledger/ledger.ts';
import { officeOf } from '$lib/server/office-identity.ts';
import { listResults, pooledResult } from '$lib/server/rooms/pooled-result.ts';
import { named } from '../../core/author.ts';
import { onEachDatabase } from '../databases.ts';
import { inventedRooms, orsayRooms } from './graded-lists.ts';

onEachDatabase((databases) => {
	test('the three stations of Orsay: Bayrou first pooled, Royal in station 12, and why', async () => {
		const db = await databases.open();
		const { list, rooms } = await orsayRooms(db);
		const page = await read(db, list.list, rooms[2]!.stream);
		const { ranking, firmness, disagreements } = page.pooled.questions[0]!;
		expect(ranking.slice(0, 3).map(({ id, rank, counts }) => [id, rank, counts.at(-1)])).toEqual([
			[named('Bayrou'), 1, 129],
			[named('Royal'), 2, 218],
			[named('Sarkozy'), 3, 489]
		]);
		expect(page.compared?.differences?.[0]?.pairs[0]).toMatchObject({
			here: { first: named('Royal'), second: named('Bayrou'), group: { people: 243, judged: 573 } },
			there: { first: named('Bayrou'), second: named('Royal'), group: { people: 768, judged: 1733 } }
		});
		expect(firmness?.leavingOut?.changes).toEqual([]);
		// blank ballots are no grade when agreement is measured
		expect(disagreements[0]?.rejected.whole).toBeLessThan(1733);
		expect(await listResults(await ledgerOf(db))).toMatchObject([{ rooms: 3, ballots: 1733 }]);
	});

	test('a region too small to be shown stands with another, and the parts sum to the total', async () => {
		const db = await databases.open();
		const { list } = await inventedRooms(db);
		const { pooled } = await read(db, list, null);
		expect(pooled.total).toMatchObject({ rooms: 13, ballots: 281 });
		expect(pooled.regions.find(({ regions }) => regions.includes('94'))?.regions.length).toBe(2);
		expect(pooled.regions.reduce((sum, { ballots }) => sum + ballots, 0)).toBe(281);
		expect(pooled.days.at(-1)?.ballots).toBe(281);
	});

	test('a small room is not compared, and a region’s people choose among their own rooms', async () => {
		const db = await databases.open();
		const { list } = await inventedRooms(db);
		const { compared } = await read(db, list, named('list room Ajaccio'));
		expect(compared).toMatchObject({ place: 'Ajaccio', differences: null });
		const brittany = await read(db, list, named('list room Paris'), '53');
		expect(brittany.rooms.map(({ place }) => place)).toEqual(['Brest', 'Rennes']);
		expect(brittany.compared).toBeNull();
	});

	test('a list that nobody published is not there', async () => {
		const db = await databases.open();
		const asked = { room: null, scope: null };
		expect(await pooledResult(await ledgerOf(db), named('nothing'), asked)).toBeNull();
	});
});

async function ledgerOf(db: Database) {
	return openLedger(db, await officeOf(db), standingOf);
}

async function read(db: Database, list: string, room: string | null, scope: string | null = null) {
	const page = await pooledResult(await ledgerOf(db), list, { room, scope });
	if (page === null || isRefusal(page)) throw new Error(JSON.stringify(page));
	return page;
}
