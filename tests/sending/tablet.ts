import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { builtInConsultation } from '../../src/lib/core/built-in-consultation.ts';
import type { Draft } from '../../src/lib/core/entry-kinds.ts';
import type { Entry } from '../../src/lib/core/entry.ts';
import { isRefusal } from '../../src/lib/core/refusal.ts';
import type { SyncAnswer, SyncRequest } from '../../src/lib/core/sync/messages.ts';
import { readSyncAnswer } from '../../src/lib/core/sync/reading.ts';
import type { ProvenChain } from '../../src/lib/core/sync/receipt.ts';
import { packSegment } from '../../src/lib/core/sync/segment.ts';
import { contentDigest } from '../../src/lib/seal/content-digest.ts';
import { makeDeviceKey, type DeviceKey } from '../../src/lib/seal/device-key.ts';
import { sealEntry } from '../../src/lib/seal/entry.ts';
import { newEpoch, newId, newSalt } from '../../src/lib/seal/random.ts';
import { signHead } from '../../src/lib/seal/signed-head.ts';
import { isSignedBy } from '../../src/lib/seal/signed-value.ts';
import type { OfficeIdentity } from '../../src/lib/server/office-identity.ts';

/** What a tablet of these tests is told when it joins. */
export type Joined = { readonly token: string; readonly office: Pick<OfficeIdentity, 'key'> };

/**
 * A tablet without a browser: it writes one room, and sends it as the protocol says, with the real cryptography. It
 * remembers all that the office ever gave a proven receipt for.
 */
export class SendingTablet {
	readonly key: DeviceKey;
	readonly stream = newId();
	readonly epoch = newEpoch();
	readonly entries: Entry[] = [];
	/** The last place that a proven receipt ever named. */
	receipted = 0;
	/** What the office proved to hold when it was last asked. */
	proven = 0;
	/** Receipts that named less than an earlier one, or another entry in its place. */
	broken = 0;
	requests = 0;
	readonly #joined: Joined;

	private constructor(key: DeviceKey, joined: Joined) {
		this.key = key;
		this.#joined = joined;
	}

	static async made(join: (key: DeviceKey) => Promise<Joined>): Promise<SendingTablet> {
		const key = await makeDeviceKey();
		const tablet = new SendingTablet(key, await join(key));
		const consultation = builtInConsultation({ kind: 'worst' });
		tablet.#write({ kind: 'workshop-opened', body: { consultation, purpose: 'real', details } });
		return tablet;
	}

	/** So many people write a proposal. */
	propose(count: number, text = 'Publier les données de chaque administration'): void {
		for (let index = 0; index < count; index += 1) {
			const words = { text: `${text} (${this.entries.length})`, origin: 'turn', category: null } as const;
			this.#write({ kind: 'proposal-added', body: { proposal: newId(), question: 'q1', ...words } });
		}
	}

	/** Asks what the office holds, and sends the rest; throws where the line breaks. */
	async send(url: string, most = 250): Promise<void> {
		await this.#ask(url, {
			asks: [{ stream: this.stream, holds: [this.#headAt(this.entries.length)] }],
			batch: null
		});
		while (this.proven < this.entries.length) {
			const before = this.proven;
			await this.#ask(url, { asks: [], batch: await this.#batch(most) });
			if (this.proven === before) throw new Error('the office took nothing');
		}
	}

	#write(draft: Draft): void {
		const last = this.entries.at(-1);
		const seq = this.entries.length + 1;
		const place = { stream: this.stream, device: this.key.device, epoch: this.epoch, seq, clock: seq };
		this.entries.push(sealEntry(draft, { ...place, prev: last?.hash ?? null, at }, newSalt()));
	}

	#headAt(seq: number) {
		return { device: this.key.device, epoch: this.epoch, seq, hash: this.entries[seq - 1]!.hash };
	}

	async #batch(most: number) {
		const { device, alg, publicKey: key } = this.key;
		const rows = this.entries.slice(this.proven, this.proven + most);
		const signature = await signHead(this.key, this.stream, this.#headAt(this.proven + rows.length));
		const carried = rows.map(({ head, salt, body }) => ({ head, salt, body }));
		return {
			stream: this.stream,
			authors: [{ device, alg, key }],
			segments: [packSegment(carried, signature)]
		};
	}

	async #ask(url: string, message: Pick<SyncRequest, 'asks' | 'batch'>): Promise<void> {
		const request = newId();
		const bytes = await promisify(gzip)(JSON.stringify({ v: 1, request, app: 'test', ...message }));
		this.requests += 1;
		const response = await fetch(`${url}/api/sync`, {
			method: 'POST',
			body: new Uint8Array(bytes),
			headers: {
				'content-type': 'application/json',
				'content-encoding': 'gzip',
				'content-digest': contentDigest(bytes),
				authorization: `Bearer ${this.key.device}.${this.#joined.token}`
			}
		});
		const text = await response.text();
		if (!response.ok) throw new Error(`${response.status} ${text.slice(0, 200)}`);
		const answer = readSyncAnswer(JSON.parse(text));
		if (isRefusal(answer)) throw new Error(JSON.stringify(answer));
		await this.#believe(answer, request);
	}

	async #believe({ receipts }: SyncAnswer, request: string): Promise<void> {
		const signed = receipts.find(({ receipt }) => receipt.stream === this.stream);
		if (!signed || signed.receipt.request !== request) throw new Error('no receipt for this request');
		if (!(await isSignedBy(this.#joined.office.key, signed.receipt, signed.signature)))
			throw new Error('a receipt that the office did not sign');
		const own = signed.receipt.chains.find(({ epoch }) => epoch === this.epoch);
		this.proven = own?.seq ?? 0;
		const isLess = this.proven < this.receipted;
		if (isLess || (own && !this.#isOurs(own))) this.broken += 1;
		this.receipted = Math.max(this.receipted, this.proven);
	}

	#isOurs({ seq, hash, state }: ProvenChain): boolean {
		return this.entries[seq - 1]?.hash === hash && state === 'counted';
	}
}

const at = '2026-11-25T10:00+01:00';
const details = {
	place: 'Rennes',
	region: '53',
	department: null,
	day: '2026-11-25',
	people: 30,
	byCategory: {}
} as const;
