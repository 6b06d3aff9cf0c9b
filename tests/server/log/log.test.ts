import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { logError, logged } from '../../../src/lib/server/log/request.ts';
import { writeLog } from '../../../src/lib/server/log/log.ts';

let out: string[] = [];
let err: string[] = [];

beforeEach(() => {
	[out, err] = [[], []];
	vi.spyOn(process.stdout, 'write').mockImplementation((text) => out.push(String(text)) > 0);
	vi.spyOn(process.stderr, 'write').mockImplementation((text) => err.push(String(text)) > 0);
});

afterEach(() => {
	vi.restoreAllMocks();
	vi.unstubAllEnvs();
});

function sync(headers: Record<string, string> = {}) {
	const address = 'https://preau.test/api/sync?person=Jeanne';
	const request = new Request(address, { method: 'POST', body: 'Une proposition', headers });
	return { request, route: { id: '/api/sync' } };
}

describe('a line of the log', () => {
	test('says of a request its route, its status and its time, and nothing that was sent', async () => {
		const asked = sync({
			authorization: 'Bearer secret',
			'user-agent': 'tablet',
			'x-forwarded-for': '10.0.0.1'
		});
		const response = await logged(asked, () => Promise.resolve(new Response('held', { status: 200 })));
		const [line] = out;
		expect(JSON.parse(line!)).toEqual({
			time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
			level: 'info',
			event: 'request',
			request: response.headers.get('x-request-id'),
			method: 'POST',
			route: '/api/sync',
			status: 200,
			ms: expect.any(Number)
		});
		expect(line).not.toMatch(/Jeanne|proposition|secret|10\.0/);
	});

	test('cannot begin a second line', () => {
		writeLog('info', 'started', { tls: 'yes\r\n{"event":"forged"}\u2028' });
		expect(out.join('').match(/[\r\n]/g)).toEqual(['\n']);
	});

	test('says of an error its class and where it was, not what it says', () => {
		logError(sync(), new TypeError('duplicate key (jeanne@example.org)\n    at Jeanne'));
		expect(err.join('')).toContain('"error":"TypeError"');
		expect(err.join('')).toContain('log.test.ts');
		expect(err.join('')).not.toMatch(/jeanne/i);
	});

	test('tells a request that was turned away by what SvelteKit throws', async () => {
		await expect(
			logged(sync(), () => Promise.reject({ status: 303, location: '/sign-in' }))
		).rejects.toMatchObject({
			status: 303
		});
		expect(JSON.parse(out[0]!)).toMatchObject({ event: 'request', status: 303 });
	});

	test('goes to the error stream when the server failed', async () => {
		await logged(sync(), () => Promise.resolve(new Response('', { status: 503 })));
		expect([out.length, err.length]).toEqual([0, 1]);
	});
});

describe('LOG', () => {
	test.each([
		['off', 0, 0],
		['error', 0, 1],
		['info', 1, 1],
		['', 1, 1]
	])('%j writes %i to the output and %i to the error stream', (setting, told, failed) => {
		vi.stubEnv('LOG', setting);
		writeLog('info', 'request');
		writeLog('error', 'failed');
		expect([out.length, err.length]).toEqual([told, failed]);
	});
});

describe('the id of a request', () => {
	const idOf = async (headers: Record<string, string>) =>
		(
			await logged(sync(headers), () => Promise.resolve(Response.redirect('https://preau.test/')))
		).headers.get('x-request-id');

	test('is that of a trusted proxy, and nobody else’s', async () => {
		expect(await idOf({ 'x-request-id': 'from-outside' })).not.toBe('from-outside');
		vi.stubEnv('TRUST_PROXY', '1');
		expect(await idOf({ 'x-request-id': 'from-outside' })).toBe('from-outside');
		expect(await idOf({ 'x-request-id': 'a"b' })).not.toBe('a"b');
	});
});

test('a server that says every few seconds that it is well does not fill its log', async () => {
	const health = { request: new Request('https://preau.test/api/health'), route: { id: '/api/health' } };
	await logged(health, () => Promise.resolve(new Response('{}')));
	await logged(health, () => Promise.resolve(new Response('{}', { status: 503 })));
	expect([out.length, err.length]).toEqual([0, 1]);
});
