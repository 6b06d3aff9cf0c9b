import type { ChainHead } from '../../core/shape.ts';
import { chainName, provenIn, type ChainDelivery } from '../../core/sync/delivery.ts';
import type { ProvenChain } from '../../core/sync/receipt.ts';
import type { Database, DeliveryRow } from '../database.ts';
import { headOf, rowAt } from './holdings.ts';

/**
 * Compares what the office proved with what the tablet holds, chain by chain. A chain counts as covered up to a place
 * only when the tablet's own entry there has the hash that the office names: another history covers nothing.
 */
export async function coverageOf(
	database: Database,
	stream: string,
	heads: readonly ChainHead[],
	delivery: DeliveryRow | undefined
): Promise<ChainDelivery[]> {
	const receipt = delivery?.receipt?.receipt ?? null;
	return Promise.all(
		heads.map(async (head) => {
			const chain = provenIn(receipt, head);
			const proven = chain ? await coveredBy(database, stream, head, chain) : 0;
			const once = delivery?.once[chainName(head)] ?? 0;
			const isLonger = chain !== null && chain.seq > head.seq && !chain.forked;
			return { head, proven, once, state: chain?.state ?? null, isLonger };
		})
	);
}

async function coveredBy(
	database: Database,
	stream: string,
	head: ChainHead,
	chain: ProvenChain
): Promise<number> {
	if (chain.seq > head.seq) return 0; // what the office has beyond is taken back first
	if (chain.seq === head.seq) return chain.hash === head.hash ? chain.seq : 0;
	const row = await rowAt(database, stream, chain);
	// An entry that the tablet lost itself cannot be compared; what follows it says by `prev` whether it belongs.
	return row === null || headOf(row).hash === chain.hash ? chain.seq : 0;
}
