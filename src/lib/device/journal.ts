import { chainsOf, checkChain } from '../core/chain.ts';
import type { Draft } from '../core/entry-kinds.ts';
import { isErasable } from '../core/erased-targets.ts';
import { readEntry, type Entry, type HollowEntry } from '../core/entry.ts';
import { fold, foldOnto, foldSeen } from '../core/folding.ts';
import { isRefusal, type Refusal } from '../core/refusal.ts';
import type { ChainHead } from '../core/shape.ts';
import { summarise } from '../core/summary.ts';
import type { Workshop } from '../core/workshop.ts';
import { sealEntry } from '../seal/entry.ts';
import { hashing } from '../seal/hash.ts';
import { newEpoch, newSalt } from '../seal/random.ts';
import type { ChainRow, Database, DeliveryRow } from './database.ts';
import { dropErased } from './erasure.ts';
import { officeOn } from './office-on.ts';
import { Refused, storing } from './storage-failure.ts';
import { answerOf, strictly } from './strict.ts';
import { under } from './table.ts';
import type { Hand } from './tablet.svelte.ts';
import { checkWriter, type Writer } from './writer.ts';

/** A workshop's journal as a page holds it: what it amounts to, and where this tablet writes on. */
export type Journal = {
	readonly workshop: Workshop;
	readonly chain: Omit<ChainRow, 'summary'>;
	/** What could not be read from the disk: heads of another version, damaged heads, gaps. */
	readonly faults: readonly Refusal[];
	/** True when the chain that this tablet writes lost an entry: the next one begins a new epoch and says so. */
	readonly broken: boolean;
	/** True when the office holds another history of this chain: the next entry begins a new epoch, too. */
	readonly forked: boolean;
};

/** Work that must succeed or fail with the entries, in their transaction. */
export type Alongside = {
	readonly stores: readonly ('urns' | 'ballots')[];
	readonly work: (transaction: IDBTransaction) => Promise<unknown>;
};

/** Reads a workshop's journal from the disk and folds it. A stream of which nothing is known is an empty journal. */
export async function readJournal(
	database: Database,
	device: string,
	stream: string
): Promise<Journal | Refusal> {
	return storing(async () => {
		const rows = await database.entries.all(under(stream));
		const chain = (await database.chains.get(stream)) ?? firstChain(stream, device);
		const read = rows.map((row) => readEntry(row, hashing));
		const entries = read.filter((entry): entry is Entry | HollowEntry => !isRefusal(entry));
		const faults = [...read.filter(isRefusal), ...chainFaults(entries)];
		const forked = isForked(await database.deliveries.get(stream), chain);
		const workshop = fold(stream, entries, await officeOn(database));
		return { workshop, chain, faults, broken: isBroken(chain, entries), forked };
	});
}

/** Reads it again after entries came from elsewhere, and brings up to date what the list of workshops says of it. */
export async function rereadJournal(hand: Hand, stream: string): Promise<Journal | Refusal> {
	const { database, writer, key } = hand;
	const journal = await readJournal(database, key.device, stream);
	if (isRefusal(journal) || !journal.workshop.opened) return journal;
	const erasing = await dropErased(hand, journal.workshop);
	if (erasing) return erasing;
	const summary = summarise(journal.workshop);
	const kept = await storing(() =>
		strictly(database, ['settings', 'chains'], async (transaction) => {
			const chains = transaction.objectStore('chains');
			await checkWriter(transaction, writer);
			const row: ChainRow | undefined = await answerOf(chains.get(stream));
			chains.put({ ...(row ?? journal.chain), summary });
		})
	);
	return isRefusal(kept) ? kept : journal;
}

/** The workshop as it was when these heads had been seen (`foldSeen`), from what lies on the disk. */
export async function readSeen(
	database: Database,
	stream: string,
	seen: readonly ChainHead[]
): Promise<Workshop | Refusal> {
	return storing(async () => {
		const read = (await database.entries.all(under(stream))).map((row) => readEntry(row, hashing));
		const entries = read.filter((entry): entry is Entry | HollowEntry => !isRefusal(entry));
		return foldSeen(stream, entries, seen, await officeOn(database));
	});
}

/**
 * Writes drafts behind the journal's head in one strict transaction, with whatever must go alongside: it checks the
 * writer and the head, adds the entries and moves the head, or changes nothing and says why.
 */
