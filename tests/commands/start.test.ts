import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { obstacleTo, portOf } from '../../src/commands/start/obstacles.mjs';

const beforeStart = join(import.meta.dirname, '../../src/commands/before-start.mjs');
const start = join(import.meta.dirname, '../../src/commands/start.ts');
const english = { LANG: 'C.UTF-8' };
const french = { LANG: 'fr_FR.UTF-8' };

let folder: string;
let taken: Server;
let port: number;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'preau-start-'));
	taken = createServer();
	await new Promise<void>((listening) => taken.listen(0, '0.0.0.0', listening));
	port = (taken.address() as AddressInfo).port;
});

afterAll(async () => {
	taken.close();
	await rm(folder, { recursive: true });
});

describe('npm start checks the machine before it installs anything', () => {
	test('where nothing is in the way it says nothing and leaves nothing behind', async () => {
		taken.close();
		expect(await run(beforeStart, { PORT: String(port), ...english })).toEqual({ code: 0, said: '' });
		expect(await readdir(folder)).toEqual([]);
		await new Promise<void>((listening) => taken.listen(port, '0.0.0.0', listening));
	});

	test.each([beforeStart, start])('a taken port is one sentence, not a trace: %s', async (script) => {
		const { code, said } = await run(script, { PORT: String(port), ...english });
		expect(code).toBe(1);
		expect(said).toBe(
			`Port ${port} is taken by another program: choose another one, such as PORT=${port + 1} npm start.\n`
		);
	});

	test('in French on a French machine', async () => {
		const { code, said } = await run(beforeStart, { PORT: 'trois mille', ...french });
		expect(code).toBe(1);
		expect(said).toBe('PORT doit être un nombre de 1 à 65535, et non «\u202ftrois mille\u202f».\n');
	});

	test.each(['0', '65536', '-1', '3000x', '30.5', '', ' '])('PORT=%j is no port', async (text) => {
		expect(portOf({ PORT: text })).toBeNull();
		expect(await obstacleTo(folder, { PORT: text, ...english }, '20.1.0')).toContain('from 1 to 65535');
	});

	test('a folder in which nothing can be made', async () => {
		expect(await obstacleTo('/proc', english, '20.1.0')).toContain('cannot write into /proc');
		expect(await obstacleTo('/proc', { LC_ALL: 'fr_CA.UTF-8', LANG: 'en' }, '20.1.0')).toContain(
			'ne peut pas écrire'
		);
	});

	test('a Node that is too old', async () => {
		expect(await obstacleTo(folder, english, '18.20.4')).toContain(
			'Node.js 20 or newer; this one is 18.20.4'
		);
	});
});

type Outcome = { readonly code: number; readonly said: string };

function run(script: string, env: Record<string, string>): Promise<Outcome> {
	return new Promise((resolve) => {
		const options = { cwd: folder, env, timeout: 20_000 };
		const child = execFile(process.execPath, [script], options, (_error, stdout, stderr) =>
			resolve({ code: child.exitCode ?? -1, said: stdout + stderr })
		);
	});
}
