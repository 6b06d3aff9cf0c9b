import { beforeAll, describe, expect, test } from 'vitest';
import { builtInConsultation } from '$lib/core/built-in-consultation.ts';
import { readVoteAnswer } from '$lib/core/online/vote-message.ts';
import { isRefusal } from '$lib/core/refusal.ts';
import type { Office } from '$lib/server/office.ts';
import { openOffice } from '$lib/server/office.ts';
import { makeCodes } from '$lib/server/online/codes.ts';
import { openOnlineUrn } from '$lib/server/online/opening.ts';
import { named } from '../../core/author.ts';
import { POST } from '../../../src/routes/api/vote/[list]/+server.ts';
import { onEachDatabase } from '../databases.ts';
import { publishesList } from '../rooms/graded-lists.ts';

const hour = 60 * 60 * 1000;

onEachDatabase(({ make }) => {
	let office: Office;
	let list: string;
	let codes: readonly string[];
	let places = 0;

	beforeAll(async () => {
		const settings = await make();
		office = await openOffice(
			settings.kind === 'sqlite' ? { DATA_DIR: settings.folder } : { DATABASE_URL: settings.url }
		);
		const consultation = builtInConsultation({ kind: 'worst' });
		const tracks = ['garden', 'school'].map((fr) => ({ track: named(fr), text: { fr } }));
		const questions = [{ question: 'q1', tracks }];
		const content = {
			title: { fr: 'Liste' },
			scale: 'support-3',
			rule: { kind: 'worst' },
			questions
		} as const;
		list = (await publishesList(office.db, 'route', content, consultation)).list;
		const now = new Date();
		const at = (hours: number) => new Date(now.getTime() + hours * hour).toISOString();
		await openOnlineUrn(office, list, { opens: at(-1), closes: at(1) }, { by: 'ana', now });
		const made = await makeCodes(office.db, list, 3, { by: 'ana', now });
		codes = isRefusal(made) ? [] : made;
		return () => office.close();
	});

	type Sent = { readonly body: string; readonly type?: string; readonly from?: string };

	/** From a machine of its own each time, unless it is named. */
	async function send({ body, type = 'application/json', from = `here ${(places += 1)}` }: Sent) {
		const request = new Request('http://localhost/api/vote/x', {
			method: 'POST',
			body,
			headers: { 'content-type': type }
		});
		const event = { request, params: { list }, locals: { office }, getClientAddress: () => from };
		const response = await POST(event as never);
		const read = (await response.json()) as unknown;
		return { status: response.status, said: readVoteAnswer(read), headers: response.headers };
	}

	const vote = (place: number, more: object = {}) => JSON.stringify({ code: codes[place], ...more });

	test('answers whether a code may vote, then that its ballot is kept, and no cookie or cache keeps it', async () => {
		expect(await send({ body: vote(0) })).toMatchObject({ status: 200, said: 'may-vote' });
		const cast = vote(0, { attempt: named('one'), grades: [0, null] });
		const answer = await send({ body: cast });
		expect(answer).toMatchObject({ status: 200, said: 'kept' });
		expect(answer.headers.get('cache-control')).toBe('no-store');
		expect(answer.headers.get('set-cookie')).toBeNull();
		expect(await send({ body: cast })).toMatchObject({ status: 200, said: 'kept' });
		const other = vote(0, { attempt: named('two'), grades: [2, 2] });
		expect(await send({ body: other })).toMatchObject({ status: 409, said: { kind: 'vote-code-used' } });
	});

	describe('refuses', () => {
		test.each([
			['what is no JSON', '{', undefined],
			['another type of content', '{}', 'text/plain'],
			['no code', '{}', undefined],
			['grades without an attempt', '{"code":"x","grades":[]}', undefined],
			['an attempt that is no random name', '{"code":"x","attempt":"1","grades":[]}', undefined],
			['a member too many', '{"code":"x","more":1}', undefined],
			['more than a ballot is', JSON.stringify({ code: 'x'.repeat(20_000) }), undefined]
		])('%s', async (_, body, type) => {
			const answer = await send({ body, ...(type !== undefined && { type }) });
			expect(answer).toMatchObject({ status: 422, said: { kind: 'vote-malformed' } });
		});

		test('a code that nobody made and a text that is none in the same words', async () => {
			for (const code of ['0000-0000-0000-0000', 'x'])
				expect(await send({ body: JSON.stringify({ code }) })).toMatchObject({
					status: 403,
					said: { kind: 'vote-code-unknown' }
				});
		});

		test('a machine that tries without end, and no other one', async () => {
			const body = JSON.stringify({ code: 'x' });
			const tries = await Promise.all(Array.from({ length: 80 }, () => send({ body, from: 'loud' })));
			expect(tries.filter(({ status }) => status === 429).length).toBeGreaterThan(10);
			expect(await send({ body: vote(1) })).toMatchObject({ said: 'may-vote' });
		});
	});
});
