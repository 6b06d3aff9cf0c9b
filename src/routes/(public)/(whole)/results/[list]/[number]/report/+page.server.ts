import { error } from '@sveltejs/kit';
import { isRefusal } from '$lib/core/refusal.ts';
import { releasedPage } from '$lib/core/release/released-page.ts';
import { whereaboutsOf } from '$lib/core/release/whereabouts.ts';
import { releaseAt } from '$lib/server/releases/answering.ts';
import { wholeRelease } from '$lib/server/releases/reading.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url, locals }) => {
	const { db } = locals.office;
	const head = await releaseAt(db, params);
	if (!head) error(404, 'nothing is released there');
	const release = await wholeRelease(db, head);
	const page = releasedPage(release);
	if (isRefusal(page)) error(500, page.kind); // it was judged when it was released
	return { head, page, where: whereaboutsOf(release), origin: url.origin };
};
