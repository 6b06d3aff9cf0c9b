import * as v from 'valibot';
import { canonical } from './canonical.ts';
import { bodies, isKind, type Bodies, type Kind } from './entry-kinds.ts';
import type { Refusal } from './refusal.ts';
import { epoch, hash, id, moment, position, salt } from './shape.ts';

/** The version of entries that this code writes. */
export const entryVersion = 1;

/** What a kind may be called, known here or not. */
export const kindName = v.pipe(v.string(), v.regex(/^[a-z][a-z-]{0,39}$/u));

const head = v.strictObject({
	v: v.literal(entryVersion),
	stream: id,
	device: id,
	epoch,
	seq: position,
	prev: v.nullable(hash),
	clock: position,
	at: moment,
	kind: kindName,
	commit: hash
});

/** What an entry says of itself; the journal's chain is over heads alone, so that a body can be erased. */
export type Head = Readonly<v.InferOutput<typeof head>>;

/** One sound entry of a kind, with the hash of its head. */
export type EntryOf<K extends Kind> = {
	readonly head: Head & { readonly kind: K };
	readonly hash: string;
	readonly salt: string;
	readonly body: Bodies[K];
};

export type Entry = { [K in Kind]: EntryOf<K> }[Kind];

/** An entry whose words are not there: erased, damaged on the way, or of a kind that this code does not know. */
export type HollowEntry = {
	readonly head: Head;
	readonly hash: string;
	readonly hollow: 'erased' | 'damaged' | 'kind-unknown';
};

/** The hashes that core needs and never makes: SHA-256 of a text, and the commitment SHA-256(salt ‖ UTF-8 of a text). */
export type Hashing = {
	readonly hashText: (text: string) => string;
	readonly commit: (salt: string, text: string) => string;
};

/** What stands on a disk or comes on a wire, before it is believed. */
export type RawEntry = { readonly head: unknown; readonly salt?: unknown; readonly body?: unknown };

/**
 * Reads an entry from outside. An entry with a sound head is never lost: without its words it comes back hollow, and
 * the chain goes on. Refuses a head of another version (`version-unknown`) or without the shape of a head.
 */
export function readEntry(raw: unknown, hashing: Hashing): Entry | HollowEntry | Refusal {
	if (!isRecord(raw)) return { kind: 'entry-malformed', reason: 'not an object' };
	const sound = readHead(raw['head']);
	if (!isHead(sound)) return sound;
	const own = hashing.hashText(canonical(sound));
	if (raw['salt'] === undefined && raw['body'] === undefined) return hollow(sound, own, 'erased');
	if (!isKind(sound.kind)) return hollow(sound, own, 'kind-unknown');
	return keepsItsWord(sound, raw, hashing) ? readWords(sound, own, raw) : hollow(sound, own, 'damaged');
}

/** The words of an entry whose head already answers for them; hollow when they have not the shape of their kind. */
export function readWords(
	head: Head,
	hash: string,
	raw: { readonly salt?: unknown; readonly body?: unknown }
): Entry | HollowEntry {
	if (!isKind(head.kind)) return hollow(head, hash, 'kind-unknown');
	const body = v.safeParse(bodies[head.kind], raw.body);
	if (!body.success) return hollow(head, hash, 'damaged');
	return { head, hash, salt: raw.salt, body: body.output } as Entry;
}

export function hollow(head: Head, hash: string, why: HollowEntry['hollow']): HollowEntry {
	return { head, hash, hollow: why };
}

/** True when the entry's words are there. */
export function isSound(entry: Entry | HollowEntry): entry is Entry {
	return 'body' in entry;
}

/** Narrows an entry to one kind. */
export function isOfKind<K extends Kind>(
	entry: Entry | HollowEntry,
	kind: K
): entry is Extract<Entry, EntryOf<K>> {
	return isSound(entry) && entry.head.kind === kind;
}

/** The order of folding: (clock, device, epoch, seq, hash), the same on every machine, and never wall time. */
export function byOrder(a: Entry | HollowEntry, b: Entry | HollowEntry): number {
	return (
		a.head.clock - b.head.clock ||
		compareText(a.head.device, b.head.device) ||
		compareText(a.head.epoch, b.head.epoch) ||
		a.head.seq - b.head.seq ||
		compareText(a.hash, b.hash)
	);
}

/**
 * True for what `readHead` read. A head has a kind as a refusal has, and some are called alike ('urn-closed'): it is not
 * to be told by its kind.
 */
export function isHead(read: Head | Refusal): read is Head {
	return 'seq' in read;
}

/** The head alone: what a chain is made of. Refuses another version, and what has not the shape of a head. */
export function readHead(raw: unknown): Head | Refusal {
	const version = isRecord(raw) ? raw['v'] : undefined;
	if (typeof version === 'number' && version !== entryVersion) return { kind: 'version-unknown', version };
	const read = v.safeParse(head, raw);
	if (read.success) return read.output;
	const path = read.issues[0].path?.map((item) => String(item.key)).join('.') ?? '';
	return { kind: 'entry-malformed', reason: `head.${path}` };
}

function keepsItsWord(sound: Head, raw: Readonly<Record<string, unknown>>, hashing: Hashing): boolean {
	if (!v.is(salt, raw['salt'])) return false;
	try {
		return hashing.commit(raw['salt'], canonical(raw['body'])) === sound.commit;
	} catch {
		return false; // what has no canonical form was never committed to
	}
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function compareText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
