/** An address of this site to go on to, as a form or an address named it; `usual` for anything that leads elsewhere. */
export function addressWithin(asked: unknown, usual: string): string {
	if (typeof asked !== 'string' || !asked.startsWith('/')) return usual;
	const site = 'http://site.invalid';
	const url = URL.canParse(asked, site) ? new URL(asked, site) : null;
	// a path that begins with two strokes names another site, also where dots before them were taken away
	const isOurs = url?.origin === site && !url.pathname.startsWith('//');
	return isOurs ? url.pathname + url.search : usual;
}
