import type { Batch, SyncRequest } from '../../core/sync/messages.ts';
import type { ChainRow } from '../database/ledger-tables.ts';
import type { Database } from '../database/tables.ts';
import { readRoom } from '../ledger/reading.ts';
import { chainKey } from '../ledger/stream.ts';
import type { Office } from '../office.ts';
import { Load } from './load.ts';
import type { Held } from './receipts.ts';
import { segmentsBehind, type Wanted } from './segments.ts';

type Ask = SyncRequest['asks'][number];

/**
 * What a tablet lacks of the streams that it asks about and may read: the office's catalogue, the rooms that it opened or
 * was admitted to, and of any other room what it wrote itself. As much as one answer carries; `more` when more waits.
 */
export async function lackingOf(
	office: Pick<Office, 'ledger' | 'identity'>,
	held: Held,
	asks: readonly Ask[],
	device: string
): Promise<{ readonly batches: readonly Batch[]; readonly more: boolean }> {
	const load = new Load();
	const batches: Batch[] = [];
	for (const ask of asks) {
		const wanted = behind(held.get(ask.stream) ?? [], ask);
		if (wanted.length === 0) continue;
		const isReader = await mayRead(office, ask.stream, device);
		const batch = await batchOf(office.ledger.db, ask, wanted.flatMap(readable(device, isReader)), load);
		if (batch) batches.push(batch);
		if (load.isFull) return { batches, more: true };
	}
	return { batches, more: false };
}

// Chains of which the office holds more than the tablet says that it does. Where it holds another entry in that place,
// its own history parted from the office's: that is told by the receipt, and nothing here would follow.
function behind(chains: readonly ChainRow[], { holds }: Ask): Wanted[] {
	const own = new Map(holds.map((head) => [chainKey(head), head]));
	return chains.flatMap((chain) => {
		const { seq: after = 0, hash = null } = own.get(chainKey(chain)) ?? {};
		return chain.proven > after ? [{ chain, after, hash, last: chain.proven }] : [];
	});
}

function readable(device: string, isReader: boolean): (wanted: Wanted) => Wanted[] {
	return (wanted) => {
		const { chain, after } = wanted;
		const last = chain.device === device ? chain.proven : isReader ? chain.counted : 0;
		return last > after ? [{ ...wanted, last }] : [];
	};
}

/** True when this tablet is given a room: it opened it or was admitted. Everybody is given the catalogue. */
export async function mayRead(
	{ ledger, identity }: Pick<Office, 'ledger' | 'identity'>,
	stream: string,
	device: string
): Promise<boolean> {
	if (stream === identity.catalogue) return true;
	return (await readRoom(ledger, stream))?.workshop.members.has(device) ?? false;
}

async function batchOf(
	db: Database,
	{ stream }: Ask,
	wanted: readonly Wanted[],
	load: Load
): Promise<Batch | null> {
	const segments = [];
	for (const one of wanted) {
		if (load.isFull) break;
		segments.push(...(await segmentsBehind(db, one, load)));
	}
	if (segments.length === 0) return null;
	const devices = [...new Set(segments.map(({ device }) => device))];
	const known = await db.selectFrom('authors').selectAll().where('device', 'in', devices).execute();
	const authors = known.map(({ device, alg, public_key: key }) => ({ device, alg, key }));
	return { stream, authors, segments };
}
