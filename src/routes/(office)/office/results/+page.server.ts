import { listResults } from '$lib/server/rooms/pooled-result.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({
	lists: await listResults(locals.office.ledger)
});
