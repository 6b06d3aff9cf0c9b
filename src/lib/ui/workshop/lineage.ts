import { textOf, type Track } from '../../core/tracks.ts';
import type { Workshop } from '../../core/workshop.ts';

/** One text that a track comes from; `stands` for the one that is its text now. */
export type Ancestor = { readonly words: string; readonly text: string | null; readonly stands: boolean };

/** Every text that a track comes from, oldest first: its proposals as they were written, and each rewording since. */
export function lineageOf(workshop: Workshop, track: Track): readonly Ancestor[] {
	const originals = track.proposals.map((proposal) => proposal.words);
	const rewordings = idsWithin(workshop, track.id).flatMap((id) =>
		(workshop.wordings.get(id) ?? []).map((wording) => wording.words)
	);
	return [...new Set([...originals, ...rewordings])].map((words) => ({
		words,
		text: textOf(workshop, words),
		stands: words === track.words
	}));
}

/** True when somebody gave this track, or one that it is made of, other words than were first written. */
export function isReworded(workshop: Workshop, track: Track): boolean {
	return track.proposals.every((proposal) => proposal.words !== track.words);
}

// The track itself and, where it is a merge, all the tracks within it.
function idsWithin(workshop: Workshop, track: string): string[] {
	const merged = workshop.merges.get(track)?.of ?? [];
	return [track, ...merged.flatMap((one) => idsWithin(workshop, one))];
}
