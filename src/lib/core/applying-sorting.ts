import type { Kind } from './entry-kinds.ts';
import type { Appliers } from './state.ts';
import { parentsOf } from './tracks.ts';
import type { Mark, Workshop } from './workshop.ts';

/** What sorting by hand does to the state: the order of tracks, their themes, the wording that stands. */
export const sortingAppliers: Appliers<SortingKind> = {
	'tracks-ordered': (state, body, { head }) => {
		const { question, tracks } = body;
		if (!state.opened?.consultation.questions.some(({ id }) => id === question)) return 'unknown-question';
		state.orders.set(question, [...(state.orders.get(question) ?? []), { tracks, mark: markOf(head) }]);
		return null;
	},
	'track-themed': (state, body, { head }) => {
		const { track, theme } = body;
		if (!knowsTrack(state, track)) return 'unknown-track';
		state.themes.set(track, [...(state.themes.get(track) ?? []), { theme, mark: markOf(head) }]);
		return null;
	},
	'merge-restored': (state, body, { head }) => {
		const merge = [...state.merges.values()].find((one) => one.entry === body.merge);
		if (!merge) return 'unknown-merge';
		if (!merge.undone) return 'already-there';
		const parents = parentsOf(state);
		if (merge.of.some((track) => parents.has(track))) return 'merge-inside-another';
		const undoings = [...merge.undoings, { undone: false, mark: markOf(head) }];
		state.merges.set(merge.track, { ...merge, undone: null, undoings });
		return null;
	},
	'wording-chosen': (state, body, { head }) => {
		const { track, words } = body;
		if (!knowsTrack(state, track)) return 'unknown-track';
		if (!state.texts.has(words)) return 'unknown-words';
		state.wordings.set(track, [...(state.wordings.get(track) ?? []), { words, mark: markOf(head) }]);
		return null;
	}
};

type SortingKind = Extract<Kind, 'tracks-ordered' | 'track-themed' | 'merge-restored' | 'wording-chosen'>;

function knowsTrack(state: Workshop, track: string): boolean {
	return state.proposals.has(track) || state.merges.has(track);
}

function markOf({ device, epoch, seq }: Mark): Mark {
	return { device, epoch, seq };
}
