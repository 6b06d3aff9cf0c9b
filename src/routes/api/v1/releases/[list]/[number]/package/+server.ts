import { publicProblem } from '$lib/server/open-api/public-problem.ts';
import { forGood, releaseAt } from '$lib/server/releases/answering.ts';
import { packageName, packageOf } from '$lib/server/releases/package.ts';
import type { RequestHandler } from './$types';

/** The open data of a release: tables, workbooks, and what describes them. */
export const GET: RequestHandler = async ({ params, locals }) => {
	const { db } = locals.office;
	const head = await releaseAt(db, params);
	if (!head) return publicProblem({ kind: 'release-unknown' });
	return forGood(packageOf(db, head), {
		'content-type': 'application/zip',
		'content-disposition': `attachment; filename="${packageName(head)}"`
	});
};
