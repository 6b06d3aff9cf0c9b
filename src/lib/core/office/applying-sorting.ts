import type { Bodies } from '../entry-kinds.ts';
import { isSound, type Entry, type HollowEntry } from '../entry.ts';
import type { CommonTrack, SortingKind, SortingWithoutEffect } from './sorting.ts';
import { sortingBodies } from './sorting-kinds.ts';
import type { SourceAct } from './source-standing.ts';

/** A sorting while it is folded, or as much of it as an entry speaks of. */
export type SortingState = {
	readonly tracks: Map<string, CommonTrack>;
	readonly acts: Map<string, SourceAct>;
};

/** Changes the state by one entry of the office; answers null, or why it is without effect. */
export function applySorting(state: SortingState, entry: Entry | HollowEntry): SortingWithoutEffect | null {
	if (!isSound(entry)) return entry.hollow;
	const { kind } = entry.head;
	return isSortingKind(kind) ? applyKind(state, kind, entry) : 'of-another-stream';
}

type Applier<K extends SortingKind> = (
	state: SortingState,
	body: Bodies[K],
	entry: { readonly hash: string; readonly at: string; readonly place: number }
) => SortingWithoutEffect | null;

function applyKind<K extends SortingKind>(state: SortingState, kind: K, entry: Entry) {
	const applier: Applier<K> = appliers[kind];
	return applier(state, entry.body as Bodies[K], {
		hash: entry.hash,
		at: entry.head.at,
		place: entry.head.clock
	});
}

function isSortingKind(kind: string): kind is SortingKind {
	return Object.hasOwn(sortingBodies, kind);
}

const appliers: { readonly [K in SortingKind]: Applier<K> } = {
	'common-track-added': ({ tracks }, { track, question, text, by }, { at, place }) => {
		if (tracks.has(track)) return 'already-there';
		tracks.set(track, { track, question, place, wordings: [{ text, by, at }], withdrawn: null });
		return null;
	},
	'common-track-reworded': ({ tracks }, { track: id, text, by }, { at }) => {
		const track = tracks.get(id);
		if (!track) return 'unknown-track';
		const [first, ...later] = track.wordings;
		tracks.set(id, { ...track, wordings: [first, ...later, { text, by, at }] });
		return null;
	},
	'common-track-withdrawn': ({ tracks }, { track: id, reason, by }, { at }) => {
		const track = tracks.get(id);
		if (!track) return 'unknown-track';
		if (track.withdrawn) return 'already-there';
		tracks.set(id, { ...track, withdrawn: { reason, by, at } });
		return null;
	},
	'common-track-restored': ({ tracks }, { track: id }) => {
		const track = tracks.get(id);
		if (!track) return 'unknown-track';
		if (!track.withdrawn) return 'not-withdrawn';
		tracks.set(id, { ...track, withdrawn: null });
		return null;
	},
	'source-placed': ({ tracks, acts }, { source, track, nature, by }, { hash, at, place }) => {
		if (!tracks.has(track)) return 'unknown-track';
		acts.set(hash, { kind: 'placed', entry: hash, place, source, track, nature, by, at, undone: null });
		return null;
	},
	'source-set-aside': ({ acts }, { source, reason, by }, { hash, at, place }) => {
		acts.set(hash, { kind: 'set-aside', entry: hash, place, source, reason, by, at, undone: null });
		return null;
	},
	'placing-undone': ({ acts }, { act: name, by }, { at }) => {
		const act = acts.get(name);
		if (!act) return 'unknown-act';
		if (act.undone) return 'already-undone';
		acts.set(name, { ...act, undone: { by, at } });
		return null;
	}
};
