import type { Transaction } from 'kysely';
import type { ChainRow } from '../database/ledger-tables.ts';
import type { Tables } from '../database/tables.ts';
import type { ArrivedSegment } from './arrival.ts';
import type { HeldEntry } from './placing.ts';

/**
 * What is held of a chain around what arrived of it: all that finding its place needs. Nothing is asked where it simply
 * goes on, which is nearly always.
 */
export async function heldAround(
	trx: Transaction<Tables>,
	chain: ChainRow,
	segments: readonly ArrivedSegment[]
): Promise<HeldEntry[]> {
	const first = segments[0]?.first ?? 1;
	if (first > chain.seq && chain.beside === 0) return [];
	const last = Math.max(...segments.map((segment) => segment.first + segment.entries.length - 1));
	// what nobody signed may have to give way, to its end
	const end = chain.proven < chain.seq ? Number.MAX_SAFE_INTEGER : last;
	const { stream, device, epoch, beside } = chain;
	return trx
		.selectFrom('entries')
		.select(['seq', 'hash', 'prev', 'branch', 'state'])
		.where('stream', '=', stream)
		.where('device', '=', device)
		.where('epoch', '=', epoch)
		.where(({ and, or, eb }) => {
			const around = and([eb('seq', '>=', first - 1), eb('seq', '<=', end)]);
			return beside > 0 ? or([around, eb('branch', '=', 1)]) : around;
		})
		.execute();
}
