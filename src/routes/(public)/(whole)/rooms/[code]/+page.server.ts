import { error } from '@sveltejs/kit';
import { isRefusal } from '$lib/core/refusal.ts';
import { statusOf } from '$lib/server/problem.ts';
import { tryCode } from '$lib/server/rooms/code-tries.ts';
import { returnOfRoom } from '$lib/server/rooms/return-of-room.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals, getClientAddress, setHeaders }) => {
	const tooMany = tryCode(getClientAddress(), new Date());
	if (tooMany) error(statusOf(tooMany), tooMany.kind);
	const found = await returnOfRoom(locals.office.ledger, params.code);
	if (isRefusal(found)) error(404, found.kind);
	// Its language and look are the browser's own or in cookies: another choice is another page.
	setHeaders({
		'cache-control': 'private, max-age=60',
		vary: 'cookie, accept-language',
		'x-robots-tag': 'noindex'
	});
	return { found };
};
