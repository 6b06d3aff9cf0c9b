import { readEntry } from '../../core/entry.ts';
import { isRefusal } from '../../core/refusal.ts';
import { chainName } from '../../core/sync/delivery.ts';
import type { Marks } from '../../core/sync/exported.ts';
import type { ChainHead } from '../../core/shape.ts';
import type { Author, Batch } from '../../core/sync/messages.ts';
import { packSegment, type Segment } from '../../core/sync/segment.ts';
import type { DeviceKey } from '../../seal/device-key.ts';
import { hashing } from '../../seal/hash.ts';
import { signHead } from '../../seal/signed-head.ts';
import type { Database } from '../database.ts';
import { headOf, rowsFrom, type HeadedRow } from './holdings.ts';

/** A batch, and where the office stands once it has taken it. */
export type Packed = { readonly batch: Batch; readonly after: Marks; readonly entries: number };

export type Packing = {
	readonly database: Database;
	readonly key: DeviceKey;
	readonly stream: string;
	readonly heads: readonly ChainHead[];
	/** True after the office did not recognise a signature: every row is hashed, and damaged ones go as they are. */
	readonly careful: boolean;
};

/**
 * Puts together what lies beyond the marks, at most so many entries; null when nothing does that can be sent. Rows are
 * not hashed, but for the last of each chain, which the device signs: what is wrong on the disk shows at the office.
 */
export async function packBatch(packing: Packing, marks: Marks, most: number): Promise<Packed | null> {
	const segments: Segment[] = [];
	const after = new Map(marks);
	let left = most;
	for (const head of ownFirst(packing)) {
		const name = chainName(head);
		const segment = left > 0 ? await segmentOf(packing, head, marks.get(name) ?? 0, left) : null;
		if (!segment) continue;
		segments.push(segment);
		left -= segment.entries.length;
		after.set(name, segment.first + segment.entries.length - 1);
	}
	if (segments.length === 0) return null;
	const authors = await authorsOf(packing, segments);
	return { batch: { stream: packing.stream, authors, segments }, after, entries: most - left };
}

async function segmentOf(
	packing: Packing,
	head: ChainHead,
	from: number,
	most: number
): Promise<Segment | null> {
	const { database, key, stream, careful } = packing;
	if (from >= head.seq) return null;
	const found = await rowsFrom(database, stream, { ...head, seq: from + 1 }, most);
	const rows = careful ? untilLostHead(found) : found;
	const isOwn = head.device === key.device;
	const signed = isOwn ? rows : await untilSigned(database, stream, rows);
	const last = signed.at(-1);
	if (!last) return null;
	const signature = isOwn
		? await signHead(key, stream, headOf(last))
		: await signatureAt(database, stream, last);
	return packSegment(signed, signature, (row) => careful && isDamaged(row));
}

// The chain of whoever opened the workshop names what all others write into.
function ownFirst({ heads, key }: Packing): ChainHead[] {
	const isOwn = ({ device }: ChainHead) => device === key.device;
	return [...heads.filter(isOwn), ...heads.filter((head) => !isOwn(head))];
}

// Heads that do not follow each other by their hashes: one of them is not what was written.
function untilLostHead(rows: readonly HeadedRow[]): HeadedRow[] {
	const sound: HeadedRow[] = [];
	let hash: string | null = null;
	for (const row of rows) {
		if (hash !== null && row.head.prev !== hash) return sound.slice(0, -1);
		sound.push(row);
		hash = headOf(row).hash;
	}
	return sound;
}

// Somebody else's chain is sent up to a head that its author signed; where none is, as it is: the office holds it.
async function untilSigned(
	database: Database,
	stream: string,
	rows: readonly HeadedRow[]
): Promise<readonly HeadedRow[]> {
	for (let last = rows.length; last > 0; last -= 1) {
		const row = rows[last - 1];
		if (row && (await signatureAt(database, stream, row))) return rows.slice(0, last);
	}
	return rows;
}

async function signatureAt(database: Database, stream: string, { head }: HeadedRow): Promise<string | null> {
	const row = await database.signatures.get([stream, head.device, head.epoch, head.seq]);
	return row?.signature ?? null;
}

async function authorsOf({ database, key }: Packing, segments: readonly Segment[]): Promise<Author[]> {
	const devices = [...new Set(segments.map(({ device }) => device))];
	const own: Author = { device: key.device, alg: key.alg, key: key.publicKey };
	const known = await database.authors.getEach(devices);
	return devices.flatMap((device, index) => (device === own.device ? [own] : (known[index] ?? [])));
}

function isDamaged(row: unknown): boolean {
	const entry = readEntry(row, hashing);
	return !isRefusal(entry) && 'hollow' in entry && entry.hollow === 'damaged';
}
