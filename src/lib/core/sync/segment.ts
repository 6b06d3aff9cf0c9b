import * as v from 'valibot';
import { canonical } from '../canonical.ts';
import { isKind } from '../entry-kinds.ts';
import { entryVersion, hollow, kindName, readWords, type Entry, type Head, type Hashing } from '../entry.ts';
import type { HollowEntry, RawEntry } from '../entry.ts';
import type { Refusal } from '../refusal.ts';
import { epoch, hash, id, moment, position, salt } from '../shape.ts';

/** The most entries that one batch carries, all its segments together. */
export const mostEntries = 512;

// What a sender leaves out, the receiver computes: stream, device, epoch, seq and prev from the segment, the commitment
// from salt and body. Only an erased or damaged entry says its commitment itself.
const carried = v.strictObject({
	clock: position,
	at: moment,
	kind: kindName,
	salt: v.exactOptional(salt),
	body: v.exactOptional(v.unknown()),
	commit: v.exactOptional(hash)
});

/**
 * Part of one chain on its way: consecutive entries of one device in one epoch. `signature` is the device's word for
 * the last of them (and so, over `prev`, for all before); null when there is none.
 */
export const segment = v.strictObject({
	v: v.literal(entryVersion),
	device: id,
	epoch,
	first: position,
	prev: v.nullable(hash),
	entries: v.pipe(v.array(carried), v.minLength(1), v.maxLength(mostEntries)),
	signature: v.nullable(v.pipe(v.string(), v.maxLength(128)))
});
export type Segment = v.InferOutput<typeof segment>;
export type CarriedEntry = Segment['entries'][number];

/** An entry as it arrived: what it amounts to, and the words as they came, which are kept even when they are damaged. */
export type Arrived = {
	readonly entry: Entry | HollowEntry;
	readonly salt: string | null;
	readonly body: unknown;
};

/** Puts consecutive entries of one chain together as they lie on a disk. `isDamaged` says which to carry as they are. */
export function packSegment(
	rows: readonly (RawEntry & { readonly head: Head })[],
	signature: string | null,
	isDamaged: (row: RawEntry) => boolean = () => false
): Segment {
	const first = rows[0]?.head;
	if (!first) throw new RangeError('a segment holds at least one entry');
	const { device, epoch, seq, prev } = first;
	const entries = rows.map((row) => pack(row, isDamaged(row)));
	return { v: entryVersion, device, epoch, first: seq, prev, entries, signature };
}

/**
 * The entries that a segment carries, each with the hash of its head, computed anew. Whether it is the author's own
 * chain is known once its last hash is found under the author's signature.
 */
export function unpackSegment(stream: string, packed: Segment, hashing: Hashing): Arrived[] | Refusal {
	const arrived: Arrived[] = [];
	const { device, epoch, first } = packed;
	let prev = packed.prev;
	for (const [index, item] of packed.entries.entries()) {
		const commit = commitOf(item, hashing);
		if (commit === null) return { kind: 'batch-malformed', where: `entries.${index}` };
		const { clock, at, kind } = item;
		const seq = first + index;
		const head = { v: entryVersion, stream, device, epoch, seq, prev, clock, at, kind, commit } as const;
		const own = hashing.hashText(canonical(head));
		arrived.push(arrive(item, head, own, hashing));
		prev = own;
	}
	return arrived;
}

function pack({ head, salt, body }: RawEntry & { readonly head: Head }, damaged: boolean): CarriedEntry {
	const { clock, at, kind, commit } = head;
	if (salt === undefined && body === undefined) return { clock, at, kind, commit };
	const words = { ...(typeof salt === 'string' && { salt }), ...(body !== undefined && { body }) };
	return { clock, at, kind, ...words, ...(damaged && { commit }) };
}

// What is said counts only where nothing else can tell: an erased entry, or one that is carried as it was found.
function commitOf(item: CarriedEntry, hashing: Hashing): string | null {
	return item.commit ?? ownCommit(item, hashing);
}

function ownCommit({ salt, body }: CarriedEntry, hashing: Hashing): string | null {
	if (salt === undefined || body === undefined) return null;
	try {
		return hashing.commit(salt, canonical(body));
	} catch {
		return null; // what has no canonical form was never committed to
	}
}

function arrive(item: CarriedEntry, head: Head, own: string, hashing: Hashing): Arrived {
	return { entry: read(item, head, own, hashing), salt: item.salt ?? null, body: item.body };
}

function read(item: CarriedEntry, head: Head, own: string, hashing: Hashing): Entry | HollowEntry {
	if (item.salt === undefined && item.body === undefined) return hollow(head, own, 'erased');
	if (!isKind(head.kind)) return hollow(head, own, 'kind-unknown');
	const isWhole = item.commit === undefined || ownCommit(item, hashing) === item.commit;
	return isWhole ? readWords(head, own, item) : hollow(head, own, 'damaged');
}
