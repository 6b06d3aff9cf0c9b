import type { Transaction } from 'kysely';
import type { ChainRow, EntryRow } from '../database/ledger-tables.ts';
import type { Database, Tables } from '../database/tables.ts';

/** A stream as a transaction holds it, locked. */
export type Stream = {
	readonly stream: string;
	pos: number;
	revision: number;
	/** By device and epoch. */
	readonly chains: Map<string, ChainRow>;
	/** Which of them are not as they were read. */
	readonly changed: Set<ChainRow>;
};

/**
 * Locks a stream's head row, which is made where there is none: the first statement of everything that writes in it.
 * Whoever else writes there waits, so that positions are gapless and nobody reads past one that is not committed yet.
 */
export async function lockStream(trx: Transaction<Tables>, stream: string): Promise<Stream> {
	const { pos, revision } = await trx
		.insertInto('streams')
		.values({ stream, pos: 0, revision: 0 })
		.onConflict((conflict) => conflict.column('stream').doUpdateSet({ stream }))
		.returning(['pos', 'revision'])
		.executeTakeFirstOrThrow();
	const chains = pos === 0 ? new Map<string, ChainRow>() : await chainsOf(trx, stream);
	return { stream, pos, revision, chains, changed: new Set() };
}

/** Keeps what became of a stream's chains, and says that what it amounts to may have changed. */
export async function moveStream(trx: Transaction<Tables>, held: Stream): Promise<void> {
	for (const chain of held.changed) await keepChain(trx, chain);
	held.revision += 1;
	const { stream, pos, revision } = held;
	await trx.updateTable('streams').set({ pos, revision }).where('stream', '=', stream).execute();
}

export async function chainsOf(db: Database, stream: string): Promise<Map<string, ChainRow>> {
	const rows = await db.selectFrom('chains').selectAll().where('stream', '=', stream).execute();
	return new Map(rows.map((row) => [chainKey(row), row]));
}

async function keepChain(trx: Transaction<Tables>, chain: ChainRow): Promise<void> {
	await trx
		.insertInto('chains')
		.values(chain)
		.onConflict((conflict) => conflict.columns(['stream', 'device', 'epoch']).doUpdateSet(chain))
		.execute();
}

/**
 * The last entry of a chain that its author vouched for: what may follow it was said by anybody. Null where there is none.
 */
export async function provenHead(
	db: Database,
	{ stream, device, epoch, seq, hash, proven }: ChainRow
): Promise<{ readonly seq: number; readonly hash: string } | null> {
	if (proven === 0) return null;
	if (proven === seq) return { seq, hash };
	return db
		.selectFrom('entries')
		.select(['seq', 'hash'])
		.where('stream', '=', stream)
		.where('device', '=', device)
		.where('epoch', '=', epoch)
		.where('seq', '=', proven)
		.where('branch', '=', 0)
		.executeTakeFirstOrThrow();
}

/** The rows of one chain from one place to another; what stands beside it is not among them. */
export function rowsBetween(db: Database, { stream, device, epoch }: ChainRow, after: number, last: number) {
	return db
		.selectFrom('entries')
		.selectAll()
		.where('stream', '=', stream)
		.where('device', '=', device)
		.where('epoch', '=', epoch)
		.where('seq', '>', after)
		.where('seq', '<=', last)
		.where('branch', '=', 0)
		.orderBy('seq');
}

/** The rows of a stream that belong to its chains, up to the place that `upTo` says of each. */
export async function rowsOf(
	db: Database,
	stream: string,
	chains: ReadonlyMap<string, ChainRow>,
	upTo: (chain: ChainRow) => number
): Promise<EntryRow[]> {
	const rows = await db
		.selectFrom('entries')
		.selectAll()
		.where('stream', '=', stream)
		.where('branch', '=', 0)
		.execute();
	const last = new Map([...chains].map(([key, chain]) => [key, upTo(chain)]));
	return rows.filter((row) => row.seq <= (last.get(chainKey(row)) ?? 0));
}

export function chainKey({ device, epoch }: { readonly device: string; readonly epoch: string }): string {
	return `${device} ${epoch}`;
}
