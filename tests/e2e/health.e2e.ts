import { expect, test } from './test.ts';

test('whoever watches over the office is told that it is well, and nothing else', async ({ server }) => {
	const response = await fetch(`${server.url}/api/health`);
	expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'no-store']);
	expect(response.headers.get('x-request-id')).toMatch(/^[\w-]{22}$/);
	expect(await response.json()).toEqual({
		status: 'ok',
		version: expect.stringMatching(/^\d+$/),
		node: process.versions.node,
		database: 'ok'
	});
});
