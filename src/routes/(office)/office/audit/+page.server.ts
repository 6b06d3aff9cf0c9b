import { auditLines } from '$lib/server/audit/lines.ts';
import { listPublished } from '$lib/server/rooms/publishing.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url, locals }) => {
	const { db, ledger } = locals.office;
	const titles = new Map((await listPublished(ledger)).map(({ id, title }) => [id, title.fr]));
	return auditLines(db, url.searchParams.get('after'), titles);
};
