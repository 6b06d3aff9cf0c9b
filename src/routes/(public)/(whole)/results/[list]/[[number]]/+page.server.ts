import { error } from '@sveltejs/kit';
import { isRefusal } from '$lib/core/refusal.ts';
import { releasedPage } from '$lib/core/release/released-page.ts';
import { releaseAt } from '$lib/server/releases/answering.ts';
import { headOf, headsOf, wholeRelease } from '$lib/server/releases/reading.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url, locals }) => {
	const { db } = locals.office;
	const { list, number } = params;
	const head = number === undefined ? await headOf(db, list, null) : await releaseAt(db, { list, number });
	if (!head) error(404, 'nothing is released there');
	const page = releasedPage(await wholeRelease(db, head));
	if (isRefusal(page)) error(500, page.kind); // it was judged when it was released
	const numbers = (await headsOf(db, list)).map((one) => ({ number: one.number, day: one.day }));
	return { head, page, numbers, track: url.searchParams.get('track'), origin: url.origin };
};
