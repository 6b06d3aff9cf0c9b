import { isRefusal } from '$lib/core/refusal.ts';
import type { JoinAnswer, JoinRequest } from '$lib/core/sync/joining.ts';
import type { Author, Batch, SyncAnswer, SyncRequest } from '$lib/core/sync/messages.ts';
import type { ProvenChain, Receipt, SignedReceipt } from '$lib/core/sync/receipt.ts';
import { mostEntries, unpackSegment, type Segment } from '$lib/core/sync/segment.ts';
import type { DeviceKey } from '$lib/seal/device-key.ts';
import { hashing } from '$lib/seal/hash.ts';
import { makeOfficeKey, openOfficeKey } from '$lib/seal/office-key.ts';
import { newEpoch, newId } from '$lib/seal/random.ts';
import { verifyHead } from '$lib/seal/signed-head.ts';
import { signValue } from '$lib/seal/signed-value.ts';

type Held = Segment['entries'][number] & { readonly hash: string; signature: string | null };
type Chain = { readonly device: string; readonly epoch: string; prev: string | null; entries: Held[] };

/**
 * An office in a test's memory that speaks the protocol and no more: it knows chains, not what they mean. The real one is
 * met in `tests/e2e`; this one stands in the browser, so that a test can break the line between them at any place.
 */
export class TestOffice {
	readonly key: DeviceKey;
	readonly catalogue = newId();
	serverEpoch = newEpoch();
	/** By stream, then by chain. */
	streams = new Map<string, Map<string, Chain>>();
	authors = new Map<string, Author>();
	state: ProvenChain['state'] = 'counted';
	forked = false;
	at: () => string = () => new Date().toISOString();
	tokens: string[] = [];
	readonly requests: SyncRequest[] = [];

	private constructor(key: DeviceKey) {
		this.key = key;
	}

	static async open(): Promise<TestOffice> {
		return new TestOffice(await openOfficeKey(await makeOfficeKey()));
	}

	get author(): Author {
		const { device, alg, publicKey } = this.key;
		return { device, alg, key: publicKey };
	}

	/** How many entries it holds of a stream. */
	held(stream: string): number {
		return [...(this.streams.get(stream)?.values() ?? [])].reduce(
			(sum, { entries }) => sum + entries.length,
			0
		);
	}

	joins({ request }: Pick<JoinRequest, 'request'>): JoinAnswer {
		const token = newId() + newId().slice(0, 21);
		this.tokens.push(token);
		const office = { name: 'Bureau national', key: this.author, catalogue: this.catalogue };
		return { v: 1, request, token, expires: '2028-05-25', office, region: '53', label: 'tablette 3' };
	}

	/** Answers as an office does, or with the HTTP status of its refusal. */
	async answer(request: SyncRequest): Promise<SyncAnswer | number> {
		this.requests.push(request);
		if (request.batch) {
			const status = await this.take(request.batch);
			if (status !== 200) return status;
		}
		const asked = [
			...request.asks.map(({ stream }) => stream),
			...(request.batch ? [request.batch.stream] : [])
		];
		const receipts = await Promise.all([...new Set(asked)].map((one) => this.#receipt(request.request, one)));
		const lacking = request.asks.flatMap(({ stream, holds }) => this.#lacking(stream, holds));
		const more = lacking.some(({ stream, segments }) =>
			segments.some(({ device, epoch, first, entries }) => {
				const all = this.streams.get(stream)?.get(`${device} ${epoch}`)?.entries.length ?? 0;
				return all > first - 1 + entries.length;
			})
		);
		return { v: 1, request: request.request, receipts, lacking, more };
	}

	async take({ stream, authors, segments }: Batch): Promise<number> {
		for (const author of authors) this.authors.set(author.device, author);
		const chains = this.streams.get(stream) ?? new Map<string, Chain>();
		for (const segment of segments) {
			const arrived = unpackSegment(stream, segment, hashing);
			const author = this.authors.get(segment.device);
			if (isRefusal(arrived) || !author) return 422;
			const { device, epoch, first } = segment;
			const name = `${device} ${epoch}`;
			const chain = chains.get(name) ?? { device, epoch, prev: segment.prev, entries: [] };
			if (first > chain.entries.length + 1) return 409;
			const last = arrived.at(-1)!.entry;
			const head = { device, epoch, seq: last.head.seq, hash: last.hash };
			const isSigned =
				segment.signature !== null &&
				(await verifyHead({ alg: author.alg, publicKey: author.key }, stream, head, segment.signature));
			if (!isSigned) return 422;
			for (const [index, { entry }] of arrived.entries()) {
				if (entry.head.seq <= chain.entries.length) continue;
				const signature = entry === last ? segment.signature : null;
				chain.entries.push({ ...segment.entries[index]!, hash: entry.hash, signature });
			}
			chains.set(name, chain);
		}
		this.streams.set(stream, chains);
		return 200;
	}

	async #receipt(request: string, stream: string): Promise<SignedReceipt> {
		const chains = [...(this.streams.get(stream)?.values() ?? [])].map(({ device, epoch, entries }) => {
			const { hash } = entries.at(-1)!;
			const { state, forked } = this;
			return { device, epoch, seq: entries.length, hash, state, covered: 0, forked };
		});
		const said = { request, serverEpoch: this.serverEpoch, catalogue: this.catalogue, stream, at: this.at() };
		const receipt: Receipt = { context: 'preau-receipt-1', office: this.key.device, ...said, chains };
		return { receipt, signature: await signValue(this.key, receipt) };
	}

	#lacking(stream: string, holds: SyncRequest['asks'][number]['holds']): Batch[] {
		const segments = [...(this.streams.get(stream)?.values() ?? [])].flatMap((chain) => {
			const held = holds.find((one) => one.device === chain.device && one.epoch === chain.epoch)?.seq ?? 0;
			const most = chain.entries.slice(held, held + mostEntries);
			const beyond = most.slice(0, most.findLastIndex(({ signature }) => signature !== null) + 1);
			const signature = beyond.at(-1)?.signature ?? null;
			if (beyond.length === 0 || signature === null) return [];
			const prev = held === 0 ? chain.prev : chain.entries[held - 1]!.hash;
			const entries = beyond.map(({ hash: _hash, signature: _signature, ...carried }) => carried);
			return [
				{ v: 1 as const, device: chain.device, epoch: chain.epoch, first: held + 1, prev, entries, signature }
			];
		});
		return segments.length === 0 ? [] : [{ stream, authors: [...this.authors.values()], segments }];
	}
}
