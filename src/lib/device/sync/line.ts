import { isRefusal } from '../../core/refusal.ts';
import { protocolVersion, type Batch, type SyncAnswer, type SyncRequest } from '../../core/sync/messages.ts';
import { readSyncAnswer } from '../../core/sync/reading.ts';
import type { SignedReceipt } from '../../core/sync/receipt.ts';
import { newId } from '../../seal/random.ts';
import { isSignedBy } from '../../seal/signed-value.ts';
import type { OfficeRow } from '../database.ts';
import type { Hand } from '../tablet.svelte.ts';
import { renew } from './joining.ts';
import { isTrouble, packet, post, type Packet, type Trouble } from './wire.ts';

/** A request ready to go, with the id that its answer must name. */
export type Prepared = { readonly request: string; readonly packet: Packet };

/** The line to one office: requests that are signed for, and answers of which every receipt was proven. */
export class Line {
	readonly #hand: Hand;
	readonly #app: string;
	readonly #stopped: AbortSignal;
	#office: OfficeRow;

	constructor(hand: Hand, office: OfficeRow, app: string, stopped: AbortSignal) {
		this.#hand = hand;
		this.#office = office;
		this.#app = app;
		this.#stopped = stopped;
	}

	async prepare(asks: SyncRequest['asks'], batch: Batch | null): Promise<Prepared> {
		const request = newId();
		const message: SyncRequest = { v: protocolVersion, request, app: this.#app, asks, batch };
		return { request, packet: await packet(message) };
	}

	/** Sends it; an expired token is renewed once on the way. The answer is believed only as far as it is proven. */
	async ask(prepared: Prepared): Promise<SyncAnswer | Trouble> {
		const reply = await this.#post(prepared);
		if (!isTrouble(reply) || reply.status !== 401 || reply.challenge === null)
			return this.#read(prepared, reply);
		const { database, key } = this.#hand;
		const renewed = await renew(database, key, this.#office, reply.challenge);
		if (isRefusal(renewed))
			return isOfToken(renewed.kind) ? reply : { ...reply, refusal: renewed, status: null };
		this.#office = renewed;
		return this.#read(prepared, await this.#post(prepared));
	}

	#post({ packet }: Prepared) {
		const bearer = `Bearer ${this.#hand.key.device}.${this.#office.token}`;
		return post('/api/sync', packet, bearer, this.#stopped);
	}

	async #read(
		{ request }: Prepared,
		reply: { readonly body: unknown } | Trouble
	): Promise<SyncAnswer | Trouble> {
		if (isTrouble(reply)) return reply;
		const answer = readSyncAnswer(reply.body);
		if (!isRefusal(answer) && answer.request === request) {
			const proofs = await Promise.all(answer.receipts.map((one) => this.#isProven(request, one)));
			if (proofs.every(Boolean)) return answer;
		}
		return { refusal: { kind: 'receipt-unproven' }, status: 200, challenge: null };
	}

	// An old answer names another request; another office has another key.
	async #isProven(request: string, { receipt, signature }: SignedReceipt): Promise<boolean> {
		const { device, alg, key } = this.#office.key;
		if (receipt.request !== request || receipt.office !== device) return false;
		return isSignedBy({ device, alg, publicKey: key }, receipt, signature);
	}
}

function isOfToken(kind: string): boolean {
	return kind.startsWith('token-') || kind === 'proof-mismatch';
}
