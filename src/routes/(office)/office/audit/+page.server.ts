import { auditLines } from '$lib/server/audit/lines.ts';
import { namesInCatalogue } from '$lib/server/consultations/shown.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url, locals }) => {
	const { db, ledger } = locals.office;
	return auditLines(db, url.searchParams.get('after'), await namesInCatalogue(ledger));
};
