import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { keepParts } from '../../src/service-worker/keeping-parts.ts';

const origin = 'https://preau.example.org';
const named = Array.from({ length: 40 }, (_, index) => `${origin}/_app/immutable/${index}.js`);
const parts = new Map([
	...named.map((url) => [url, url] as const),
	[`${origin}/shell`, `${origin}/shell?__WB_REVISION__=7`] as const
]);

/** A cache that takes a moment for each part, and what was asked of it. */
function cacheOf({ broken }: { readonly broken?: string } = {}) {
	const kept = new Map<string, RequestCache>();
	let [now, most] = [0, 0];
	const keep = async (request: Request, cacheKey: string) => {
		most = Math.max(most, (now += 1));
		await pause(1);
		now -= 1;
		if (request.url === broken) throw new Error('bad-precaching-response');
		kept.set(cacheKey, request.cache);
		return new Response();
	};
	type Asked = { readonly request: Request; readonly params: { readonly cacheKey: string } };
	const strategy = {
		handleAll: ({ request, params }: Asked) => [keep(request, params.cacheKey), Promise.resolve()]
	};
	return { kept, most: () => most, precache: { strategy, getURLsToCacheKeys: () => parts } as never };
}

const event = {} as Parameters<typeof keepParts>[1];

describe('the parts of the application, when it is installed', () => {
	test('are all kept, six at once', async () => {
		const cache = cacheOf();
		await keepParts(cache.precache, event);
		expect([...cache.kept.keys()].sort()).toEqual([...parts.values()].sort());
		expect(cache.most()).toBe(6);
	});

	test('are asked of the server anew where their name does not say what is in them', async () => {
		const cache = cacheOf();
		await keepParts(cache.precache, event);
		expect(cache.kept.get(parts.get(`${origin}/shell`)!)).toBe('reload');
		expect(cache.kept.get(named[0]!)).toBe('default');
	});

	test('are not installed where one of them cannot be had', async () => {
		const { precache } = cacheOf({ broken: named[17]! });
		await expect(keepParts(precache, event)).rejects.toThrow('bad-precaching-response');
	});
});
