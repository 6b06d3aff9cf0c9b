import { publicProblem } from '$lib/server/open-api/public-problem.ts';
import { forGood, releaseAt } from '$lib/server/releases/answering.ts';
import { releaseText } from '$lib/server/releases/package.ts';
import { streamOf } from '$lib/server/archive/zip.ts';
import type { RequestHandler } from './$types';

/** One release whole: what its result can be computed of again. */
export const GET: RequestHandler = async ({ params, locals }) => {
	const { db } = locals.office;
	const head = await releaseAt(db, params);
	if (!head) return publicProblem({ kind: 'release-unknown' });
	return forGood(streamOf(releaseText(db, head)), { 'content-type': 'application/json' });
};
