import { error } from '@sveltejs/kit';
import { forGood, releaseAt } from '$lib/server/releases/answering.ts';
import { releaseText } from '$lib/server/releases/package.ts';
import { streamOf } from '$lib/server/archive/zip.ts';
import type { RequestHandler } from './$types';

/** One release whole: what its result can be computed of again. */
export const GET: RequestHandler = async ({ params, locals }) => {
	const { db } = locals.office;
	const head = (await releaseAt(db, params)) ?? error(404, 'no such release');
	return forGood(streamOf(releaseText(db, head)), { 'content-type': 'application/json' });
};
