import type { ChainHead } from './shape.ts';
import { byHand } from './track-order.ts';
import type { Mark, Merge, Proposal, Round, Workshop } from './workshop.ts';

/** What is graded: one proposal, or several merged, with the words that stand for them now. */
export type Track = {
	readonly id: string;
	readonly question: string;
	/** Null when the words were erased. */
	readonly text: string | null;
	readonly words: string;
	readonly proposals: readonly Proposal[];
	/** Hash of the merge that made it, for undoing; null for a lone proposal. */
	readonly merge: string | null;
	/** What it is about, in the facilitator's words; empty when nothing was said. */
	readonly theme: string;
	/** The reason, when it was set aside. */
	readonly setAside: string | null;
};

/**
 * The tracks of a question in the order given by hand, else in that of their first proposals. A proposal is in exactly one track: of two merges
 * that name the same track, the later one in the order of folding holds it. `seen`, where given, leaves out
 * everything that those heads had not seen, so that a frozen list is told as it was.
 */
export function tracksOf(workshop: Workshop, question: string, seen?: readonly ChainHead[]): Track[] {
	const isThere = seen ? (mark: Mark) => isSeen(mark, seen) : () => true;
	const parents = parentsOf(workshop, isThere);
	const groups = new Map<string, Proposal[]>();
	for (const proposal of workshop.proposals.values()) {
		if (proposal.question !== question || !isThere(proposal.mark)) continue;
		const root = rootOf(proposal.id, parents);
		const group = groups.get(root);
		if (group) group.push(proposal);
		else groups.set(root, [proposal]);
	}
	const tracks = [...groups].map(([id, proposals]) => describe(workshop, id, question, proposals, isThere));
	return [...byHand(workshop, question, tracks, isThere)];
}

/** One track as it stands now; undefined when it is unknown, or lies within a merged one. */
export function trackOf(workshop: Workshop, id: string): Track | undefined {
	const question = workshop.proposals.get(id)?.question ?? workshop.merges.get(id)?.question;
	return question === undefined ? undefined : tracksOf(workshop, question).find((track) => track.id === id);
}

/** The ids of the questions that the workshop asks, in their order. */
export function questionsOf(workshop: Workshop): string[] {
	return workshop.opened?.consultation.questions.map((question) => question.id) ?? [];
}

/** Every track of every question, in the order of the questions. */
export function allTracks(workshop: Workshop): Track[] {
	return questionsOf(workshop).flatMap((question) => tracksOf(workshop, question));
}

/** Those that are not set aside: what a ballot would hold now. */
export function activeTracks(workshop: Workshop): Track[] {
	return allTracks(workshop).filter((track) => track.setAside === null);
}

/** The text that an entry holds, or null when it was erased. */
export function textOf(workshop: Workshop, words: string): string | null {
	return workshop.texts.get(words) ?? null;
}

/** The tracks of a frozen list, in its order, as they are graded. */
export function gradedTracks(round: Round) {
	return round.questions.flatMap(({ question, tracks }) => tracks.map((track) => ({ question, ...track })));
}

/** The merge that holds each track, last in the order of folding. */
export function parentsOf(
	workshop: Workshop,
	isThere: (mark: Mark) => boolean = () => true
): Map<string, Merge> {
	const parents = new Map<string, Merge>();
	for (const merge of workshop.merges.values()) {
		if (!isThere(merge.mark)) continue;
		if (merge.undoings.findLast(({ mark }) => isThere(mark))?.undone) continue;
		for (const track of merge.of) parents.set(track, merge);
	}
	return parents;
}

export function isSeen(mark: Mark, seen: readonly ChainHead[]): boolean {
	return seen.some(
		(head) => head.device === mark.device && head.epoch === mark.epoch && head.seq >= mark.seq
	);
}

// Ends, because a merge names only tracks that stood before it.
function rootOf(track: string, parents: ReadonlyMap<string, Merge>): string {
	let root = track;
	for (let parent = parents.get(root); parent; parent = parents.get(root)) root = parent.track;
	return root;
}

function describe(
	workshop: Workshop,
	id: string,
	question: string,
	proposals: readonly Proposal[],
	isThere: (mark: Mark) => boolean
): Track {
	const merge = workshop.merges.get(id);
	const words = wordsOf(workshop, id, proposals, isThere);
	const aside = workshop.setAside.get(id);
	return {
		id,
		question,
		text: textOf(workshop, words),
		words,
		proposals,
		merge: merge?.entry ?? null,
		theme: themeOf(workshop, id, isThere),
		setAside: aside && isThere(aside.mark) ? aside.reason : null
	};
}

// The last wording that was given, else that of the merge, else that of the proposal; an erased one gives way to what is left.
function wordsOf(
	workshop: Workshop,
	id: string,
	proposals: readonly Proposal[],
	isThere: (mark: Mark) => boolean
): string {
	const given = (workshop.wordings.get(id) ?? []).filter((wording) => isThere(wording.mark)).reverse();
	const merged = workshop.merges.get(id)?.words;
	const all = [
		...given.map(({ words }) => words),
		...(merged ? [merged] : []),
		...proposals.map(({ words }) => words)
	];
	return all.find((words) => workshop.texts.has(words)) ?? all[0] ?? '';
}

// A merged track that was given no theme keeps the one that its own agree on.
function themeOf(workshop: Workshop, id: string, isThere: (mark: Mark) => boolean): string {
	const given = workshop.themes.get(id)?.findLast(({ mark }) => isThere(mark));
	if (given) return given.theme;
	const within = new Set((workshop.merges.get(id)?.of ?? []).map((one) => themeOf(workshop, one, isThere)));
	within.delete('');
	return within.size === 1 ? [...within].join('') : '';
}
