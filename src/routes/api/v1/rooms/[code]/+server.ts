import { isRefusal } from '$lib/core/refusal.ts';
import { problemOf } from '$lib/server/problem.ts';
import { forNow } from '$lib/server/releases/answering.ts';
import { tryCode } from '$lib/server/rooms/code-tries.ts';
import { returnOfRoom } from '$lib/server/rooms/return-of-room.ts';
import type { RequestHandler } from './$types';

/** What became of a room's proposals, by its code. */
export const GET: RequestHandler = async ({ params, locals, getClientAddress }) => {
	const tooMany = tryCode(getClientAddress(), new Date());
	if (tooMany) return problemOf(tooMany);
	const found = await returnOfRoom(locals.office.ledger, params.code);
	return isRefusal(found) ? problemOf(found) : forNow(found);
};
