import { expectedCsv } from '$lib/core/office/missing-csv.ts';
import { readExpectedFilter } from '$lib/core/office/expected-filter.ts';
import { scopeOf } from '$lib/server/access.ts';
import { expectedRooms } from '$lib/server/rooms/expecting.ts';
import { signedIn } from '$lib/server/signed-in.ts';
import type { RequestHandler } from './$types';

/** The rooms whose day has passed and of which nothing came, as a table. */
export const GET: RequestHandler = async ({ url, locals }) => {
	const today = new Date().toISOString().slice(0, 10);
	const { region } = readExpectedFilter(url.searchParams);
	const all = await expectedRooms(locals.office.db, scopeOf(signedIn(locals)), today);
	const missing = all
		.filter(({ state, expected }) => state === 'missing' && (region === null || expected.region === region))
		.map(({ expected }) => expected);
	return new Response(expectedCsv(missing), {
		headers: {
			'content-type': 'text/csv; charset=utf-8; header=present',
			'content-disposition': `attachment; filename="preau-missing-${today}.csv"`,
			'cache-control': 'no-store'
		}
	});
};
