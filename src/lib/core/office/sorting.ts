import type { Texts } from '../consultation.ts';
import { byOrder, type Entry, type HollowEntry } from '../entry.ts';
import { applySorting, type SortingState } from './applying-sorting.ts';
import type { sortingBodies } from './sorting-kinds.ts';
import type { SourceAct } from './source-standing.ts';

/** Words of a common track at one time: the first are those that it was made with. */
export type CommonWording = { readonly text: Texts; readonly by: string; readonly at: string };

/** A track of the whole country, made of those of rooms. */
export type CommonTrack = {
	readonly track: string;
	readonly question: string;
	/** The clock of the entry that made it: its place in the list. */
	readonly place: number;
	/** Oldest first; the last one is what it is called now. */
	readonly wordings: readonly [CommonWording, ...CommonWording[]];
	/** Why and by whom it was taken from the list; null while it stands there. */
	readonly withdrawn: { readonly reason: string; readonly by: string; readonly at: string } | null;
};

/** What the office's sorting of a consultation amounts to. */
export type Sorting = {
	/** By id, in the order in which they were made. */
	readonly tracks: ReadonlyMap<string, CommonTrack>;
	/** What was done with rooms' tracks, oldest first, by the hash of its entry. */
	readonly acts: ReadonlyMap<string, SourceAct>;
	readonly withoutEffect: readonly { readonly entry: string; readonly reason: SortingWithoutEffect }[];
};

export type SortingWithoutEffect =
	| 'already-there'
	| 'unknown-track'
	| 'not-withdrawn'
	| 'unknown-act'
	| 'already-undone'
	| 'of-another-stream'
	| 'not-the-office'
	| HollowEntry['hollow'];

/** The kinds of the stream of a sorting. */
export type SortingKind = keyof typeof sortingBodies;

/** The stream in which the tracks of a consultation's rooms are sorted; `root` is the id of its first version. */
export function sortingStream(root: string, hashText: (text: string) => string): string {
	const hash = hashText(`preau-sorting-1${root}`);
	const last = alphabet.indexOf(hash[21] ?? 'A') >> 4; // of its six bits the first two
	return hash.slice(0, 21) + alphabet[last << 4];
}

/**
 * The sorting that these entries amount to. Total: they may come in any order and from anybody, and each applies or is
 * without effect for a stated reason; what anybody but the office wrote counts for nothing.
 */
export function foldSorting(entries: readonly (Entry | HollowEntry)[], office: string): Sorting {
	const state: SortingState = { tracks: new Map(), acts: new Map() };
	const withoutEffect: Sorting['withoutEffect'][number][] = [];
	for (const entry of [...entries].sort(byOrder)) {
		const reason = entry.head.device === office ? applySorting(state, entry) : 'not-the-office';
		if (reason) withoutEffect.push({ entry: entry.hash, reason });
	}
	return { ...state, withoutEffect };
}

/** What a common track is called now. */
export function textOfCommon({ wordings }: CommonTrack): Texts {
	return wordings.at(-1)!.text;
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
