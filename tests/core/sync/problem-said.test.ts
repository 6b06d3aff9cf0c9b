import { expect, test } from 'vitest';
import { refusalOfStatus, refusalSaid } from '$lib/core/sync/problem-said.ts';

test('what an office says is read with what belongs to it', () => {
	expect(refusalSaid({ kind: 'too-many-requests', seconds: 7, more: 1 })).toEqual({
		kind: 'too-many-requests',
		seconds: 7
	});
	expect(refusalSaid({ kind: 'chain-gap', expected: 4 })).toEqual({ kind: 'chain-gap', expected: 4 });
	expect(refusalSaid({ kind: 'office-full' })).toEqual({ kind: 'office-full' });
});

test.each([
	{ kind: 'storage-full' },
	{ kind: 'too-many-requests' },
	{ kind: 'of a later version' },
	null,
	'no'
])('%o is not an office’s to say', (problem) => expect(refusalSaid(problem)).toBeNull());

test.each([
	[413, 'batch-too-large'],
	[429, 'too-many-requests'],
	[500, 'office-failed'],
	[502, 'office-unavailable'],
	[503, 'office-unavailable'],
	[504, 'office-unavailable'],
	[507, 'office-full'],
	...[0, 302, 400, 401, 403, 404, 409, 422, 511].map((status) => [status, 'network-elsewhere'] as const)
] as const)('a bare %i means %s', (status, kind) => expect(refusalOfStatus(status, null).kind).toBe(kind));
