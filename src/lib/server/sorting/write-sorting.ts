import type { Transaction } from 'kysely';
import type { Entry } from '../../core/entry.ts';
import type { SortingDecision } from '../../core/office/deciding-common-tracks.ts';
import { isRefusal, type Refusal } from '../../core/refusal.ts';
import type { Tables } from '../database/tables.ts';
import { transact } from '../database/transact.ts';
import { writeWithin, type Hand } from '../ledger/office-entries.ts';
import { openSorting } from '../ledger/office-streams.ts';
import { countTracks } from '../ledger/counting-tracks.ts';
import { restand } from '../ledger/standing.ts';
import { lockStream } from '../ledger/stream.ts';
import type { Office } from '../office.ts';
import { Refused, refusing } from '../refused.ts';
import { projectAct, type Touched } from './projecting-acts.ts';

/** What is decided of a sorting, as its stream is locked: `sorting` is that stream. */
export type Deciding = (trx: Transaction<Tables>, sorting: string) => Promise<SortingDecision>;

/**
 * Writes what somebody decides into the sorting of a consultation, in one transaction: decided, kept, projected, or
 * refused and nothing kept. Answers the entries; none when everything already stood as it was meant.
 */
export async function writeSorting(
	office: Pick<Office, 'ledger' | 'identity'>,
	root: string,
	hand: Hand,
	decide: Deciding
): Promise<readonly Entry[] | Refusal> {
	return refusing(() =>
		transact(office.ledger.db, async (trx) => {
			const sorting = await openSorting(trx, root);
			await lockStream(trx, sorting);
			const drafts = await decide(trx, sorting);
			if (isRefusal(drafts)) throw new Refused(drafts);
			const { entries } = await writeWithin(trx, office, sorting, drafts, hand);
			const touched: Touched = new Map();
			for (const entry of entries) await projectAct(trx, sorting, entry, touched);
			await restandAll(trx, touched);
			return entries;
		})
	);
}

// The sorting's stream is locked first and a room's after it; a tablet's batch locks its room alone: nobody waits in a ring.
async function restandAll(trx: Transaction<Tables>, touched: Touched): Promise<void> {
	for (const [stream, tracks] of [...touched].sort(([a], [b]) => (a < b ? -1 : 1))) {
		await lockStream(trx, stream);
		await restand(trx, stream, tracks);
		await countTracks(trx, stream);
	}
}