export async function writeDrafts(
	database: Database,
	writer: Writer,
	journal: Journal,
	drafts: readonly Draft[],
	at: string,
	alongside?: Alongside
): Promise<Journal | Refusal> {
	const { entries, chain } = continuing(journal, drafts, at);
	const workshop = foldOnto(journal.workshop, entries);
	const summary = summarise(workshop ?? journal.workshop);
	const stores = ['settings', 'chains', 'entries', ...(alongside?.stores ?? [])] as const;
	const kept = await storing(() =>
		strictly(database, stores, async (transaction) => {
			// All asked at once: a check that fails takes back what was written meanwhile.
			await Promise.all([
				checkWriter(transaction, writer),
				checkHead(transaction, journal.chain),
				add(transaction, entries, { ...chain, summary }),
				erase(transaction, entries),
				alongside?.work(transaction)
			]);
		})
	);
	if (isRefusal(kept)) return kept;
	if (workshop) return { ...journal, workshop, chain, broken: false, forked: false };
	return readJournal(database, chain.device, chain.stream);
}

// After a loss or a fork: a new epoch, whose first entry names the last head that was held and says what happened.
function continuing({ chain, workshop, broken, forked }: Journal, drafts: readonly Draft[], at: string) {
	const { device, epoch, seq } = chain;
	const clock = Math.max(chain.clock, workshop.clock); // later than everything that this tablet has seen
	if (!broken && !forked) return chainOn({ ...chain, clock }, drafts, at);
	const reason = broken ? 'the tablet lost entries of this chain' : 'the office holds another history of it';
	const body = { device, epoch, seq: Math.max(1, seq), reason };
	return chainOn(
		{ ...chain, clock, epoch: newEpoch(), seq: 0 },
		[{ kind: 'chain-broken', body }, ...drafts],
		at
	);
}

function chainOn(chain: Journal['chain'], drafts: readonly Draft[], at: string) {
	const entries: Entry[] = [];
	let { seq, hash, clock } = chain;
	const { stream, device, epoch } = chain;
	for (const draft of drafts) {
		const entry = sealEntry(
			draft,
			{ stream, device, epoch, seq: ++seq, prev: hash, clock: ++clock, at },
			newSalt()
		);
		hash = entry.hash;
		entries.push(entry);
	}
	return { entries, chain: { ...chain, seq, hash, clock } };
}

function firstChain(stream: string, device: string): Journal['chain'] {
	return { stream, device, epoch: newEpoch(), seq: 0, hash: null, clock: 0 };
}

function chainFaults(entries: readonly (Entry | HollowEntry)[]): Refusal[] {
	return [...chainsOf(entries).values()].map((chain) => checkChain(chain)).filter((fault) => fault !== null);
}

function isBroken(chain: Journal['chain'], entries: readonly (Entry | HollowEntry)[]): boolean {
	const own = chainsOf(entries).get(`${chain.device} ${chain.epoch}`) ?? [];
	const last = own.find(({ head }) => head.seq === chain.seq);
	return own.length !== chain.seq || checkChain(own) !== null || (chain.seq > 0 && last?.hash !== chain.hash);
}

function isForked(delivery: DeliveryRow | undefined, { device, epoch }: Journal['chain']): boolean {
	const chains = delivery?.receipt?.receipt.chains ?? [];
	return chains.some((chain) => chain.forked && chain.device === device && chain.epoch === epoch);
}

async function checkHead(
	transaction: IDBTransaction,
	{ stream, epoch, seq, hash }: Journal['chain']
): Promise<void> {
	const row: ChainRow | undefined = await answerOf(transaction.objectStore('chains').get(stream));
	const begun = row ?? { epoch, seq: 0, hash: null };
	const isWhereItWas = begun.epoch === epoch ? begun.seq === seq && begun.hash === hash : seq === 0;
	if (!isWhereItWas) throw new Refused({ kind: 'journal-moved' });
}

async function add(transaction: IDBTransaction, entries: readonly Entry[], chain: ChainRow): Promise<void> {
	for (const entry of entries) transaction.objectStore('entries').add(rowOf(entry));
	transaction.objectStore('chains').put(chain);
}

function rowOf({ head, salt, body }: Entry) {
	return { head, salt, body };
}

// Salt and body go for ever; the head stays, so that the chain can still be checked.
async function erase(transaction: IDBTransaction, entries: readonly Entry[]): Promise<void> {
	const targets = new Set(entries.flatMap((entry) => ('targets' in entry.body ? entry.body.targets : [])));
	const stream = entries[0]?.head.stream;
	if (targets.size === 0 || !stream) return;
	const store = transaction.objectStore('entries');
	for (const row of await answerOf<unknown[]>(store.getAll(under(stream)))) {
		const read = readEntry(row, hashing);
		if (isRefusal(read) || !targets.has(read.hash) || !isErasable(read.head)) continue;
		store.put({ head: read.head });
	}
}
