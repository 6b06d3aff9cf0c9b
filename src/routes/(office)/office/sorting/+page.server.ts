import { scopeOf } from '$lib/server/access.ts';
import { signedIn } from '$lib/server/signed-in.ts';
import { countAll } from '$lib/server/sorting/list-sources.ts';
import { sortedConsultations } from '$lib/server/sorting/sorted-consultation.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const { db, ledger } = locals.office;
	const scope = scopeOf(signedIn(locals));
	const consultations = [];
	for (const { root, title, versions } of await sortedConsultations(ledger)) {
		consultations.push({ root, title, ...(await countAll(db, versions, scope)) });
	}
	return { consultations: consultations.filter(({ all }) => all > 0) };
};
