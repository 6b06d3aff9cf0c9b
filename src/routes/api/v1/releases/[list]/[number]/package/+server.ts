import { error } from '@sveltejs/kit';
import { forGood, releaseAt } from '$lib/server/releases/answering.ts';
import { packageName, packageOf } from '$lib/server/releases/package.ts';
import type { RequestHandler } from './$types';

/** The open data of a release: tables, workbooks, and what describes them. */
export const GET: RequestHandler = async ({ params, locals }) => {
	const { db } = locals.office;
	const head = (await releaseAt(db, params)) ?? error(404, 'no such release');
	return forGood(packageOf(db, head), {
		'content-type': 'application/zip',
		'content-disposition': `attachment; filename="${packageName(head)}"`
	});
};
