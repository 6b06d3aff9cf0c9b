import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Asking } from '../../src/commands/backup/passphrase.ts';
import { runBackup, runRestore } from '../../src/commands/backup/run.ts';
import { openOffice } from '../../src/lib/server/office.ts';

let folder: string;
let data: string;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'preau-command-'));
	data = join(folder, 'data');
	const { close } = await openOffice({ DATA_DIR: data });
	await close();
});
afterAll(() => rm(folder, { recursive: true }));

const passphrase = 'quatre mots tirés au sort';

async function run(
	command: typeof runBackup,
	args: string[],
	env: Record<string, string> = {},
	ask: Asking = null
): Promise<string> {
	let said = '';
	const write = (text: string) => void (said += text);
	const all = { DATA_DIR: data, LANG: 'C.UTF-8', ...env };
	const code = await command({ args, env: all, ask, out: write, err: write });
	return `${code} ${said.trim()}`;
}

/** Somebody at the terminal, who types these one after the other. */
function typing(...answers: string[]): Asking {
	return () => Promise.resolve(answers.shift() ?? '');
}

describe('npm run backup, and npm run restore', () => {
	test('go there and back, from one office to an empty folder', async () => {
		const file = join(folder, 'there.age');
		const env = { BACKUP_PASSPHRASE: passphrase };
		expect(await run(runBackup, [file], env)).toMatch(
			/^0 Backup made and read back: .*there\.age, 0 entries\./
		);
		const other = { ...env, DATA_DIR: join(folder, 'other') };
		expect(await run(runRestore, [file], other)).toMatch(
			/^0 Backup of \d{4}-\d\d-\d\d restored: 0 entries\./
		);
		expect(await run(runRestore, [file], other)).toMatch(/^2 This database already holds an office\./);
		const [before, after] = [await openOffice({ DATA_DIR: data }), await openOffice(other)];
		expect(after.identity.id).toBe(before.identity.id);
		expect(after.identity.serverEpoch).not.toBe(before.identity.serverEpoch);
		await Promise.all([before.close(), after.close()]);
	});

	test('ask for the passphrase where there is a terminal, twice when it is new', async () => {
		const file = join(folder, 'asked.age');
		expect(await run(runBackup, [file], {}, typing(passphrase, 'another one'))).toMatch(
			/^2 The two passphrases/
		);
		expect(await run(runBackup, [file], {}, typing('short', 'short'))).toMatch(/^2 .*at least 12 characters/);
		expect(await run(runBackup, [file], {}, typing(passphrase, passphrase))).toMatch(/^0 /);
		const other = { DATA_DIR: join(folder, 'asked') };
		expect(await run(runRestore, [file], other, typing('something else'))).toMatch(
			/^2 This passphrase does not/
		);
		expect(await run(runRestore, [file], other, typing(passphrase))).toMatch(/^0 /);
	});

	test('without a terminal and without a passphrase nothing is written', async () => {
		const before = await readdir(folder);
		expect(await run(runBackup, [join(folder, 'none.age')])).toMatch(/^2 A passphrase is needed/);
		expect(await readdir(folder)).toEqual(before);
	});

	test('say what is wrong in one sentence', async () => {
		const env = { BACKUP_PASSPHRASE: passphrase };
		const unreachable = { ...env, DATABASE_URL: 'postgres://preau@127.0.0.1:1/preau' };
		const lines = await Promise.all([
			run(runBackup, ['a', 'b'], env),
			run(runBackup, ['--quick'], env),
			run(runBackup, [join(folder, 'no/such/folder.age')], env),
			run(runBackup, [join(folder, 'x.age')], { ...env, DATA_DIR: join(folder, 'empty') }),
			run(runBackup, [join(folder, 'y.age')], { ...env, DATABASE_URL: 'mysql://there' }),
			run(runBackup, [join(folder, 'z.age')], unreachable),
			run(runRestore, [], env),
			run(runRestore, [join(folder, 'none')], env)
		]);
		expect(lines).toEqual([
			'2 One file is needed, and only one. See --help.',
			'2 One file is needed, and only one. See --help.',
			'2 The backup’s file cannot be written (ENOENT). Nothing is kept of this attempt.',
			'2 There is no office here yet to back up: check DATA_DIR or DATABASE_URL.',
			expect.stringContaining('2 DATABASE_URL is not the address'),
			expect.stringMatching(/^2 The database refused \(ECONNREFUSED\)/),
			'2 One file is needed, and only one. See --help.',
			`2 ${join(folder, 'none')} does not exist.`
		]);
		expect(await run(runBackup, ['--help'], { LC_ALL: 'fr_FR.UTF-8' })).toMatch(
			/^0 Usage\u202f: npm run backup/
		);
	});
});
