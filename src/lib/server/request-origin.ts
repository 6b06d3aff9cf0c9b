/**
 * True when another site may have caused this request to act: what a browser says of it names another origin. SvelteKit
 * refuses foreign forms by itself; this holds for every kind of content. A tablet's own requests name our origin, and a
 * program without a browser has no cookies that somebody else could use.
 */
export function isForeign(request: Request, origin: string): boolean {
	if (request.method === 'GET' || request.method === 'HEAD') return false;
	const site = request.headers.get('sec-fetch-site');
	if (site !== null && site !== 'same-origin') return true;
	const from = request.headers.get('origin');
	return from !== null && from !== origin;
}
