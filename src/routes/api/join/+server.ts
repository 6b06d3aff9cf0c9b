import { isRefusal } from '$lib/core/refusal.ts';
import { readJoinRequest } from '$lib/core/sync/reading.ts';
import { Bucket } from '$lib/server/bucket.ts';
import { joinDevice, renewToken } from '$lib/server/joining.ts';
import { countAuthor } from '$lib/server/ledger/approving.ts';
import { readMessage } from '$lib/server/message-body.ts';
import { problemOf } from '$lib/server/problem.ts';
import type { RequestHandler } from './$types';

/** A whole team joins behind one address; whoever tries codes does not get far. */
const bucket = new Bucket(40, 2);

/** A tablet joins by a one-time code, or proves its key again for a fresh token. */
export const POST: RequestHandler = async ({ request, locals, getClientAddress }) => {
	const seconds = bucket.take(getClientAddress(), Date.now());
	if (seconds > 0) return problemOf({ kind: 'too-many-requests', seconds });
	const read = await readMessage(request);
	if (isRefusal(read)) return problemOf(read);
	const asked = readJoinRequest(read.message);
	if (isRefusal(asked)) return problemOf(asked);
	const { office } = locals;
	const answer = 'code' in asked ? await joinDevice(office, asked) : await renewToken(office, asked);
	if (isRefusal(answer)) return problemOf(answer);
	if ('code' in asked) await countAuthor(office.ledger, asked.key.device); // what it made before, and sent by others
	return Response.json(answer, { headers: { 'cache-control': 'no-store' } });
};
