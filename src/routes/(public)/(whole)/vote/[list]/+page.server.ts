import { error } from '@sveltejs/kit';
import { publicVote } from '$lib/server/online/public-vote.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals }) => {
	const vote = await publicVote(locals.office.ledger, params.list, new Date());
	if (!vote) error(404, 'no such online ballot');
	return { vote };
};
