import { auditLines } from '$lib/server/audit/lines.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url, locals }) =>
	auditLines(locals.office.db, url.searchParams.get('after'));
