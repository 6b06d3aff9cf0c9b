import type { Transaction } from 'kysely';
import type { Entry } from '../../core/entry.ts';
import {
	addCommonTrack,
	changeCommonTrack,
	sortSources,
	undoPlacing,
	type Placeable,
	type RawTexts,
	type SortingDecision,
	type TrackIntent
} from '../../core/office/deciding-common-tracks.ts';
import type { Nature, Source } from '../../core/office/sorting-kinds.ts';
import type { CommonTrack } from '../../core/office/sorting.ts';
import type { Deed, SourceAct } from '../../core/office/source-standing.ts';
import type { SortedConsultation } from '../../core/office/sorted.ts';
import { isRefusal, type Refusal } from '../../core/refusal.ts';
import { newId } from '../../seal/random.ts';
import type { Tables } from '../database/tables.ts';
import type { Hand } from '../ledger/office-entries.ts';
import { actOf, actsOn } from '../ledger/standing.ts';
import type { Office } from '../office.ts';
import { commonTrack } from './common-tracks.ts';
import { writeSorting } from './write-sorting.ts';

/** In whose name the sorting of which consultation is written. */
export type Desk = {
	readonly office: Pick<Office, 'ledger' | 'identity'>;
	readonly consultation: SortedConsultation;
	readonly hand: Hand;
};

/** Rooms' tracks that somebody sorts at once, and the acts on them that they had before their eyes. */
export type Picked = { readonly sources: readonly Source[]; readonly seen: readonly string[] };

/** Makes a common track of these words, and places the rooms' tracks in it. */
export function addTrack(
	{ office, consultation, hand }: Desk,
	made: { readonly question: string; readonly text: RawTexts },
	picked: Picked,
	nature: Nature
): Promise<readonly Entry[] | Refusal> {
	const { question } = made;
	const track = newId();
	return writeSorting(office, consultation.root, hand, async (trx) => {
		if (!consultation.questions.some(({ id }) => id === question)) return { kind: 'question-unknown' };
		const added = addCommonTrack(track, question, made.text, hand.by);
		if (isRefusal(added)) return added;
		const common = { question, withdrawn: null };
		const placed = await decideSources(
			trx,
			consultation,
			picked,
			{ kind: 'placed', track, nature },
			common,
			hand
		);
		return isRefusal(placed) ? placed : [...added, ...placed];
	});
}

/** Places rooms' tracks in a common one, or sets them aside with a reason. */
export function sort(
	{ office, consultation, hand }: Desk,
	picked: Picked,
	deed: Deed
): Promise<readonly Entry[] | Refusal> {
	return writeSorting(office, consultation.root, hand, async (trx, sorting) => {
		const common = deed.kind === 'placed' ? await commonTrack(trx, sorting, deed.track) : undefined;
		return decideSources(trx, consultation, picked, deed, common ?? null, hand);
	});
}

/** Undoes acts on rooms' tracks, by their names. */
export function undo(
	{ office, consultation, hand }: Desk,
	acts: readonly string[]
): Promise<readonly Entry[] | Refusal> {
	return writeSorting(office, consultation.root, hand, async (trx, sorting) => {
		const drafts = [];
		for (const name of acts) {
			const decided = undoPlacing(await actOfName(trx, sorting, name), hand.by);
			if (isRefusal(decided)) return decided;
			drafts.push(...decided);
		}
		return drafts;
	});
}

/** Rewords a common track, takes it off the list, or puts it back. */
export function change(
	{ office, consultation, hand }: Desk,
	track: string,
	intent: TrackIntent
): Promise<readonly Entry[] | Refusal> {
	return writeSorting(office, consultation.root, hand, async (trx, sorting) => {
		const common = await commonTrack(trx, sorting, track);
		return common ? changeCommonTrack(common, intent, hand.by) : { kind: 'common-track-unknown' };
	});
}

async function decideSources(
	trx: Transaction<Tables>,
	consultation: SortedConsultation,
	{ sources, seen }: Picked,
	deed: Deed,
	common: Pick<CommonTrack, 'question' | 'withdrawn'> | null,
	{ by }: Hand
): Promise<SortingDecision> {
	const placeables: Placeable[] = [];
	for (const source of sources) {
		const row = await trx
			.selectFrom('tracks')
			.select(['question', 'words'])
			.where('stream', '=', source.stream)
			.where('track', '=', source.track)
			.where('consultation', 'in', [...consultation.versions])
			.executeTakeFirst();
		if (row?.words !== source.words) return { kind: 'source-changed' };
		const acts = await actsOn(trx, source.stream, new Set([source.track]));
		placeables.push({ source, question: row.question, acts, seen: new Set(seen) });
	}
	return sortSources(placeables, deed, common, by);
}

async function actOfName(
	trx: Transaction<Tables>,
	sorting: string,
	name: string
): Promise<SourceAct | undefined> {
	const row = await trx
		.selectFrom('source_acts')
		.selectAll()
		.where('sorting', '=', sorting)
		.where('entry', '=', name)
		.executeTakeFirst();
	return row && actOf(row);
}
