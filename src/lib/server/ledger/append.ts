import type { Transaction } from 'kysely';
import { isRefusal, type Refusal } from '../../core/refusal.ts';
import type { Batch } from '../../core/sync/messages.ts';
import type { ChainRow } from '../database/ledger-tables.ts';
import type { Tables } from '../database/tables.ts';
import { transact } from '../database/transact.ts';
import { Refused, refusing } from '../refused.ts';
import { readArrival, type Arrival } from './arrival.ts';
import { amount, remember, type Folded } from './amounting.ts';
import { heldAround } from './held-entries.ts';
import { keepAuthors, keepEntries, type Delivery } from './keeping.ts';
import type { Ledger } from './ledger.ts';
import { place, type Placement } from './placing.ts';
import { chainKey, lockStream, type Stream } from './stream.ts';

/**
 * Takes a batch into the ledger, in one transaction: verified, in its place, counted where its author counts, projected.
 * What is already held is left as it is, so that a batch may come any number of times. Refuses what `readArrival` does,
 * and 'chain-gap'. Answers how many entries were new.
 */
export async function append(ledger: Ledger, batch: Batch, delivery: Delivery): Promise<number | Refusal> {
	const arrival = await readArrival(ledger.db, batch);
	if (isRefusal(arrival)) return arrival;
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
	const hasRoom = held.pos > 0;
	const placements = await placeAll(trx, held, arrival);
	const kept = await keepEntries(trx, held, placements, delivery);
	await keepAuthors(trx, held, arrival);
	const isMoved = placements.map((placement) => isChange(held, placement)).includes(true);
	for (const { chain } of placements) {
		held.chains.set(chainKey(chain), chain);
		held.changed.add(chain);
	}
	if (!isMoved) return { added: 0, folded: null };
	const isRefolded = placements.some(({ filled }) => filled.length > 0);
	const isNews = kept.size > 0 && !(hasRoom && arrival.segments.every(isOf(ledger.office.id)));
	const received = isNews ? delivery.received : null;
	return { added: kept.size, folded: await amount(trx, ledger, held, { fresh: kept, received, isRefolded }) };
}

// What the office itself writes to a room is not received of it.
function isOf(office: string): (segment: { readonly device: string }) => boolean {
	return ({ device }) => device === office;
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

function newChain(stream: string, device: string, epoch: string): ChainRow {
	const places = { seq: 0, hash: '', proven: 0, counted: 0, covered: 0 };
	return { stream, device, epoch, ...places, beside: 0, forked: 0, unknown: 0 };
}
