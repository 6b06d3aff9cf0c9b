import { expect, test } from 'vitest';
import { sql } from 'kysely';
import { healthOf } from '$lib/server/health.ts';
import { officeOf } from '$lib/server/office-identity.ts';
import { onEachDatabase } from './databases.ts';

onEachDatabase(({ name, open }) => {
	test('an office that can receive says so', async () => {
		const db = await open();
		await officeOf(db);
		expect(await healthOf(db, '1')).toEqual({
			status: 'ok',
			version: '1',
			node: process.versions.node,
			database: 'ok'
		});
	});

	test('one whose database fails says which way, and no more', async () => {
		const db = await open();
		await sql`drop table office`.execute(db);
		const health = await healthOf(db, '1');
		expect(health).toMatchObject({ status: 'failing', database: 'failing' });
		expect(health.reason).toBe(name === 'SQLite' ? 'ERR_SQLITE_ERROR' : '42P01');
	});

	test('one whose database does not answer says so before the asker gives up', async () => {
		const db = await open();
		const holding = db.transaction().execute(async (trx) => {
			await sql`select 1`.execute(trx);
			await (name === 'SQLite' ? null : sql`lock table office in access exclusive mode`.execute(trx));
			expect(await healthOf(db, '1', 50)).toMatchObject({ status: 'failing', database: 'silent' });
		});
		await holding;
	});
});
