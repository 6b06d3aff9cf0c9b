import { mkdtemp, readFile, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { describe, expect, inject, test } from 'vitest';
import { findPostgres } from '../../postgres.ts';
import { isDatabaseFault } from '$lib/server/database/fault.ts';
import { migrations } from '$lib/server/database/migrations.ts';
import { openDatabase } from '$lib/server/database/open.ts';
import { readDatabaseSettings } from '$lib/server/database/settings.ts';
import { onEachDatabase } from '../databases.ts';
import { startPostgres } from '../postgres-server.ts';

onEachDatabase(({ make, open }) => {
	test('an empty database is prepared, and opening it again changes nothing', async () => {
		const settings = await make();
		for (const db of [await open(settings), await open(settings)]) {
			const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(
				db
			);
			expect(rows.map(({ name }) => name)).toEqual(Object.keys(migrations).sort());
		}
	});

	test('several servers that start at once on an empty database prepare it once', async () => {
		const settings = await make();
		const all = await Promise.all(Array.from({ length: 4 }, () => open(settings)));
		for (const db of all) expect(await db.selectFrom('streams').selectAll().execute()).toEqual([]);
	});

	test('a database of a newer version is left as it is, and named', async () => {
		const settings = await make();
		const db = await open(settings);
		await sql`insert into kysely_migration (name, timestamp) values ('9999-later', '')`.execute(db);
		expect(await openDatabase(settings)).toEqual({ fault: 'schema-newer', name: '9999-later' });
		const { rows } = await sql`select name from kysely_migration`.execute(db);
		expect(rows).toHaveLength(Object.keys(migrations).length + 1);
	});

	test('whole numbers come back as numbers, also counted and added up', async () => {
		const db = await open();
		const big = Number.MAX_SAFE_INTEGER;
		await db.insertInto('streams').values({ stream: 's', pos: big, revision: 1 }).execute();
		const { count, sum } = db.fn;
		const row = await db
			.selectFrom('streams')
			.select(['pos', count<number>('stream').as('all'), sum<number>('revision').as('sum')])
			.groupBy('pos')
			.executeTakeFirstOrThrow();
		expect(row).toEqual({ pos: big, all: 1, sum: 1 });
	});
});

describe('settings', () => {
	test('without any the office keeps a file in data/', () => {
		expect(readDatabaseSettings({})).toEqual({ kind: 'sqlite', folder: join(process.cwd(), 'data') });
		expect(readDatabaseSettings({ DATABASE_URL: '', DATA_DIR: '/srv/preau' })).toEqual({
			kind: 'sqlite',
			folder: '/srv/preau'
		});
	});

	test.each([
		'postgres://preau@localhost/preau',
		'postgresql://preau:secret@db.example:5433/preau?sslmode=require'
	])('%s is an address of PostgreSQL', (url) =>
		expect(readDatabaseSettings({ DATABASE_URL: url })).toEqual({ kind: 'postgres', url })
	);

	test.each(['mysql://preau@localhost/preau', 'localhost:5432', 'data/preau.sqlite', ' ', 'postgres'])(
		'“%s” is none',
		(url) => expect(readDatabaseSettings({ DATABASE_URL: url })).toEqual({ fault: 'url-malformed' })
	);
});

describe('what keeps a database from being opened', () => {
	test('a folder in which nothing can be made', async () => {
		const fault = await openDatabase({ kind: 'sqlite', folder: '/proc/preau' });
		expect(fault).toMatchObject({ fault: 'folder-unwritable', name: '/proc/preau' });
	});

	test('a file that is no database is kept as it is', async () => {
		const folder = await mkdtemp(join(tmpdir(), 'preau-database-'));
		await writeFile(
			join(folder, 'preau.sqlite'),
			'what somebody wrote here, longer than any header of a file'
		);
		const fault = await openDatabase({ kind: 'sqlite', folder });
		expect(fault).toMatchObject({ fault: 'file-unreadable', name: join(folder, 'preau.sqlite') });
		expect(await readFile(join(folder, 'preau.sqlite'), 'utf8')).toMatch(/^what somebody wrote/);
	});

	test('only its owner reads the folder of the office, whose key lies in it', async () => {
		const folder = join(await mkdtemp(join(tmpdir(), 'preau-database-')), 'data');
		const db = await openDatabase({ kind: 'sqlite', folder });
		if (isDatabaseFault(db)) return expect.fail(db.fault);
		await db.destroy();
		expect((await stat(folder)).mode & 0o777).toBe(0o700);
	});

	test('a server that is not there', async () => {
		const fault = await openDatabase({ kind: 'postgres', url: 'postgres://preau@127.0.0.1:1/preau' });
		expect(fault).toEqual({ fault: 'server-unreachable', reason: 'ECONNREFUSED' });
	});

	test.skipIf(inject('postgres') === null)('a database that is not there', async () => {
		const fault = await openDatabase({ kind: 'postgres', url: `${inject('postgres')}nobody_made_it` });
		expect(fault).toEqual({ fault: 'server-unreachable', reason: '3D000' });
	});

	const binaries = findPostgres();
	test.skipIf(binaries === null).each(['fsync', 'full_page_writes', 'synchronous_commit'])(
		'PostgreSQL with %s off, which may lose what was acknowledged',
		async (setting) => {
			const server = await startPostgres(binaries!, [`${setting}=off`]);
			try {
				const fault = await openDatabase({ kind: 'postgres', url: server.urlOf('postgres') });
				expect(fault).toEqual({ fault: 'not-durable', name: setting });
			} finally {
				await server.stop();
			}
		}
	);
});
