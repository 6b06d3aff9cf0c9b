import type { ProvenChain, Receipt, SignedReceipt } from '../../core/sync/receipt.ts';
import { signValue } from '../../seal/signed-value.ts';
import type { ChainRow } from '../database/ledger-tables.ts';
import type { Database } from '../database/tables.ts';
import { provenHead } from '../ledger/stream.ts';
import type { OfficeIdentity } from '../office-identity.ts';

/** The most chains that one receipt names. */
const mostChains = 200;

/** The chains that the office holds of each stream. */
export type Held = ReadonlyMap<string, readonly ChainRow[]>;

export async function heldOf(db: Database, streams: readonly string[]): Promise<Held> {
	if (streams.length === 0) return new Map();
	const rows = await db.selectFrom('chains').selectAll().where('stream', 'in', streams).execute();
	const proven = await Promise.all(rows.map((row) => asProven(db, row)));
	return Map.groupBy(proven, ({ stream }) => stream);
}

/** What a receipt answers: the request, the server's time, and the device whose chains are named before all others. */
export type Answering = { readonly request: string; readonly at: string; readonly first: string };

/** The office's signed word for what it holds of a stream; it may be nothing. */
export async function receiptFor(
	{ identity }: { readonly identity: OfficeIdentity },
	held: Held,
	stream: string,
	{ request, at, first }: Answering
): Promise<SignedReceipt> {
	const { id: office, key, serverEpoch, catalogue } = identity;
	const rank = ({ device }: ChainRow) => (device === first ? 0 : 1);
	const chains = (held.get(stream) ?? []).toSorted((a, b) => rank(a) - rank(b));
	const context = 'preau-receipt-1' as const;
	const of = { context, office, request, serverEpoch, catalogue, stream, at };
	const receipt: Receipt = { ...of, chains: chains.slice(0, mostChains).map(tellChain) };
	return { receipt, signature: await signValue(key, receipt) };
}

// A chain is told as far as its author vouched for it, so that nobody else's words make a tablet doubt its own.
async function asProven(db: Database, chain: ChainRow): Promise<ChainRow> {
	return { ...chain, ...(await provenHead(db, chain)) };
}

function tellChain(chain: ChainRow): ProvenChain {
	const { device, epoch, seq, hash, covered, forked } = chain;
	const state = stateOf(chain);
	return { device, epoch, seq, hash, state, covered: Math.min(covered, seq), forked: forked === 1 };
}

function stateOf({ proven, counted, unknown }: ChainRow): ProvenChain['state'] {
	if (proven === 0) return 'unproven';
	if (counted < proven) return 'held';
	return unknown > 0 ? 'unreadable' : 'counted';
}
