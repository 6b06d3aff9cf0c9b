import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { settingsObstacle } from '../../../src/commands/start/settings.mjs';
import { readTls } from '../../../src/commands/start/tls.mjs';
import { makeCertificate, type SelfMade } from '../../certificates.ts';

// A minute from here: the certificates are made after this, and are valid from the second in which they are.
const now = new Date(Date.now() + 60_000);
const later = (days: number) => new Date(now.getTime() + days * 86_400_000);

let folder: string;
let ours: SelfMade;
let other: SelfMade;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'preau-tls-'));
	ours = makeCertificate(folder, 'preau.test');
	other = makeCertificate(folder, 'other.test');
});

afterAll(() => rm(folder, { recursive: true }));

function obstacle(env: Record<string, string>, at = now): Promise<string | null> {
	return settingsObstacle({ LANG: 'C.UTF-8', ...env }, at);
}

describe('a certificate', () => {
	test('with its key is taken, and says for which name and until when', async () => {
		const tls = await readTls({ TLS_CERT: ours.cert, TLS_KEY: ours.key }, now);
		expect(tls).toMatchObject({ name: 'preau.test' });
		expect(await obstacle({ TLS_CERT: ours.cert, TLS_KEY: ours.key })).toBeNull();
	});

	test('none is none: the server speaks http', async () => {
		expect(await readTls({ TLS_CERT: '', TLS_KEY: '' }, now)).toBeNull();
	});

	test('without a key, or a key without a certificate', async () => {
		expect(await obstacle({ TLS_CERT: ours.cert })).toBe(
			'TLS_CERT and TLS_KEY go together: TLS_KEY is missing.'
		);
		expect(await obstacle({ TLS_KEY: ours.key })).toContain('TLS_CERT is missing');
	});

	test('in a file that is not there', async () => {
		expect(await obstacle({ TLS_CERT: `${folder}/none.pem`, TLS_KEY: ours.key })).toBe(
			`TLS_CERT names ${folder}/none.pem, which cannot be read (ENOENT).`
		);
		expect(await obstacle({ TLS_CERT: ours.cert, TLS_KEY: `${folder}/none.pem` })).toContain('TLS_KEY names');
	});

	test('in a file that holds something else', async () => {
		await writeFile(join(folder, 'text.pem'), 'no certificate');
		const text = join(folder, 'text.pem');
		expect(await obstacle({ TLS_CERT: text, TLS_KEY: ours.key })).toContain('holds no certificate');
		expect(await obstacle({ TLS_CERT: ours.cert, TLS_KEY: text })).toContain('holds no private key');
		expect(await obstacle({ TLS_CERT: ours.key, TLS_KEY: ours.cert })).toContain('holds no certificate');
	});

	test('with the key of another', async () => {
		expect(await obstacle({ TLS_CERT: ours.cert, TLS_KEY: other.key })).toContain('does not belong to');
	});

	test('with a key that is locked', async () => {
		const locked = join(folder, 'locked.pem');
		const args = ['pkey', '-in', ours.key, '-aes256', '-passout', 'pass:secret', '-out', locked];
		execFileSync('openssl', args, { stdio: 'ignore' });
		expect(await obstacle({ TLS_CERT: ours.cert, TLS_KEY: locked })).toContain('locked with a passphrase');
	});

	test('that expired, or is not valid yet', async () => {
		const env = { TLS_CERT: ours.cert, TLS_KEY: ours.key };
		expect(await obstacle(env, later(3))).toContain('expired on');
		expect(await obstacle(env, later(-3))).toContain('is not valid before');
		expect(await obstacle({ ...env, LANG: 'fr_FR.UTF-8' }, later(3))).toContain('a expiré le');
	});

	test('for many names at once, without saying which of them is ours', async () => {
		const { cert, key } = makeCertificate(folder, '*.test');
		expect(await obstacle({ TLS_CERT: cert, TLS_KEY: key })).toContain('say with ORIGIN');
		expect(await obstacle({ TLS_CERT: cert, TLS_KEY: key, ORIGIN: 'https://preau.test' })).toBeNull();
	});

	test('under an ORIGIN that says http', async () => {
		const env = { TLS_CERT: ours.cert, TLS_KEY: ours.key, ORIGIN: 'http://preau.test' };
		expect(await obstacle(env)).toContain('ORIGIN must begin with https');
		expect(await obstacle({ ...env, ORIGIN: 'https://preau.test' })).toBeNull();
	});
});

describe('settings that would be misread', () => {
	test.each(['preau.test', 'https://preau.test/', 'https://preau.test/a', 'ftp://preau.test', 'https://'])(
		'ORIGIN=%s is no address without a path',
		async (text) => {
			expect(await obstacle({ ORIGIN: text })).toContain('ORIGIN must be an address');
		}
	);

	test.each(['true', 'yes', '2', ' 1'])('TRUST_PROXY=%j is neither on nor off', async (text) => {
		expect(await obstacle({ TRUST_PROXY: text })).toContain('TRUST_PROXY must be 1 or 0');
	});

	test('LOG=debug is no level', async () => {
		expect(await obstacle({ LOG: 'debug' })).toBe('LOG must be one of off, error, info, not “debug”.');
	});

	test('what is well is not remarked', async () => {
		expect(await obstacle({ ORIGIN: 'https://preau.test', TRUST_PROXY: '1', LOG: 'off' })).toBeNull();
	});
});
