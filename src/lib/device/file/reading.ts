import { isRefusal, type Refusal } from '../../core/refusal.ts';
import { isOpening } from '../../core/sync/workshop-file.ts';
import type { WorkshopSummary } from '../../core/summary.ts';
import { summarise } from '../../core/summary.ts';
import { readFile } from '../../seal/workshop-file.ts';
import { rereadJournal } from '../journal.ts';
import { bringBack } from '../removed.ts';
import { keepArrivals } from '../sync/arriving.ts';
import type { Hand } from '../tablet.svelte.ts';

/** What became of a file that was read. */
export type FileTaken = {
	readonly workshop: WorkshopSummary;
	/** Entries in the file: new here, held before, and left out because nobody signed them or another history is held. */
	readonly entries: number;
	readonly added: number;
	readonly left: number;
	/** True when this tablet may write in the workshop. */
	readonly isMember: boolean;
};

/**
 * Takes a workshop's file: verified and kept like what comes from the office, so that it may be read any number of times
 * and in any order. The workshop, also one that was removed here by hand, then stands in the list. Of a file that is not whole nothing is kept.
 */
export async function takeFile(hand: Hand, file: Blob): Promise<FileTaken | Refusal> {
	let hasOpening = false;
	let added = 0;
	let left = 0;
	const header = await readFile(file, {
		look: (batches) => (hasOpening ||= batches.some(isOpening)),
		ready: async ({ stream }) =>
			hasOpening || (await hand.database.chains.get(stream))
				? bringBack(hand, stream)
				: { kind: 'file-without-opening' },
		keep: async (batch) => {
			const kept = await keepArrivals(hand, batch);
			if (isRefusal(kept)) return kept;
			added += kept.added;
			left += kept.left;
			return null;
		}
	});
	if (isRefusal(header)) return header;
	const journal = await rereadJournal(hand, header.stream);
	if (isRefusal(journal)) return journal;
	const { workshop } = journal;
	if (!workshop.opened) return { kind: 'file-without-opening' };
	const isMember = workshop.members.has(hand.key.device);
	return { workshop: summarise(workshop), entries: header.entries, added, left, isMember };
}
