import { isRefusal, type Refusal } from '../../core/refusal.ts';
import type { Author, Batch } from '../../core/sync/messages.ts';
import { unpackSegment, type Arrived, type CarriedEntry, type Segment } from '../../core/sync/segment.ts';
import { nativeHashing } from '../../seal/native-hash.ts';
import { verifyHead } from '../../seal/signed-head.ts';
import type { Database } from '../database/tables.ts';

/** Part of a chain as it arrived: each entry under the hash that was computed here. */
export type ArrivedSegment = {
	readonly device: string;
	readonly epoch: string;
	readonly first: number;
	readonly prev: string | null;
	readonly entries: readonly Arrived[];
	/** The author's word for the last entry, found true; null where there is none. */
	readonly signature: string | null;
};

/** A batch whose hashes were computed and whose signatures hold; where it belongs is not known yet. */
export type Arrival = {
	readonly stream: string;
	readonly segments: readonly ArrivedSegment[];
	/** Who signed something of it. */
	readonly authors: readonly Author[];
};

/**
 * Reads a batch: computes every hash anew and checks every signature, before any transaction begins. Refuses
 * 'batch-malformed' (an entry that nothing can be computed of, a signature without its author's key) and
 * 'signature-mismatch'.
 */
export async function readArrival(db: Database, batch: Batch): Promise<Arrival | Refusal> {
	const authors = await authorsOf(db, batch);
	const segments: ArrivedSegment[] = [];
	const signers = new Map<string, Author>();
	for (const packed of batch.segments) {
		if (!packed.entries.every(isShallow)) return { kind: 'batch-malformed', where: 'entries' };
		const entries = unpackSegment(batch.stream, packed, nativeHashing);
		if (isRefusal(entries)) return entries;
		const refusal = await checkSignature(batch.stream, packed, entries, authors);
		if (refusal) return refusal;
		const { device, epoch, first, prev, signature } = packed;
		const signer = authors.get(device);
		if (signature !== null && signer) signers.set(device, signer);
		segments.push({ device, epoch, first, prev, entries, signature });
	}
	return { stream: batch.stream, segments, authors: [...signers.values()] };
}

async function checkSignature(
	stream: string,
	{ device, epoch, signature }: Segment,
	entries: readonly Arrived[],
	authors: ReadonlyMap<string, Author>
): Promise<Refusal | null> {
	if (signature === null) return null;
	const author = authors.get(device);
	if (!author) return { kind: 'batch-malformed', where: 'authors' };
	const last = entries.at(-1)!.entry;
	const head = { device, epoch, seq: last.head.seq, hash: last.hash };
	const isTrue = await verifyHead({ alg: author.alg, publicKey: author.key }, stream, head, signature);
	return isTrue ? null : { kind: 'signature-mismatch' };
}

// Keys come with the batch, or are known from an earlier one; that a key belongs to its device is checked with the
// signature, since the device's id is a hash of it.
async function authorsOf(db: Database, batch: Batch): Promise<Map<string, Author>> {
	const authors = new Map(batch.authors.map((author) => [author.device, author]));
	const missing = batch.segments
		.filter(({ device, signature }) => signature !== null && !authors.has(device))
		.map(({ device }) => device);
	if (missing.length === 0) return authors;
	const known = await db.selectFrom('authors').selectAll().where('device', 'in', missing).execute();
	for (const { device, alg, public_key: key } of known) authors.set(device, { device, alg, key });
	return authors;
}

// Words that nothing vouches for are kept as text, whatever they are: but not so deep that nothing could write them.
function isShallow({ commit, body }: CarriedEntry): boolean {
	return commit === undefined || isAtMost(mostDepth, body);
}

function isAtMost(depth: number, value: unknown): boolean {
	if (typeof value !== 'object' || value === null) return true;
	return depth > 0 && Object.values(value).every((inner) => isAtMost(depth - 1, inner));
}

const mostDepth = 64;
