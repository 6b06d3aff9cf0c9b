import type { SyncRequest } from '../../core/sync/messages.ts';
import type { ChainRow } from '../database/ledger-tables.ts';
import { chainKey, rowsBetween } from '../ledger/stream.ts';
import type { Office } from '../office.ts';
import { mayRead } from './lacking.ts';
import type { Held } from './receipts.ts';

type Asks = SyncRequest['asks'];

/**
 * What is told of the chains to a tablet that only carries a room, and is not given the rest of it: as far as its own
 * copy goes, where that is the office's too. So a file that was passed on is received, though its author sent more since.
 */
export async function asFarAsCarried(
	office: Pick<Office, 'ledger' | 'identity'>,
	held: Held,
	asks: Asks,
	device: string
): Promise<Held> {
	const told = new Map(held);
	for (const { stream, holds } of asks) {
		const chains = held.get(stream) ?? [];
		const own = new Map(holds.map((head) => [chainKey(head), head]));
		const isShorter = (chain: ChainRow) => (own.get(chainKey(chain))?.seq ?? chain.seq) < chain.seq;
		if (!chains.some(isShorter) || (await mayRead(office, stream, device))) continue;
		const cut = async (chain: ChainRow): Promise<ChainRow> => {
			const copy = own.get(chainKey(chain));
			if (!copy || !isShorter(chain) || chain.device === device) return chain;
			const [row] = await rowsBetween(office.ledger.db, chain, copy.seq - 1, copy.seq).execute();
			return row?.hash === copy.hash ? { ...chain, seq: copy.seq, hash: copy.hash } : chain;
		};
		told.set(stream, await Promise.all(chains.map(cut)));
	}
	return told;
}
