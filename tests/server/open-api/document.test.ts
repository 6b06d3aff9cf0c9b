import { registerSchema, validate } from '@hyperjump/json-schema/openapi-3-1';
import * as v from 'valibot';
import { beforeAll, describe, expect, test } from 'vitest';
import { roomReturn } from '$lib/core/office/room-return.ts';
import { isRefusal } from '$lib/core/refusal.ts';
import { releaseList } from '$lib/core/release/digest.ts';
import { release } from '$lib/core/release/release.ts';
import { roomCode } from '$lib/core/room-code.ts';
import { nativeHashing } from '$lib/seal/native-hash.ts';
import { openApi } from '$lib/server/open-api/document.ts';
import { publicProblemBody } from '$lib/server/open-api/public-problem.ts';
import { makeRelease } from '$lib/server/releases/making.ts';
import { GET as getDescription } from '../../../src/routes/api/v1/openapi.json/+server.ts';
import { GET as listReleases } from '../../../src/routes/api/v1/releases/[list]/+server.ts';
import { GET as getRelease } from '../../../src/routes/api/v1/releases/[list]/[number]/+server.ts';
import { GET as getPackage } from '../../../src/routes/api/v1/releases/[list]/[number]/package/+server.ts';
import { GET as getRoomReturn } from '../../../src/routes/api/v1/rooms/[code]/+server.ts';
import { routes } from '../access/routes.ts';
import { onEachDatabase } from '../databases.ts';
import { graded } from '../rooms/second-round.ts';
import { must, SortingOffice } from '../sorting/desk.ts';

type Params = Readonly<Record<string, string>>;
type Operation = (typeof operations)[keyof typeof operations];
const operations = { getDescription, listReleases, getRelease, getPackage, getRoomReturn };
const checks = {
	ReleaseList: releaseList,
	Release: release,
	RoomReturn: roomReturn,
	Problem: publicProblemBody
};

const described = 'https://preau.test/openapi';
registerSchema({ ...openApi, $schema: 'https://spec.openapis.org/oas/3.1/schema-base' } as never, described);

test('the document is one by the schema of OpenAPI 3.1', async () => {
	const output = await validate('https://spec.openapis.org/oas/3.1/schema-base', openApi as never, 'BASIC');
	expect(output).toEqual({ valid: true });
});

test('every public route is described, and no other', () => {
	const paths = routes
		.filter((route) => route.startsWith('/api/v1/'))
		.map((route) => route.replace(/\[(\w+)\]/gu, '{$1}'));
	expect(Object.keys(openApi.paths).sort()).toEqual(paths.sort());
	const named = Object.values(openApi.paths).map(({ get }) => get.operationId);
	expect(named.sort()).toEqual(Object.keys(operations).sort());
});

onEachDatabase(({ open }) => {
	let office: SortingOffice;
	let list: string;
	let code: string;
	let asked = 0;

	beforeAll(async () => {
		office = await SortingOffice.on(await open());
		const room = await office.room({ place: 'Rennes', region: '53' }, 'Le vélo', 'Le logo', 'Plus tard');
		code = roomCode(room.stream, nativeHashing.hashText);
		const commons = [await office.adds('ana', 'À vélo'), await office.adds('ana', 'En train')];
		must(await office.places('ana', 'Le vélo', commons[0]!));
		must(await office.setsAside('ana', 'Le logo'));
		list = await graded(office.db, commons);
		const made = await makeRelease(office.ledger, { list, number: 1, by: 'ana' }, new Date());
		if (isRefusal(made)) throw new Error(made.kind);
	});

	function ask(operation: Operation, params: Params, address?: string): Promise<Response> {
		asked += 1;
		const getClientAddress = () => address ?? `10.0.0.${asked}`;
		const event = { params, locals: { office }, getClientAddress };
		return Promise.resolve(operation(event as never));
	}

	/** Checks a real answer by what is written of it, and by the schema that it is made of. */
	async function expectDescribed(id: keyof typeof operations, response: Response): Promise<unknown> {
		const { get } = Object.values(openApi.paths).find((one) => one.get.operationId === id)!;
		const written = (get.responses as Record<string, { content: Record<string, { schema?: object }> }>)[
			String(response.status)
		];
		expect(written, `${id} ${response.status}`).toBeDefined();
		const type = response.headers.get('content-type')!.split(';')[0]!;
		expect(Object.keys(written!.content)).toEqual([type]);
		expect(response.headers.get('access-control-allow-origin')).toBe('*');
		const schema = written!.content[type]!.schema as { $ref?: string } | undefined;
		const body: unknown = schema ? await response.json() : null;
		const name = schema?.$ref?.split('/').at(-1) as keyof typeof checks | undefined;
		if (!name) return body;
		expect(v.safeParse(checks[name], body).issues ?? []).toEqual([]);
		const output = await validate(`${described}#/components/schemas/${name}`, body as never, 'BASIC');
		expect(output).toEqual({ valid: true });
		return body;
	}

	describe('every answer is as it is described:', () => {
		test('the releases of a list, one of them, and its package', async () => {
			await expectDescribed('listReleases', await ask(listReleases, { list }));
			await expectDescribed('getRelease', await ask(getRelease, { list, number: '1' }));
			await expectDescribed('getPackage', await ask(getPackage, { list, number: '1' }));
		});

		test('where nothing is released, a problem', async () => {
			const nothing = { list: 'AAAAAAAAAAAAAAAAAAAAAA', number: '1' };
			for (const id of ['listReleases', 'getRelease', 'getPackage'] as const) {
				const response = await ask(operations[id], nothing);
				expect(response.status).toBe(404);
				await expectDescribed(id, response);
			}
		});

		test('a room by its code, and each kind of fate in it', async () => {
			const body = await expectDescribed('getRoomReturn', await ask(getRoomReturn, { code }));
			const { questions } = v.parse(roomReturn, body);
			const fates = questions.flatMap(({ tracks }) => tracks.map(({ fate }) => fate.kind));
			expect(fates).toEqual(['placed', 'set-aside', 'unsorted']);
		});

		test('a code that is none, one that no room has, and too many tries', async () => {
			const none = await ask(getRoomReturn, { code: 'x' });
			expect(none.status).toBe(422);
			await expectDescribed('getRoomReturn', none);
			const unknown = await ask(getRoomReturn, { code: 'AAAAA-AAAAA' });
			expect(unknown.status).toBe(404);
			await expectDescribed('getRoomReturn', unknown);
			const address = `guessing ${code}`;
			let last = unknown;
			for (let tries = 0; tries < 200 && last.status !== 429; tries += 1)
				last = await ask(getRoomReturn, { code: 'AAAAA-AAAAB' }, address);
			expect(last.status).toBe(429);
			expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(0);
			await expectDescribed('getRoomReturn', last);
		});

		test('the description itself', async () => {
			expect(await expectDescribed('getDescription', await ask(getDescription, {}))).toEqual(openApi);
		});
	});
});

test('an answer that is not as described is noticed', async () => {
	const schema = `${described}#/components/schemas/RoomReturn`;
	expect((await validate(schema, { v: 1, code: 'short' } as never)).valid).toBe(false);
});
