import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkBackup } from '$lib/server/backup/check-backup.ts';
import { BackupObstacle } from '$lib/server/backup/fault.ts';
import { makeBackup } from '$lib/server/backup/make-backup.ts';
import { restoreBackup } from '$lib/server/backup/restore-backup.ts';
import { isDatabaseFault } from '$lib/server/database/fault.ts';
import { openDatabase } from '$lib/server/database/open.ts';
import type { DatabaseSettings } from '$lib/server/database/settings.ts';
import type { Database } from '$lib/server/database/tables.ts';
import { stream } from '../../core/author.ts';
import { onEachDatabase, type TestDatabases } from '../databases.ts';
import { everything, fillOffice } from './an-office.ts';

const passphrase = 'quatre mots tirés au sort';
const now = new Date('2026-11-25T10:00:00Z');
const cost = 2; // of guessing: the usual one takes a second

let folder: string;
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'preau-backup-'))));
afterAll(() => rm(folder, { recursive: true }));

let number = 0;
const newFile = () => join(folder, `backup-${(number += 1)}.age`);

type Made = { db: Database; settings: DatabaseSettings; file: string };

async function backedUpOffice(databases: TestDatabases): Promise<Made> {
	const settings = await databases.make();
	const db = await databases.open(settings);
	await fillOffice(db, now);
	const file = newFile();
	await makeBackup({ settings, file, passphrase, cost }, now);
	return { db, settings, file };
}

async function faultOf(work: Promise<unknown>): Promise<string> {
	const error = await work.then(
		() => null,
		(thrown: unknown) => thrown
	);
	if (!(error instanceof BackupObstacle)) throw error ?? new Error('nothing was in the way');
	return error.fault;
}

onEachDatabase((databases) => {
	describe('a backup', () => {
		test('holds everything, and only locked', async () => {
			const { file } = await backedUpOffice(databases);
			const { entries, chains } = await checkBackup(file, passphrase);
			expect([entries, chains.length]).toEqual([7, 2]);
			const bytes = await readFile(file, 'latin1');
			expect(bytes).toMatch(/^age-encryption\.org\/v1\n/);
			expect(bytes).not.toContain('preau-backup');
			expect((await stat(file)).mode & 0o077).toBe(0);
		});

		test('is of one moment, though the office goes on writing', async () => {
			const settings = await databases.make();
			const db = await databases.open(settings);
			await fillOffice(db, now);
			const file = newFile();
			const writing = (async () => {
				for (let pos = 1; pos <= 50; pos += 1)
					await db
						.insertInto('streams')
						.values({ stream: `other ${pos}`, pos, revision: 0 })
						.execute();
			})();
			await Promise.all([makeBackup({ settings, file, passphrase, cost }, now), writing]);
			expect(await db.selectFrom('streams').select('stream').execute()).toHaveLength(51);
			expect((await checkBackup(file, passphrase)).entries).toBe(7);
		});

		test('marks how far it holds each chain, which receipts tell the tablets', async () => {
			const { db, settings } = await backedUpOffice(databases);
			const chains = () => db.selectFrom('chains').select(['seq', 'covered']).execute();
			for (const { seq, covered } of await chains()) expect(covered).toBe(seq);
			await db.updateTable('chains').set({ covered: 0 }).where('seq', '=', 5).execute();
			await makeBackup({ settings, file: newFile(), passphrase, cost }, now);
			for (const { seq, covered } of await chains()) expect(covered).toBe(seq);
		});

		test('is not made where there is no office, nor over another file', async () => {
			const nowhere = { kind: 'sqlite', folder: join(folder, 'nowhere') } as const;
			expect(await faultOf(makeBackup({ settings: nowhere, file: newFile(), passphrase, cost }, now))).toBe(
				'nothing-there'
			);
			const { settings, file } = await backedUpOffice(databases);
			expect(await faultOf(makeBackup({ settings, file, passphrase, cost }, now))).toBe('file-exists');
			expect((await readdir(folder)).filter((name) => name.endsWith('.part'))).toEqual([]);
		});

		test('of a chain that does not hold is refused, and nothing is marked', async () => {
			const { db, settings } = await backedUpOffice(databases);
			await db.updateTable('chains').set({ covered: 0 }).execute();
			await sql`update entries set body = '{}' where pos = 3`.execute(db);
			expect(await faultOf(makeBackup({ settings, file: newFile(), passphrase, cost }, now))).toBe(
				'chain-broken'
			);
			expect((await db.selectFrom('chains').select('covered').execute())[0]?.covered).toBe(0);
		});
	});

	describe('a restored office', () => {
		test('holds what the backup holds, in a new epoch, and its doors are shut', async () => {
			const { db, file } = await backedUpOffice(databases);
			const before = await everything(db);
			const settings = await databases.make();
			await restoreBackup({ settings, file, passphrase }, now);
			const restored = await databases.open(settings);
			const after = await everything(restored);
			const [was, is] = [before['office']![0], after['office']![0]] as { server_epoch: string }[];
			expect(is).toEqual({ ...was, server_epoch: is!.server_epoch });
			expect(is!.server_epoch).not.toBe(was!.server_epoch);
			expect(after['audit']).toContainEqual(expect.objectContaining({ act: 'backup-restored', actor: null }));
			after['audit'] = after['audit']!.filter((line) => (line as { act: string }).act !== 'backup-restored');
			expect({ ...after, office: [] }).toEqual({ ...before, office: [] });
			expect(await restored.selectFrom('links').selectAll().execute()).toEqual([]);
		});

		test('is not put over another one', async () => {
			const { db, settings, file } = await backedUpOffice(databases);
			const before = await everything(db);
			expect(await faultOf(restoreBackup({ settings, file, passphrase }, now))).toBe('not-empty');
			expect(await everything(db)).toEqual(before);
		});

		test('is not made of half a backup: of rows that contradict each other none is written', async () => {
			const { db, settings } = await backedUpOffice(databases);
			await sql`update chains set seq = seq + 1`.execute(db); // heads that no entry has
			const file = newFile();
			await makeBackup({ settings, file, passphrase, cost }, now);
			const empty = await databases.make();
			expect(await faultOf(restoreBackup({ settings: empty, file, passphrase }, now))).toBe('chain-broken');
			const left = await everything(await databases.open(empty));
			expect(Object.values(left).flat()).toEqual([]);
		});
	});
});

