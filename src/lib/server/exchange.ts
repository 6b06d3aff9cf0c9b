import { isRefusal, type Refusal } from '../core/refusal.ts';
import { protocolVersion, type Batch, type SyncAnswer, type SyncRequest } from '../core/sync/messages.ts';
import type { SignedReceipt } from '../core/sync/receipt.ts';
import { asFarAsCarried } from './exchange/carried.ts';
import { lackingOf } from './exchange/lacking.ts';
import { heldOf, receiptFor } from './exchange/receipts.ts';
import { append } from './ledger/append.ts';
import type { Office } from './office.ts';

/** The tablet that speaks. What it brings is judged by its authors; what it is given depends on it. */
export type Speaker = { readonly device: string; readonly revoked: boolean };

/**
 * One exchange with a tablet: takes its batch, then says, under the office's signature, what is held of each stream that
 * it asks about, and gives what it lacks of those it may read. Refuses what `append` does; then nothing was taken.
 */
export async function exchange(
	office: Pick<Office, 'ledger' | 'identity'>,
	request: SyncRequest,
	speaker: Speaker,
	now: Date
): Promise<SyncAnswer | Refusal> {
	const at = now.toISOString();
	const taken = await take(office, request.batch, { carrier: speaker.device, received: at });
	if (isRefusal(taken)) return taken;
	const asked = new Set(request.asks.map(({ stream }) => stream));
	if (request.batch) asked.add(request.batch.stream);
	const held = await heldOf(office.ledger.db, [...asked]);
	const answering = { request: request.request, at, first: speaker.device };
	const receipts: SignedReceipt[] = [];
	const told = await asFarAsCarried(office, held, request.asks, speaker.device);
	for (const stream of asked) receipts.push(await receiptFor(office, told, stream, answering));
	const { batches, more } = speaker.revoked
		? nothing
		: await lackingOf(office, held, request.asks, speaker.device);
	return { v: protocolVersion, request: request.request, receipts, lacking: batches, more };
}

const nothing = { batches: [], more: false };

async function take(
	{ ledger }: Pick<Office, 'ledger'>,
	batch: Batch | null,
	delivery: { readonly carrier: string; readonly received: string }
): Promise<number | Refusal> {
	return batch ? append(ledger, batch, delivery) : 0;
}
