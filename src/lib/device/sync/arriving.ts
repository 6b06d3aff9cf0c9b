import type { RawEntry } from '../../core/entry.ts';
import { isRefusal, type Refusal } from '../../core/refusal.ts';
import { chainName } from '../../core/sync/delivery.ts';
import type { Author, Batch } from '../../core/sync/messages.ts';
import { unpackSegment, type Arrived, type Segment } from '../../core/sync/segment.ts';
import type { ChainHead } from '../../core/shape.ts';
import { hashing } from '../../seal/hash.ts';
import { verifyHead } from '../../seal/signed-head.ts';
import type { SignatureRow } from '../database.ts';
import { storing } from '../storage-failure.ts';
import { strictly } from '../strict.ts';
import type { Hand } from '../tablet.svelte.ts';
import { isMarkedRemoved } from '../removed.ts';
import { checkWriter } from '../writer.ts';
import { headOf, headsOf, rowAt } from './holdings.ts';

type Rows = { readonly entries: RawEntry[]; readonly signatures: SignatureRow[]; readonly authors: Author[] };

/** What became of a batch: entries that are new here, and those that were left out. The rest was held already. */
export type Kept = { readonly added: number; readonly left: number };

/**
 * Keeps entries that came from the office or in a file, in one strict transaction: each chain as its author signed it,
 * following what the tablet holds. What does not follow, or that nobody signed, is left out; so is a workshop that was
 * removed here by hand, also while a round was under way.
 */
export async function keepArrivals(hand: Hand, batch: Batch): Promise<Kept | Refusal> {
	const held = new Map((await headsOf(hand.database, batch.stream)).map((head) => [chainName(head), head]));
	const rows: Rows = { entries: [], signatures: [], authors: [] };
	let left = 0;
	for (const segment of batch.segments) {
		const isTaken = await take(hand, batch, segment, held, rows);
		if (!isTaken) left += segment.entries.length;
	}
	if (rows.entries.length === 0) return { added: 0, left };
	let added = rows.entries.length;
	const kept = await storing(() =>
		strictly(hand.database, ['settings', 'entries', 'signatures', 'authors'], async (transaction) => {
			const [isRemoved] = await Promise.all([
				isMarkedRemoved(transaction, batch.stream),
				checkWriter(transaction, hand.writer)
			]);
			if (isRemoved) return void (added = 0);
			for (const store of ['entries', 'signatures', 'authors'] as const) {
				const into = transaction.objectStore(store);
				for (const row of rows[store]) into.put(row);
			}
		})
	);
	return isRefusal(kept) ? kept : { added, left };
}

async function take(
	hand: Hand,
	{ stream, authors }: Batch,
	segment: Segment,
	held: Map<string, ChainHead>,
	rows: Rows
): Promise<boolean> {
	const arrived = unpackSegment(stream, segment, hashing);
	const author = authors.find(({ device }) => device === segment.device);
	const last = isRefusal(arrived) ? undefined : arrived.at(-1)?.entry;
	if (isRefusal(arrived) || !author || !last || segment.signature === null) return false;
	const head = { device: segment.device, epoch: segment.epoch, seq: last.head.seq, hash: last.hash };
	const before = held.get(chainName(segment));
	if (!(await follows(hand, stream, segment, arrived, before))) return false;
	if (!(await verifyHead({ alg: author.alg, publicKey: author.key }, stream, head, segment.signature)))
		return false;
	const isNew = ({ entry }: Arrived) => entry.head.seq > (before?.seq ?? 0);
	rows.entries.push(...arrived.filter(isNew).map(rowOf));
	rows.signatures.push({ stream, ...head, signature: segment.signature });
	rows.authors.push(author);
	if (head.seq > (before?.seq ?? 0)) held.set(chainName(segment), head);
	return true;
}

// Either it goes on where the tablet's copy ends, or what it repeats is the same.
async function follows(
	{ database }: Hand,
	stream: string,
	{ device, epoch, first, prev }: Segment,
	arrived: readonly Arrived[],
	before: ChainHead | undefined
): Promise<boolean> {
	if (!before) return first === 1;
	if (first > before.seq + 1) return false;
	if (first === before.seq + 1) return prev === before.hash;
	const repeated = arrived.find(({ entry }) => entry.head.seq === before.seq)?.entry;
	if (repeated) return repeated.hash === before.hash;
	const last = arrived.at(-1)?.entry;
	const own = last ? await rowAt(database, stream, { device, epoch, seq: last.head.seq }) : null;
	return own !== null && last !== undefined && headOf(own).hash === last.hash;
}

function rowOf({ entry, salt, body }: Arrived): RawEntry {
	return { head: entry.head, ...(salt !== null && { salt }), ...(body !== undefined && { body }) };
}
