import type { Texts } from '../../core/consultation.ts';
import type { ListedCommon, Origin } from '../../core/office/sorted.ts';
import { sortingStream } from '../../core/office/sorting.ts';
import { nativeHashing } from '../../seal/native-hash.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { commonTrack, listCommons, originsOf } from './common-tracks.ts';
import { namesOf } from './people-names.ts';
import { sortedConsultation } from './sorted-consultation.ts';

/** A common track as its page shows it: its words from the first to those of now, and the rooms' tracks that it is made of. */
export type ShownCommon = {
	readonly root: string;
	readonly question: Texts | null;
	readonly common: ListedCommon;
	/** Oldest first. */
	readonly wordings: readonly { readonly text: Texts; readonly who: string | null; readonly at: string }[];
	readonly origins: readonly Origin[];
	readonly next: string | null;
};

/** Null where there is no such common track; its origins are those of the scope (a region, null for all). */
export async function showCommon(
	ledger: Ledger,
	asked: { readonly root: string; readonly track: string; readonly scope: string | null },
	after: string | null
): Promise<ShownCommon | null> {
	const { root, track, scope } = asked;
	const sorting = sortingStream(root, nativeHashing.hashText);
	const known = await commonTrack(ledger.db, sorting, track);
	const common = (await listCommons(ledger.db, root)).find((one) => one.track === track);
	if (!known || !common) return null;
	const consultation = await sortedConsultation(ledger, root);
	const names = await namesOf(
		ledger.db,
		known.wordings.map(({ by }) => by)
	);
	return {
		root,
		question: consultation?.questions.find(({ id }) => id === known.question)?.text ?? null,
		common,
		wordings: known.wordings.map(({ text, by, at }) => ({ text, who: names.get(by) ?? null, at })),
		...(await originsOf(ledger.db, sorting, track, { scope, after }))
	};
}
