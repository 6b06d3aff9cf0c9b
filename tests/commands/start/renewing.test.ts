import { once } from 'node:events';
import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:https';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from 'node:tls';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { renewCertificate } from '../../../src/commands/start/renewing.ts';
import { makeCertificate, type SelfMade } from '../../certificates.ts';

let folder: string;
let server: Server;
let second: SelfMade;
const env = { TLS_CERT: '', TLS_KEY: '', LANG: 'C.UTF-8' };
const told: object[] = [];

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'preau-renewing-'));
	const first = makeCertificate(folder, 'first.test');
	second = makeCertificate(folder, 'second.test');
	[env.TLS_CERT, env.TLS_KEY] = [join(folder, 'cert.pem'), join(folder, 'key.pem')];
	await put(first);
	server = createServer({ cert: readFileSync(env.TLS_CERT), key: readFileSync(env.TLS_KEY) });
	renewCertificate(server, env, (what) => told.push(what));
	await once(server.listen(0, '127.0.0.1'), 'listening');
});

afterAll(async () => {
	server.close();
	await rm(folder, { recursive: true });
});

async function put({ cert, key }: SelfMade): Promise<void> {
	await copyFile(cert, env.TLS_CERT);
	await copyFile(key, env.TLS_KEY);
}

async function nameShown(): Promise<string | undefined> {
	const { port } = server.address() as AddressInfo;
	const socket = connect({ port, host: '127.0.0.1', rejectUnauthorized: false });
	await once(socket, 'secureConnect');
	const name = socket.getPeerCertificate().subject.CN;
	socket.destroy();
	return String(name);
}

test('a certificate that cannot be used is told, and the former one stays', async () => {
	await writeFile(env.TLS_CERT, 'half a certif');
	process.emit('SIGHUP');
	await expect.poll(() => told.length).toBeGreaterThan(0);
	expect(told[0]).toEqual({ refused: expect.stringContaining('holds no certificate') });
	expect(await nameShown()).toBe('first.test');
});

test('a renewed one is taken while the server runs, without a signal too', async () => {
	await put(second);
	await expect.poll(nameShown, { timeout: 30_000, interval: 300 }).toBe('second.test');
});
