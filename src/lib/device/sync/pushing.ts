import type { Refusal } from '../../core/refusal.ts';
import { chainName, type ChainDelivery } from '../../core/sync/delivery.ts';
import type { Marks } from '../../core/sync/exported.ts';
import { mostBytesExpanded, mostBytesSent, type SyncAnswer } from '../../core/sync/messages.ts';
import type { Receipt } from '../../core/sync/receipt.ts';
import { mostEntries } from '../../core/sync/segment.ts';
import type { Hand } from '../tablet.svelte.ts';
import { chainsOnTheirWay, keepReceipt, noteRefused, noteTaken } from './deliveries.ts';
import type { Line, Prepared } from './line.ts';
import { packBatch, type Packed } from './packing.ts';
import { isTrouble, type Trouble } from './wire.ts';

/** What pushing tells on its way. */
export type Watch = {
	/** So many entries more are received. */
	readonly received: (entries: number) => void;
	/** The office's time in a proven answer, ISO in UTC. */
	readonly heard: (at: string) => void;
	/** Entries of this stream came from the office, or the office holds another history of it. */
	readonly changed: (stream: string) => Promise<void>;
};

type Ready = { readonly packed: Packed; readonly prepared: Prepared };

/**
 * Sends what the office has not proven to hold of a stream, one batch after another; while one is under way the next is
 * made ready. `run` answers null when the stream is through or put aside with its own sentence, else what stopped it.
 */
export class Push {
	readonly #hand: Hand;
	readonly #line: Line;
	readonly #stream: string;
	readonly #watch: Watch;
	#chains: readonly ChainDelivery[] = [];
	#most = mostEntries;
	#careful = false;
	#asked = 0;

	constructor(hand: Hand, line: Line, stream: string, watch: Watch) {
		this.#hand = hand;
		this.#line = line;
		this.#stream = stream;
		this.#watch = watch;
	}

	async run(): Promise<Trouble | null> {
		this.#chains = await chainsOnTheirWay(this.#hand.database, this.#stream);
		let ready = await this.#ready();
		while (ready) {
			const step = await this.#step(ready);
			if (step !== null && isTrouble(step)) return step;
			ready = step;
		}
		return null;
	}

	/** The next batch, what stopped the line, or null when nothing of this stream is left to offer. */
	async #step(ready: Ready): Promise<Ready | Trouble | null> {
		if (isTooLarge(ready)) return this.#smaller(ready.packed, { kind: 'batch-too-large' });
		const next = this.#ready(ready.packed.after);
		const answer = await this.#line.ask(ready.prepared);
		const following = await next;
		if (isTrouble(answer)) return this.#recover(answer, ready.packed);
		const went = await this.#took(answer, ready.packed);
		if (went === 'stuck') return this.#putAside({ kind: 'receipt-unproven' });
		return went === 'as-meant' ? following : this.#ready();
	}

	async #ready(marks: Marks = marksOf(this.#chains)): Promise<Ready | null> {
		const { database, key } = this.#hand;
		const heads = this.#chains.filter(({ isLonger }) => !isLonger).map(({ head }) => head);
		const packing = { database, key, stream: this.#stream, heads, careful: this.#careful };
		const packed = await packBatch(packing, marks, this.#most);
		return packed && { packed, prepared: await this.#line.prepare([], packed.batch) };
	}

	async #took(
		{ receipts }: SyncAnswer,
		{ after, entries }: Packed
	): Promise<'as-meant' | 'otherwise' | 'stuck'> {
		const { database } = this.#hand;
		const signed = receipts.find(({ receipt }) => receipt.stream === this.#stream);
		if (!signed) return 'stuck';
		const before = marksOf(this.#chains);
		// The office took another history of a chain: it names the one that counts, and is not offered this one again.
		const others = [...after].filter(([name]) => isForkedIn(signed.receipt, name));
		if (others.length > 0) await noteTaken(database, this.#stream, new Map(others));
		this.#chains = await keepReceipt(database, signed);
		this.#watch.heard(signed.receipt.at);
		if (others.length > 0) await this.#watch.changed(this.#stream);
		const now = marksOf(this.#chains);
		const isAsMeant = [...after].every(([name, seq]) => (now.get(name) ?? 0) >= seq);
		if (isAsMeant) this.#watch.received(entries);
		if (isAsMeant) return 'as-meant';
		return [...now].some(([name, seq]) => seq > (before.get(name) ?? 0)) ? 'otherwise' : 'stuck';
	}

	// Some troubles are this batch's own: it goes again in another way, or the stream is put aside and the others go on.
	async #recover(trouble: Trouble, packed: Packed): Promise<Ready | Trouble | null> {
		const { refusal, status } = trouble;
		if (status === 413) return this.#smaller(packed, refusal);
		if (refusal.kind === 'signature-mismatch' && !this.#careful) {
			this.#careful = true;
			return this.#ready();
		}
		if ((status === 409 || refusal.kind === 'digest-mismatch') && this.#asked < 2) return this.#askAgain();
		return status === 409 || status === 422 ? this.#putAside(refusal) : trouble;
	}

	#smaller({ entries }: Packed, refusal: Refusal): Promise<Ready | null> {
		this.#most = Math.floor(entries / 2);
		return this.#most > 0 ? this.#ready() : this.#putAside(refusal);
	}

	/** What does the office hold of this stream now? */
	async #askAgain(): Promise<Ready | Trouble | null> {
		this.#asked += 1;
		const holds = this.#chains.map(({ head }) => head);
		const answer = await this.#line.ask(await this.#line.prepare([{ stream: this.#stream, holds }], null));
		if (isTrouble(answer)) return answer;
		const signed = answer.receipts.find(({ receipt }) => receipt.stream === this.#stream);
		if (signed) this.#chains = await keepReceipt(this.#hand.database, signed);
		return this.#ready();
	}

	async #putAside(refusal: Refusal): Promise<null> {
		await noteRefused(this.#hand.database, this.#stream, refusal);
		return null;
	}
}

/** How many entries of a stream lie beyond what the office proves, and can be offered. */
export function waitingIn(chains: readonly ChainDelivery[]): number {
	const marks = marksOf(chains);
	return chains.reduce((sum, { head }) => sum + Math.max(0, head.seq - (marks.get(chainName(head)) ?? 0)), 0);
}

// From where to offer: behind what is proven. Of a chain that the office holds unproven the last entry goes once more,
// with its signature; of one of which it holds another history, what it has not yet taken.
function marksOf(chains: readonly ChainDelivery[]): Map<string, number> {
	return new Map(chains.map((chain) => [chainName(chain.head), markOf(chain)]));
}

function markOf({ head, proven, once, state, isLonger }: ChainDelivery): number {
	if (isLonger) return head.seq;
	const isOther = proven === 0 && state !== null;
	return isOther ? once : proven;
}

function isForkedIn({ chains }: Receipt, name: string): boolean {
	return chains.some((chain) => chain.forked && chainName(chain) === name);
}

function isTooLarge({ prepared: { packet } }: Ready): boolean {
	return packet.bytes.length > mostBytesSent || packet.expanded > mostBytesExpanded;
}
