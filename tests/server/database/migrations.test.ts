import { sql, type Kysely } from 'kysely';
import { expect, test } from 'vitest';
import { migrate } from '$lib/server/database/migrate.ts';
import { likenUnlikened } from '$lib/server/ledger/likening.ts';
import type { Database } from '$lib/server/database/tables.ts';
import { headOf } from '../../core/author.ts';
import { grades, listRoom } from '../ledger/list-room.ts';
import { onEachDatabase } from '../databases.ts';
import { gatheringAt } from '../rooms/day.ts';
import { joins, receives } from '../rooms/seeding.ts';

onEachDatabase(({ open }) => {
	test('an office of an earlier version finds its sums and counts as they would have been kept', async () => {
		const db = await open();
		const [rennes, brest] = [await listRoom({ name: 'rennes' }), await listRoom({ name: 'brest' })];
		grades(rennes, [5, 3, 0, 0, 0, 1]);
		grades(brest, [1, 1, 1, 1, 1, 1]);
		const vannes = await gatheringAt({ place: 'Vannes', region: '53' });
		vannes.writes('attendance-recorded', { people: 12, byCategory: {} });
		const signed = vannes.writes('minutes-signed', {
			seen: [headOf(vannes.written.at(-1)!)],
			names: ['Anna']
		});
		vannes.writes('minutes-corrected', { minutes: signed.hash, text: 'Un nom manquait', names: ['Anna'] });
		const again = await gatheringAt({ place: 'À Vannes', region: '53' });
		for (const room of [rennes, brest, vannes, again]) await joins(db, room, room.stream, '53');
		await receives(db, rennes, brest, vannes, again);
		const before = await projected(db);
		expect(before.pooled).toMatchObject([{ rooms: 2, ballots: 15 }]);
		expect(before.counts.find(({ stream }) => stream === vannes.stream)).toMatchObject({
			tracks: 3,
			todo: 3
		});
		expect(before.alike).toHaveLength(2);
		expect(before.corrected).toContainEqual({
			...{ stream: vannes.stream, corrections: 1 },
			attendance: '{"byCategory":{},"people":12}'
		});
		await goBack(db);
		expect(await migrate(db as unknown as Kysely<unknown>)).toBeNull();
		await likenUnlikened(db); // as an office does that opens it
		expect(await projected(db)).toEqual(before);
	});
});

async function projected(db: Database) {
	return {
		pooled: await db.selectFrom('pooled_groups').selectAll().execute(),
		counts: await db.selectFrom('track_counts').selectAll().orderBy('stream').execute(),
		alike: await db
			.selectFrom('like_rooms')
			.selectAll()
			.where('stream', '!=', '')
			.orderBy('stream')
			.execute(),
		corrected: await db
			.selectFrom('rooms')
			.select(['stream', 'corrections', 'attendance'])
			.orderBy('stream')
			.execute()
	};
}

/** To the shape that a database had after step 0015. */
async function goBack(db: Database): Promise<void> {
	await sql`create table pooled_tracks (list text)`.execute(db);
	await sql`alter table pooled_groups drop column tallies`.execute(db);
	for (const table of ['track_counts', 'meeting_days', 'like_rooms'])
		await db.schema.dropTable(table).execute();
	for (const index of ['standing', 'order', 'said'])
		await db.schema.dropIndex(`expected_rooms_by_${index}`).execute();
	for (const index of ['mark', 'day']) await db.schema.dropIndex(`rooms_by_${index}`).execute();
	for (const column of ['corrections', 'attendance'])
		await db.schema.alterTable('rooms').dropColumn(column).execute();
	for (const column of ['standing', 'room'])
		await db.schema.alterTable('expected_rooms').dropColumn(column).execute();
	await sql`delete from kysely_migration where name > '0016'`.execute(db);
}
