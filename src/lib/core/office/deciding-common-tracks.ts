import type { Draft } from '../entry-kinds.ts';
import { isRefusal, type Refusal } from '../refusal.ts';
import { longestLine, longestProposal, readText } from '../text.ts';
import type { CommonTrack } from './sorting.ts';
import type { Source } from './sorting-kinds.ts';
import { isSameAct, standsBeside, stateOfSource, type Deed, type SourceAct } from './source-standing.ts';

/** What somebody of the office means to do with a common track, or with what was done. Texts are as they were typed. */
export type TrackIntent =
	| { readonly kind: 'reword'; readonly text: RawTexts }
	| { readonly kind: 'withdraw'; readonly reason: string }
	| { readonly kind: 'restore' };

/** French, and English where something is written. */
export type RawTexts = { readonly fr: string; readonly en: string };

/** A room's track that somebody sorts, as it stands now. */
export type Placeable = {
	readonly source: Source;
	readonly question: string;
	/** All that was done with it, oldest first. */
	readonly acts: readonly SourceAct[];
	/** The acts that whoever sorts had before their eyes: what they do takes their place. */
	readonly seen: ReadonlySet<string>;
};

export type SortingDecision = readonly Draft[] | Refusal;

/** Makes a common track; its id is given. Refuses words that no ballot could show. */
export function addCommonTrack(track: string, question: string, raw: RawTexts, by: string): SortingDecision {
	const text = readTexts(raw);
	return isRefusal(text) ? text : [{ kind: 'common-track-added', body: { track, question, text, by } }];
}

/** Changes a common track. What already stands as it is meant is nothing to do. */
export function changeCommonTrack(
	{ track, wordings, withdrawn }: CommonTrack,
	intent: TrackIntent,
	by: string
): SortingDecision {
	if (intent.kind === 'restore')
		return withdrawn ? [{ kind: 'common-track-restored', body: { track, by } }] : [];
	if (withdrawn) return { kind: 'common-track-withdrawn' };
	if (intent.kind === 'reword') {
		const text = readTexts(intent.text);
		if (isRefusal(text)) return text;
		const now = wordings.at(-1)!.text;
		const isNew = text.fr !== now.fr || text.en !== now.en;
		return isNew ? [{ kind: 'common-track-reworded', body: { track, text, by } }] : [];
	}
	const reason = readText(intent.reason, longestLine);
	return isRefusal(reason) ? reason : [{ kind: 'common-track-withdrawn', body: { track, reason, by } }];
}

/**
 * Sorts rooms' tracks. What the person saw and what cannot stand beside it is undone; what they did not see stays, and is
 * shown as a conflict. Each track is an entry of its own. Refuses a common track of another question or a withdrawn one.
 */
export function sortSources(
	placeables: readonly Placeable[],
	deed: Deed,
	common: Pick<CommonTrack, 'question' | 'withdrawn'> | null,
	by: string
): SortingDecision {
	const where = deed.kind === 'set-aside' ? readReason(deed) : checked(deed, common);
	if (isRefusal(where)) return where;
	if (common && placeables.some(({ question }) => question !== common.question))
		return { kind: 'tracks-of-different-questions' };
	return placeables.flatMap((one) => draftsFor(one, where, by));
}

/** Undoes an act on a room's track by another entry. Refuses one that is not there; one that is undone is done. */
export function undoPlacing(act: SourceAct | undefined, by: string): SortingDecision {
	if (!act) return { kind: 'placing-unknown' };
	return act.undone ? [] : [{ kind: 'placing-undone', body: { act: act.entry, by } }];
}

function draftsFor({ source, acts, seen }: Placeable, where: Deed, by: string): Draft[] {
	const { acts: standing, conflicts } = stateOfSource(acts, source.words, () => true);
	const known = [...standing, ...conflicts.map(({ yields }) => yields)].filter(({ entry }) =>
		seen.has(entry)
	);
	const replaced = known.filter((act) => !isSameAct(act, where) && !standsBeside(act, where));
	const undoing = replaced.map(({ entry }): Draft => ({ kind: 'placing-undone', body: { act: entry, by } }));
	if (standing.some((act) => isSameAct(act, where))) return undoing;
	return [...undoing, draftOf(source, where, by)];
}

function draftOf(source: Source, where: Deed, by: string): Draft {
	if (where.kind === 'set-aside')
		return { kind: 'source-set-aside', body: { source, reason: where.reason, by } };
	return { kind: 'source-placed', body: { source, track: where.track, nature: where.nature, by } };
}

function checked(where: Deed, common: Pick<CommonTrack, 'withdrawn'> | null): Deed | Refusal {
	if (!common) return { kind: 'common-track-unknown' };
	return common.withdrawn ? { kind: 'common-track-withdrawn' } : where;
}

function readReason(where: Extract<Deed, { kind: 'set-aside' }>): Deed | Refusal {
	const reason = readText(where.reason, longestLine);
	return isRefusal(reason) ? reason : { kind: 'set-aside', reason };
}

function readTexts(raw: RawTexts) {
	const fr = readText(raw.fr, longestProposal);
	if (isRefusal(fr)) return fr;
	if (raw.en.trim() === '') return { fr };
	const en = readText(raw.en, longestProposal);
	return isRefusal(en) ? en : { fr, en };
}
