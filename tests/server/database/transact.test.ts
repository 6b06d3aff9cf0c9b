import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { isToBeRetried, transact } from '$lib/server/database/transact.ts';
import type { Database } from '$lib/server/database/tables.ts';
import { onEachDatabase } from '../databases.ts';

onEachDatabase(({ make, open, name }) => {
	const add = (db: Database, stream: string) =>
		db.insertInto('streams').values({ stream, pos: 0, revision: 0 }).execute();
	const streams = async (db: Database) =>
		(await db.selectFrom('streams').select('stream').orderBy('stream').execute()).map(({ stream }) => stream);

	test('work that fails leaves nothing behind', async () => {
		const db = await open();
		const failing = transact(db, async (trx) => {
			await add(trx, 'a');
			throw new Error('half way');
		});
		await expect(failing).rejects.toThrow('half way');
		expect(await streams(db)).toEqual([]);
	});

	test('work that meets another’s is done again, and once', async () => {
		const db = await open();
		let tries = 0;
		await transact(db, async (trx) => {
			await add(trx, 'a');
			tries += 1;
			if (tries < 3) throw Object.assign(new Error('again'), { code: '40001' });
		});
		expect(tries).toBe(3);
		expect(await streams(db)).toEqual(['a']);
	});

	test('after ten tries it gives up and says why', async () => {
		const db = await open();
		let tries = 0;
		const hopeless = transact(db, async () => {
			tries += 1;
			throw Object.assign(new Error('deadlock'), { code: '40P01' });
		});
		await expect(hopeless).rejects.toThrow('deadlock');
		expect(tries).toBe(10);
	});

	test('two that lock the same rows in another order both end', async () => {
		const settings = await make();
		const [one, two] = [await open(settings), await open(settings)];
		for (const stream of ['a', 'b']) await add(one, stream);
		const lock = (db: Database, order: readonly string[]) =>
			transact(db, async (trx) => {
				for (const stream of order) {
					await trx.updateTable('streams').set({ pos: 1 }).where('stream', '=', stream).execute();
					await pause(30);
				}
			});
		await Promise.all([lock(one, ['a', 'b']), lock(two, ['b', 'a'])]);
	});

	if (name === 'SQLite')
		test('waits for another process that holds the file', async () => {
			const settings = await make();
			const db = await open(settings);
			const other = new DatabaseSync(join('folder' in settings ? settings.folder : '', 'preau.sqlite'));
			other.exec('begin immediate');
			setTimeout(() => other.exec('commit'), 1000);
			await transact(db, (trx) => add(trx, 'a'));
			expect(await streams(db)).toEqual(['a']);
			other.close();
		});
});

describe('what is tried again', () => {
	test.each([
		[{ code: '40001' }, true],
		[{ code: '40P01' }, true],
		[{ code: 'ERR_SQLITE_ERROR', errcode: 5 }, true],
		[{ code: 'ERR_SQLITE_ERROR', errcode: 517 }, true],
		[{ code: 'ERR_SQLITE_ERROR', errcode: 2067 }, false],
		[{ code: '23505' }, false],
		['a text', false],
		[null, false]
	])('%j: %s', (error, isTried) => expect(isToBeRetried(error)).toBe(isTried));
});
