import { error } from '@sveltejs/kit';
import * as v from 'valibot';
import { scopeOf } from '$lib/server/access.ts';
import { firstRounds } from '$lib/server/consultations/first-rounds.ts';
import { signedIn } from '$lib/server/signed-in.ts';
import type { PageServerLoad } from './$types';

const place = v.fallback(
	v.nullable(v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d~[A-Za-z0-9_-]{22}$/u))),
	null
);

export const load: PageServerLoad = async ({ params, url, locals }) => {
	const after = v.parse(place, url.searchParams.get('after'));
	const shown = await firstRounds(locals.office.ledger, params.root, scopeOf(signedIn(locals)), after);
	if (!shown) error(404, 'no such consultation');
	return { ...shown, root: params.root, after };
};
