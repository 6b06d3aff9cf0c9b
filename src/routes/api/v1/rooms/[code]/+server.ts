import { isRefusal } from '$lib/core/refusal.ts';
import { publicProblem } from '$lib/server/open-api/public-problem.ts';
import { forNow } from '$lib/server/releases/answering.ts';
import { tryCode } from '$lib/server/rooms/code-tries.ts';
import { returnOfRoom } from '$lib/server/rooms/return-of-room.ts';
import type { RequestHandler } from './$types';

/** What became of a room's proposals, by its code. */
export const GET: RequestHandler = async ({ params, locals, getClientAddress }) => {
	const tooMany = tryCode(getClientAddress(), new Date());
	if (tooMany) return publicProblem(tooMany);
	const found = await returnOfRoom(locals.office.ledger, params.code);
	return isRefusal(found) ? publicProblem(found) : forNow(found);
};
