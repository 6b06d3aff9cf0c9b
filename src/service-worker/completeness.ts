/**
 * How many parts of the application do not lie in the cache. Those that are missing are first fetched again, but only
 * from a server of this very version: a part of another one would break the rest.
 * @param parts the address of each part, and the key under which it is kept
 */
export async function countMissing(
	parts: ReadonlyMap<string, string>,
	cache: Pick<Cache, 'keys' | 'put'>,
	version: string,
	ask: (request: Request) => Promise<Response> = (request) => fetch(request)
): Promise<number> {
	const held = new Set((await cache.keys()).map(({ url }) => url));
	const missing = [...parts].filter(([, key]) => !held.has(key));
	if (missing.length === 0 || !(await isOfVersion(version, missing[0]![0], ask))) return missing.length;
	const fetched = await Promise.all(missing.map(([url, key]) => fetchPart(url, key, cache, ask)));
	return fetched.filter((isThere) => !isThere).length;
}

async function isOfVersion(
	version: string,
	base: string,
	ask: (request: Request) => Promise<Response>
): Promise<boolean> {
	try {
		const address = new URL('/_app/version.json', base);
		const answer = await ask(new Request(address, { cache: 'no-store' }));
		const said: unknown = await answer.json();
		return typeof said === 'object' && said !== null && 'version' in said && said.version === version;
	} catch {
		return false; // no server, or something else answers in its place
	}
}

async function fetchPart(
	url: string,
	key: string,
	cache: Pick<Cache, 'put'>,
	ask: (request: Request) => Promise<Response>
): Promise<boolean> {
	try {
		const answer = await ask(new Request(url, { cache: 'reload', credentials: 'same-origin' }));
		if (!answer.ok || answer.redirected) return false;
		await cache.put(key, answer);
		return true;
	} catch {
		return false;
	}
}
