import { isRefusal, type Refusal } from '$lib/core/refusal.ts';
import type { SyncAnswer } from '$lib/core/sync/messages.ts';
import { readSyncRequest } from '$lib/core/sync/reading.ts';
import { makeChallenge } from '$lib/server/challenge.ts';
import { noteSeen } from '$lib/server/devices.ts';
import { exchange } from '$lib/server/exchange.ts';
import { messageIn, messageOf, readSent, type Sent } from '$lib/server/message-body.ts';
import type { Office } from '$lib/server/office.ts';
import { faultOf, problemOf, statusOf } from '$lib/server/problem.ts';
import { carrierOf, type Carrier } from '$lib/server/tokens.ts';
import { Turnstile } from '$lib/server/turnstile.ts';
import type { RequestHandler } from './$types';

/** On a Monday morning all tablets come at once: as many are served at a time as the database has connections. */
const turnstile = new Turnstile(10);

/** A tablet says what it holds and brings what the office lacks; the office answers with signed receipts and the rest. */
export const POST: RequestHandler = async ({ request, locals: { office } }) => {
	const now = new Date();
	const answer = await answerTo(office, request, now);
	if (!isRefusal(answer)) return messageOf(answer, request);
	const isToRenew = statusOf(answer) === 401;
	return problemOf(answer, isToRenew ? await makeChallenge(office.identity.key, now) : undefined);
};

async function answerTo(office: Office, request: Request, now: Date): Promise<SyncAnswer | Refusal> {
	try {
		const carrier = await carrierOf(office.db, request.headers.get('authorization'), now);
		if (isRefusal(carrier)) return carrier;
		const sent = await readSent(request);
		if (isRefusal(sent)) return sent;
		return await turnstile.pass(() => exchangeWith(office, carrier, sent, now));
	} catch (error) {
		const refusal = faultOf(error);
		if (refusal) return refusal;
		throw error;
	}
}

async function exchangeWith(
	office: Office,
	carrier: Carrier,
	sent: Sent,
	now: Date
): Promise<SyncAnswer | Refusal> {
	const read = await messageIn(sent);
	if (isRefusal(read)) return read;
	const asked = readSyncRequest(read.message);
	if (isRefusal(asked)) return asked;
	await noteSeen(office.db, carrier.device, asked.app, now);
	return exchange(office, asked, carrier, now);
}
