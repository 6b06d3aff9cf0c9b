import { describe, expect, test } from 'vitest';
import { countMissing } from '../../src/service-worker/completeness.ts';

const origin = 'https://preau.example.org';
const parts = new Map([
	[`${origin}/_app/immutable/a.js`, `${origin}/_app/immutable/a.js`],
	[`${origin}/shell`, `${origin}/shell?__WB_REVISION__=7`],
	[`${origin}/icon.svg`, `${origin}/icon.svg?__WB_REVISION__=7`]
]);

/** What a browser's cache does here: keys and responses in memory. */
function cacheOf(urls: readonly string[]) {
	const held = new Map(urls.map((url) => [url, new Response('')]));
	return {
		held,
		keys: () => Promise.resolve([...held.keys()].map((url) => new Request(url))),
		put: (key: RequestInfo | URL, response: Response) => {
			held.set(String(key), response);
			return Promise.resolve();
		}
	};
}

function serverOf(version: string, broken: readonly string[] = []) {
	const asked: string[] = [];
	const ask = (request: Request) => {
		asked.push(request.url);
		if (request.url.endsWith('/_app/version.json')) return Promise.resolve(Response.json({ version }));
		const status = broken.includes(request.url) ? 404 : 200;
		return Promise.resolve(new Response('part', { status }));
	};
	return { asked, ask };
}

const cut = () => Promise.reject(new TypeError('no network'));
const all = [...parts.values()];

describe('the parts of the application on the tablet', () => {
	test('when all are there, nobody is asked', async () => {
		const server = serverOf('7');
		expect(await countMissing(parts, cacheOf(all), '7', server.ask)).toBe(0);
		expect(server.asked).toEqual([]);
	});

	test('the same address of another revision is another part', async () => {
		const old = cacheOf([all[0]!, `${origin}/shell?__WB_REVISION__=6`, all[2]!]);
		expect(await countMissing(parts, old, '7', cut)).toBe(1);
	});

	test('without a network what is missing is counted', async () => {
		expect(await countMissing(parts, cacheOf([]), '7', cut)).toBe(3);
	});

	test('from a server of this version they are fetched again, under their own keys', async () => {
		const cache = cacheOf([all[0]!]);
		expect(await countMissing(parts, cache, '7', serverOf('7').ask)).toBe(0);
		expect([...cache.held.keys()].sort()).toEqual([...all].sort());
	});

	test('from a server of another version nothing is taken', async () => {
		const server = serverOf('8');
		const cache = cacheOf([all[0]!]);
		expect(await countMissing(parts, cache, '7', server.ask)).toBe(2);
		expect(server.asked).toHaveLength(1);
		expect(cache.held.size).toBe(1);
	});

	test('whatever else answers in its place is no server of ours', async () => {
		const portal = () => Promise.resolve(new Response('<html>Welcome</html>'));
		expect(await countMissing(parts, cacheOf([]), '7', portal)).toBe(3);
	});

	test('a part that the server does not have stays missing', async () => {
		const cache = cacheOf([]);
		const server = serverOf('7', [`${origin}/shell`]);
		expect(await countMissing(parts, cache, '7', server.ask)).toBe(1);
		expect(cache.held.has(all[1]!)).toBe(false);
	});
});
