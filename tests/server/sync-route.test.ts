import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { readProblem, readSyncAnswer } from '$lib/core/sync/reading.ts';
import { mostBytesExpanded, mostBytesSent, type Batch } from '$lib/core/sync/messages.ts';
import { isRefusal } from '$lib/core/refusal.ts';
import { contentDigest } from '$lib/seal/content-digest.ts';
import { newId } from '$lib/seal/random.ts';
import type { DatabaseSettings } from '$lib/server/database/settings.ts';
import { revokeDevice } from '$lib/server/devices.ts';
import { openOffice, type Office } from '$lib/server/office.ts';
import { POST } from '../../src/routes/api/sync/+server.ts';
import { onEachDatabase } from './databases.ts';
import { roomOf, type Scribe } from './ledger/scribe.ts';
import { TestTablet } from './tablet.ts';

onEachDatabase(({ make }) => {
	let office: Office;
	let anna: Scribe;
	let bearer: string;

	beforeAll(async () => {
		office = await openOffice(environment(await make()));
		anna = await roomOf('over the wire');
		anna.proposesMany(300);
		bearer = await new TestTablet(anna.key).joined(office, '53');
		return () => office.close();
	});

	const message = (batch: Batch | null = null) => ({
		v: 1,
		request: newId(),
		app: '1.0',
		asks: [{ stream: anna.stream, holds: [] }],
		batch
	});

	type Sending = { readonly headers?: Record<string, string>; readonly bytes?: Uint8Array<ArrayBuffer> };

	async function send(
		said: unknown,
		{ headers = {}, bytes = packed(said) }: Sending = {}
	): Promise<Response> {
		const request = new Request('https://office.example/api/sync', {
			method: 'POST',
			body: bytes,
			headers: {
				authorization: bearer,
				'content-type': 'application/json',
				'content-encoding': 'gzip',
				'content-digest': contentDigest(bytes),
				...headers
			}
		});
		return POST({ request, locals: { office } } as Parameters<typeof POST>[0]);
	}

	async function problem(response: Response) {
		const told = readProblem(await response.json());
		if (isRefusal(told)) throw new Error(told.kind);
		expect(response.headers.get('cache-control')).toBe('no-store');
		return { status: response.status, ...told };
	}

	const held = async () => (await office.db.selectFrom('entries').select('pos').execute()).length;

	test('a batch is answered by a receipt, and the second time by the same', async () => {
		const batch = await anna.batch();
		for (const accepted of ['gzip, br', '', 'gzip']) {
			const response = await send(message(batch), { headers: { 'accept-encoding': accepted } });
			expect(response.status).toBe(200);
			expect(response.headers.get('cache-control')).toBe('no-store');
			const isPacked = accepted.includes('gzip');
			expect(response.headers.get('content-encoding')).toBe(isPacked ? 'gzip' : null);
			const answer = readSyncAnswer(await unpacked(response));
			if (isRefusal(answer)) throw new Error(answer.kind);
			expect(answer.receipts[0]!.receipt.chains).toMatchObject([{ seq: 301, state: 'counted' }]);
			expect(await held()).toBe(301);
		}
		const { seen, app } = await office.db
			.selectFrom('devices')
			.select(['seen', 'app'])
			.executeTakeFirstOrThrow();
		expect(app).toBe('1.0');
		expect(Date.parse(seen)).toBeGreaterThan(Date.now() - 60_000);
	});

	describe('is refused, and nothing is taken', () => {
		test.each([
			['without a token', ''],
			['with a token of nobody', `Bearer ${'A'.repeat(22)}.${'A'.repeat(43)}`]
		])('%s: 401, with a challenge to renew it', async (_, authorization) => {
			const told = await problem(await send(message(), { headers: { authorization } }));
			expect(told).toMatchObject({ status: 401, problem: { kind: 'token-unknown' } });
			expect(told.challenge).toMatch(/\./);
		});

		test('with the token of another tablet: 403', async () => {
			const other = bearer.replace(anna.device, 'B'.repeat(22));
			const told = await problem(await send(message(), { headers: { authorization: other } }));
			expect(told).toMatchObject({ status: 403, problem: { kind: 'token-foreign' } });
		});

		test('damaged on the way: 400', async () => {
			const bytes = packed(message(await anna.batch()));
			const digest = contentDigest(bytes);
			bytes[200]! ^= 1;
			const sent = { bytes, headers: { 'content-digest': digest } };
			expect(await problem(await send(null, sent))).toMatchObject({
				status: 400,
				problem: { kind: 'digest-mismatch' }
			});
			const without = { headers: { 'content-digest': '' } };
			expect(await problem(await send(message(), without))).toMatchObject({ status: 400 });
		});

		test('too large as sent, or once expanded: 413', async () => {
			const noise = crypto.getRandomValues(new Uint8Array(65_536));
			const large = new Uint8Array(mostBytesSent + 1).map((_, index) => noise[index % 65_536]!);
			const bomb = new Uint8Array(gzipSync(Buffer.alloc(10 * mostBytesExpanded, ' ')));
			for (const bytes of [large, bomb])
				expect(await problem(await send(null, { bytes }))).toMatchObject({
					status: 413,
					problem: { kind: 'batch-too-large' }
				});
		});

		test.each([
			['another type of content', { 'content-type': 'text/plain' }, undefined],
			['bytes that are no gzip', {}, new TextEncoder().encode('{}')],
			['text that is no JSON', {}, new Uint8Array(gzipSync('{"v":1'))],
			['a list', {}, new Uint8Array(gzipSync('[]'))],
			['an unknown member', {}, new Uint8Array(gzipSync('{"v":1,"request":"x","__proto__":{"a":1}}'))],
			['nesting without end', {}, new Uint8Array(gzipSync('['.repeat(500_000) + ']'.repeat(500_000)))]
		])('%s: 422', async (_, headers, bytes) => {
			const sent = bytes ? { headers, bytes } : { headers };
			expect(await problem(await send(message(), sent as Sending))).toMatchObject({
				status: 422,
				problem: { kind: 'batch-malformed' }
			});
		});

		test('words so deep that nothing could write them: 422', async () => {
			const segment = structuredClone(await anna.segment(1, 2));
			const depth = 50_000;
			const deep = JSON.stringify({ ...message(anna.around(segment)) }).replace(
				/"body":\{/u,
				`"body":{"deep":${'['.repeat(depth)}${']'.repeat(depth)},`
			);
			for (const text of [deep, deep.replace('"salt"', `"commit":"${'A'.repeat(43)}","salt"`)])
				expect(await problem(await send(null, { bytes: new Uint8Array(gzipSync(text)) }))).toMatchObject({
					status: 422,
					problem: { kind: 'batch-malformed' }
				});
		});

		test('behind a gap: 409, with the place to send from', async () => {
			const other = await roomOf('gap over the wire');
			other.proposesMany(3);
			const told = await problem(await send(message(await other.batch(3, 4))));
			expect(told).toMatchObject({ status: 409, problem: { kind: 'chain-gap', expected: 1 } });
		});
	});

	test('what a revoked tablet brings is taken and held, and it is given nothing', async () => {
		await revokeDevice(office.db, anna.device, null);
		anna.proposes('after it was revoked');
		const response = await send(message(await anna.batch()));
		const answer = readSyncAnswer(await response.json());
		expect(answer).toMatchObject({
			lacking: [],
			receipts: [{ receipt: { chains: [{ seq: 302, state: 'held' }] } }]
		});
	});
});

function packed(said: unknown): Uint8Array<ArrayBuffer> {
	return new Uint8Array(gzipSync(JSON.stringify(said)));
}

async function unpacked(response: Response): Promise<unknown> {
	if (!response.headers.has('content-encoding')) return response.json();
	const stream = response.body!.pipeThrough(new DecompressionStream('gzip'));
	return new Response(stream).json();
}

function environment(settings: DatabaseSettings): Record<string, string> {
	return settings.kind === 'sqlite' ? { DATA_DIR: settings.folder } : { DATABASE_URL: settings.url };
}
