import * as v from 'valibot';
import { mostBytesOfVote, voteRequest } from '$lib/core/online/vote-message.ts';
import { isRefusal } from '$lib/core/refusal.ts';
import { Bucket } from '$lib/server/bucket.ts';
import { takeVote } from '$lib/server/online/casting.ts';
import { readSmallJson } from '$lib/server/online/small-json.ts';
import { problemOf } from '$lib/server/problem.ts';
import type { RequestHandler } from './$types';

/** A whole street may vote behind one address; whoever tries codes does not get far. */
const bucket = new Bucket(60, 1);

/** Asks whether a code may vote in the online ballot of a list, or casts. No cookie, and nothing of it in the log. */
export const POST: RequestHandler = async ({ request, params, locals, getClientAddress }) => {
	const seconds = bucket.take(getClientAddress(), Date.now());
	if (seconds > 0) return problemOf({ kind: 'too-many-requests', seconds });
	const asked = v.safeParse(voteRequest, await readSmallJson(request, mostBytesOfVote));
	if (!asked.success) return problemOf({ kind: 'vote-malformed' });
	const state = await takeVote(locals.office.db, params.list, asked.output, new Date());
	if (isRefusal(state)) return problemOf(state);
	return Response.json({ v: 1, state }, { headers: { 'cache-control': 'no-store' } });
};
