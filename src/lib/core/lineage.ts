import { textOf, type Track } from './tracks.ts';
import type { Workshop } from './workshop.ts';

/** One text that a track comes from; `stands` for the one that is its text now. */
export type Ancestor = { readonly words: string; readonly text: string | null; readonly stands: boolean };

/** Every text that a track comes from, oldest first: its proposals as they were written, and each rewording since. */
export function lineageOf(workshop: Workshop, track: Track): readonly Ancestor[] {
	const originals = track.proposals.map((proposal) => proposal.words);
	const later = idsWithin(workshop, track.id).flatMap((id) => [
		...(workshop.wordings.get(id) ?? []).map((wording) => wording.words),
		workshop.merges.get(id)?.words
	]);
	const all = [...originals, ...later, track.words].filter((words) => words !== undefined);
	return [...new Set(all)].map((words) => ({
		words,
		text: textOf(workshop, words),
		stands: words === track.words
	}));
}

/** True when a track stands under words that none of its proposals was written in. */
export function isReworded(track: Track): boolean {
	return track.proposals.every((proposal) => proposal.words !== track.words);
}

// The track itself and, where it is a merge, all the tracks within it.
function idsWithin(workshop: Workshop, track: string): string[] {
	const merged = workshop.merges.get(track)?.of ?? [];
	return [track, ...merged.flatMap((one) => idsWithin(workshop, one))];
}
