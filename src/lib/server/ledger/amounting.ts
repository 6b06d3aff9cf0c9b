import type { Transaction } from 'kysely';
import { fold } from '../../core/folding.ts';
import type { Workshop } from '../../core/workshop.ts';
import type { Tables } from '../database/tables.ts';
import { count, foldCounted, type Fresh } from './counting.ts';
import { factsOf, followRoom } from './following-room.ts';
import type { Ledger } from './ledger.ts';
import { isOfficeStream } from './office-streams.ts';
import { project } from './projecting.ts';
import { moveStream, type Stream } from './stream.ts';

/** What happened to a stream before it is folded on. */
export type Change = {
	readonly fresh: Fresh;
	/** When entries came; null where none did. */
	readonly received: string | null;
	/** True when words of counted entries changed, so that what was folded no longer holds. */
	readonly isRefolded?: boolean;
	/** The author whom a person approves at this moment. */
	readonly approved?: string;
};

export type Folded = { readonly revision: number; readonly workshop: Workshop };

/**
 * Counts and folds on after a change, projects what the stream amounts to, and moves its revision. To be remembered
 * once the transaction is committed. A stream of the office's own is counted and no room.
 */
export async function amount(
	trx: Transaction<Tables>,
	ledger: Ledger,
	held: Stream,
	change: Change
): Promise<Folded | null> {
	const { stream } = held;
	const known = change.isRefolded ? null : ledger.folded.get(stream, held.revision);
	const isOffices = !known?.opened && (await isOfficeStream(trx, ledger, stream));
	const before = known ?? (isOffices ? fold(stream, []) : await foldCounted(trx, held, ledger.office.id));
	const workshop = await count(trx, ledger, held, before, { ...change, isOffices });
	await moveStream(trx, held);
	if (isOffices) return null;
	const { received: now } = change;
	const received = now === null ? null : { first_received: now, last_received: now };
	const facts = await factsOf(trx, stream);
	await project(trx, held, workshop, { before: known, received, office: ledger.office.id });
	await followRoom(trx, stream, facts);
	return { revision: held.revision, workshop };
}

/** Keeps what a stream amounted to for the next batch, after the transaction was committed. */
export function remember(ledger: Ledger, folded: Folded | null): void {
	if (folded) ledger.folded.set(folded.workshop.stream, folded.revision, folded.workshop);
}
