import { asks, markOf, type Appliers } from './state.ts';
import { parentsOf } from './tracks.ts';
import type { Conflict, Merge, Wording, Workshop } from './workshop.ts';

/** What people propose, and how it is sorted into tracks. */
export const proposalAppliers: Appliers<
	| 'proposal-added'
	| 'proposal-reworded'
	| 'tracks-merged'
	| 'merge-undone'
	| 'proposal-set-aside'
	| 'proposal-restored'
> = {
	'proposal-added': (state, body, { head, hash }) => {
		if (state.proposals.has(body.proposal) || state.merges.has(body.proposal)) return 'already-there';
		if (!asks(state, body.question)) return 'unknown-question';
		const { proposal: id, question, origin, category } = body;
		state.texts.add(hash, body.text);
		state.proposals.add(id, { id, question, words: hash, origin, category, mark: markOf(head) });
		return null;
	},
	'proposal-reworded': (state, body, { head, hash }) => {
		if (!knowsTrack(state, body.track)) return 'unknown-track';
		state.texts.add(hash, body.text);
		const wording: Wording = { words: hash, mark: markOf(head) };
		state.wordings.set(body.track, [...(state.wordings.get(body.track) ?? []), wording]);
		return null;
	},
	'tracks-merged': (state, body, { head, hash }) => {
		if (!asks(state, body.question)) return 'unknown-question';
		if (knowsTrack(state, body.track) || isNamed(state, body.track)) return 'already-there';
		// A track that is not known may have been erased: the others are merged all the same.
		const known = body.of.filter((track) => knowsTrack(state, track));
		if (known.length === 0) return 'unknown-track';
		if (!known.every((track) => questionOf(state, track) === body.question)) return 'other-question';
		const parents = parentsOf(state);
		for (const track of body.of) {
			const former = parents.get(track);
			if (former) state.conflicts.push({ track, merges: [former.entry, hash] } satisfies Conflict);
		}
		const merge: Merge = { ...body, entry: hash, mark: markOf(head), undone: null, undoings: [] };
		state.merges.set(body.track, merge);
		return null;
	},
	'merge-undone': (state, body, { head }) => {
		const merge = [...state.merges.values()].find((one) => one.entry === body.merge);
		if (!merge) return 'unknown-merge';
		if (merge.undone) return 'already-undone';
		if (parentsOf(state).has(merge.track)) return 'merge-inside-another';
		const mark = markOf(head);
		const undoings = [...merge.undoings, { undone: true, mark }];
		state.merges.set(merge.track, { ...merge, undone: mark, undoings });
		return null;
	},
	'proposal-set-aside': (state, body, { head }) => {
		if (!knowsTrack(state, body.track)) return 'unknown-track';
		state.setAside.set(body.track, { reason: body.reason, mark: markOf(head) });
		return null;
	},
	'proposal-restored': (state, body) => (state.setAside.delete(body.track) ? null : 'not-set-aside')
};

function knowsTrack(state: Workshop, track: string): boolean {
	return state.proposals.has(track) || state.merges.has(track);
}

// No merge may make a track that an earlier one took: merges would go round in a circle.
function isNamed(state: Workshop, track: string): boolean {
	for (const merge of state.merges.values()) if (merge.of.includes(track)) return true;
	return false;
}

function questionOf(state: Workshop, track: string): string | undefined {
	return state.proposals.get(track)?.question ?? state.merges.get(track)?.question;
}
