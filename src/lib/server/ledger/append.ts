import type { Transaction } from 'kysely';
import { hollow, type Entry, type HollowEntry } from '../../core/entry.ts';
import { isRefusal, type Refusal } from '../../core/refusal.ts';
import type { Batch } from '../../core/sync/messages.ts';
import type { EntryRow } from '../database/ledger-tables.ts';
import type { Tables } from '../database/tables.ts';
import { transact } from '../database/transact.ts';
import { Refused, refusing } from '../refused.ts';
import { readArrival, type Arrival } from './arrival.ts';
import { amount, remember, type Folded } from './amounting.ts';
import { erasedAmong, wordless } from './erasing.ts';
import { changeEntry, insertEntries, rowOf } from './entry-rows.ts';
import { heldAround } from './held-entries.ts';
import type { Ledger } from './ledger.ts';
import { place, type Placement } from './placing.ts';
import { chainKey, keepChain, lockStream, type Stream } from './stream.ts';

/** Who brought a batch, and when, by the server's clock (ISO 8601, UTC). */
export type Delivery = { readonly carrier: string; readonly received: string };

/**
 * Takes a batch into the ledger, in one transaction: verified, in its place, counted where its author counts, projected.
 * What is already held is left as it is, so that a batch may come any number of times. Refuses what `readArrival` does,
 * and 'chain-gap'. Answers how many entries were new.
 */
export async function append(ledger: Ledger, batch: Batch, delivery: Delivery): Promise<number | Refusal> {
	const arrival = await readArrival(ledger.db, batch);
	return isRefusal(arrival) ? arrival : appendArrival(ledger, arrival, delivery);
}

/** The same with what was already read. */
export async function appendArrival(
	ledger: Ledger,
	arrival: Arrival,
	delivery: Delivery
): Promise<number | Refusal> {
	const done = await refusing(() =>
		transact(ledger.db, (trx) => takeArrival(trx, ledger, arrival, delivery))
	);
	if (isRefusal(done)) return done;
	remember(ledger, done.folded);
	return done.added;
}

/** The same within a transaction; what it amounts to is to be remembered once that is committed. */
export async function takeArrival(
	trx: Transaction<Tables>,
	ledger: Ledger,
	arrival: Arrival,
	delivery: Delivery
): Promise<{ readonly added: number; readonly folded: Folded | null }> {
	const held = await lockStream(trx, arrival.stream);
	const placements = await placeAll(trx, held, arrival);
	const kept = await keepEntries(trx, held, placements, delivery);
	await keepAuthors(trx, arrival);
	const isMoved = placements.map((placement) => isChange(held, placement)).includes(true);
	for (const { chain } of placements) held.chains.set(chainKey(chain), chain);
	if (!isMoved) return { added: 0, folded: null };
	const isRefolded = placements.some(({ filled }) => filled.length > 0);
	const received = kept.size > 0 ? delivery.received : null;
	return { added: kept.size, folded: await amount(trx, ledger, held, { fresh: kept, received, isRefolded }) };
}

function isChange(held: Stream, { chain, added, moved, filled }: Placement): boolean {
	const before = held.chains.get(chainKey(chain));
	const isVouched = chain.proven !== before?.proven || chain.forked !== before?.forked;
	return added.length > 0 || moved.size > 0 || filled.length > 0 || isVouched;
}

async function placeAll(trx: Transaction<Tables>, held: Stream, { segments }: Arrival): Promise<Placement[]> {
	const placements: Placement[] = [];
	for (const [key, own] of Map.groupBy(segments, chainKey)) {
		const { device, epoch } = own[0]!;
		const chain = held.chains.get(key) ?? newChain(held.stream, device, epoch);
		const ordered = own.toSorted((a, b) => a.first - b.first);
		const placement = place(chain, await heldAround(trx, chain, ordered), ordered);
		if (isRefusal(placement)) throw new Refused(placement);
		placements.push(placement);
	}
	return placements;
}

function newChain(stream: string, device: string, epoch: string) {
	const places = { seq: 0, hash: '', proven: 0, counted: 0, covered: 0 };
	return { stream, device, epoch, ...places, beside: 0, forked: 0, unknown: 0 };
}

/** Answers what was new, as it is kept: an entry that was erased before it came has no words. */
async function keepEntries(
	trx: Transaction<Tables>,
	held: Stream,
	placements: readonly Placement[],
	delivery: Delivery
): Promise<Map<string, Entry | HollowEntry>> {
	const erased = await erasedAmong(trx, held, placements.flatMap(hashesOf));
	const rows: EntryRow[] = [];
	const kept = new Map<string, Entry | HollowEntry>();
	for (const { added, moved, filled } of placements) {
		for (const { arrived, branch } of added) {
			const { entry } = arrived;
			const row = rowOf(arrived, { pos: (held.pos += 1), branch, ...delivery });
			const isErased = erased.has(entry.hash);
			rows.push(isErased ? { ...row, ...wordless } : row);
			kept.set(entry.hash, isErased ? hollow(entry.head, entry.hash, 'erased') : entry);
		}
		for (const [hash, branch] of moved) await changeEntry(trx, held, hash, { branch });
		for (const arrived of filled) {
			const { salt, body, state } = rowOf(arrived, { pos: 0, branch: 0, ...delivery });
			const { hash } = arrived.entry;
			if (!erased.has(hash)) await changeEntry(trx, held, hash, { salt, body, state });
		}
	}
	await insertEntries(trx, rows);
	return kept;
}

function hashesOf({ added, filled }: Placement): string[] {
	return [...added.map(({ arrived }) => arrived), ...filled].map(({ entry }) => entry.hash);
}

// Keys and signed heads, for whoever reads the chain later.
async function keepAuthors(trx: Transaction<Tables>, { stream, authors, segments }: Arrival): Promise<void> {
	if (authors.length === 0) return;
	await trx
		.insertInto('authors')
		.values(authors.map(({ device, alg, key }) => ({ device, alg, public_key: key })))
		.onConflict((conflict) => conflict.column('device').doNothing())
		.execute();
	const signed = segments.flatMap(({ device, epoch, entries, signature }) => {
		const { hash, head } = entries.at(-1)!.entry;
		return signature === null ? [] : [{ stream, device, epoch, seq: head.seq, hash, signature }];
	});
	await trx
		.insertInto('signatures')
		.values(signed)
		.onConflict((conflict) => conflict.columns(['stream', 'device', 'epoch', 'seq', 'hash']).doNothing())
		.execute();
}
