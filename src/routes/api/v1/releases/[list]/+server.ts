import { digestOf } from '$lib/core/release/digest.ts';
import { publicProblem } from '$lib/server/open-api/public-problem.ts';
import { forNow } from '$lib/server/releases/answering.ts';
import { headsOf } from '$lib/server/releases/reading.ts';
import type { RequestHandler } from './$types';

/** The releases of a national list, the newest first. */
export const GET: RequestHandler = async ({ params, locals }) => {
	const heads = await headsOf(locals.office.db, params.list);
	if (heads.length === 0) return publicProblem({ kind: 'release-unknown' });
	return forNow({ v: 1, list: params.list, releases: heads.map(digestOf) });
};
