import { expectedCsv } from '$lib/core/office/missing-csv.ts';
import { readExpectedFilter } from '$lib/core/office/expected-filter.ts';
import { scopeOf } from '$lib/server/access.ts';
import { missingRooms } from '$lib/server/rooms/expected-page.ts';
import { signedIn } from '$lib/server/signed-in.ts';
import type { RequestHandler } from './$types';

/** The rooms whose day has passed and of which nothing came, as a table. */
export const GET: RequestHandler = async ({ url, locals }) => {
	const today = new Date().toISOString().slice(0, 10);
	const { region } = readExpectedFilter(url.searchParams);
	const asking = { scope: scopeOf(signedIn(locals)), today };
	const missing = await missingRooms(locals.office.db, region, asking);
	return new Response(expectedCsv(missing), {
		headers: {
			'content-type': 'text/csv; charset=utf-8; header=present',
			'content-disposition': `attachment; filename="preau-missing-${today}.csv"`,
			'cache-control': 'no-store'
		}
	});
};
