import { expect, test } from 'vitest';
import { isTooLarge } from '$lib/server/body-limit.ts';

const people = '/(office)/office/people';
const post = (length: number | null) =>
	new Request('http://office', {
		method: 'POST',
		body: 'x',
		headers: length === null ? {} : { 'content-length': String(length) }
	});

test.each([
	['a form', people, post(2000), false],
	['the largest form', people, post(1024 * 1024), false],
	['a larger one', people, post(1024 * 1024 + 1), true],
	['one that does not say how large it is', people, post(null), true],
	['a workshop’s file', '/(office)/office/files', post(16 * 1024 * 1024), false],
	['a message to the API, which bounds it itself', '/api/sync', post(null), false],
	['a page that is asked for', people, new Request('http://office'), false],
	['a form without anything in it', people, new Request('http://office', { method: 'POST' }), false]
])('%s', (_, route, request, isRefused) => {
	expect(isTooLarge(route, request)).toBe(isRefused);
});
