import { error } from '@sveltejs/kit';
import { isRefusal } from '$lib/core/refusal.ts';
import { scopeOf } from '$lib/server/access.ts';
import { pooledResult } from '$lib/server/rooms/pooled-result.ts';
import { signedIn } from '$lib/server/signed-in.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url, locals }) => {
	const asked = { room: url.searchParams.get('room'), scope: scopeOf(signedIn(locals)) };
	const page = await pooledResult(locals.office.ledger, params.list, asked);
	if (!page) error(404, 'no such list');
	if (isRefusal(page)) return { list: params.list, page: null, refusal: page, track: null };
	return { list: params.list, page, refusal: null, track: url.searchParams.get('track') };
};