describe('a file that cannot be used', () => {
	const empty = () => ({ kind: 'sqlite', folder: join(folder, `empty-${(number += 1)}`) }) as const;
	let good: Buffer;

	beforeAll(async () => {
		const settings = empty();
		const db = await openDatabase(settings);
		if (isDatabaseFault(db)) throw new Error(db.fault);
		await fillOffice(db, now);
		await db.destroy();
		const file = newFile();
		await makeBackup({ settings, file, passphrase, cost }, now);
		good = await readFile(file);
	});

	test.each([
		['cut by a byte', 'damaged', (bytes: Buffer) => bytes.subarray(0, -1)],
		['cut in the middle', 'damaged', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
		['with a flipped bit', 'damaged', (bytes: Buffer) => flipped(bytes, bytes.length - 40)],
		['with a flipped bit further in', 'damaged', (bytes: Buffer) => flipped(bytes, bytes.length >> 1)],
		['with one byte more', 'damaged', (bytes: Buffer) => Buffer.concat([bytes, Buffer.from('x')])],
		['that is something else', 'not-a-backup', () => Buffer.from('track;Bien\n')],
		['that is empty', 'not-a-backup', () => Buffer.alloc(0)]
	] as const)('one %s: nothing is written', async (_, fault, change) => {
		const file = newFile();
		await writeFile(file, change(good));
		const settings = empty();
		expect(await faultOf(restoreBackup({ settings, file, passphrase }, now))).toBe(fault);
		await expect(stat(settings.folder)).rejects.toThrow('ENOENT');
	});

	test('one behind another passphrase', async () => {
		const file = newFile();
		await writeFile(file, good);
		const order = { settings: empty(), file, passphrase: 'another phrase' };
		expect(await faultOf(restoreBackup(order, now))).toBe('passphrase-wrong');
		await expect(stat(order.settings.folder)).rejects.toThrow('ENOENT');
	});

	test('one that is not there', async () => {
		const order = { settings: empty(), file: join(folder, 'none'), passphrase };
		expect(await faultOf(restoreBackup(order, now))).toBe('file-missing');
	});
});

describe('between the databases', () => {
	const known: TestDatabases[] = [];
	onEachDatabase((databases) => {
		known.push(databases);
		test('each can take the backup of the other', async () => {
			const { db, file } = await backedUpOffice(databases);
			const inFile = { kind: 'sqlite', folder: join(folder, databases.name) } as const;
			for (const settings of [inFile, await known.at(-1)!.make()]) {
				await restoreBackup({ settings, file, passphrase }, now);
				const restored = await everything(await databases.open(settings));
				for (const table of ['entries', 'chains', 'people', 'devices', 'tokens'])
					expect(restored[table]).toEqual((await everything(db))[table]);
				expect(restored['entries']?.[0]).toMatchObject({ stream, pos: 1, seq: 1 });
			}
		});
	});
});

function flipped(bytes: Buffer, at: number): Buffer {
	const copy = Buffer.from(bytes);
	copy[at]! ^= 4;
	return copy;
}
