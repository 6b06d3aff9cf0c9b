import type { Decision } from './intent.ts';
import { lineageOf } from './lineage.ts';
import { isRefusal } from './refusal.ts';
import { longestLine, readText } from './text.ts';
import { parentsOf, trackOf, tracksOf } from './tracks.ts';
import type { Workshop } from './workshop.ts';

/** What a facilitator means to do with the list by hand, beside merging, rewording and setting aside. */
export type SortingIntent =
	/** `tracks` are all that are not set aside, in the order in which they shall stand. */
	| { readonly kind: 'order-tracks'; readonly question: string; readonly tracks: readonly string[] }
	/** An earlier order stands again, as it was written; it may name tracks that lie within others now. */
	| { readonly kind: 'order-again'; readonly question: string; readonly tracks: readonly string[] }
	/** An empty theme takes the theme off. */
	| { readonly kind: 'theme-track'; readonly track: string; readonly theme: string }
	/** Takes the undoing of a merge back; `merge` is the hash of its entry. */
	| { readonly kind: 'restore-merge'; readonly merge: string }
	/** `words` is the hash of one of the texts that the track comes from. */
	| { readonly kind: 'choose-wording'; readonly track: string; readonly words: string }
	/** Erases a person's words for ever, because they ask for it. */
	| { readonly kind: 'erase-proposal'; readonly proposal: string };

export function decideSorting(workshop: Workshop, intent: SortingIntent): Decision {
	switch (intent.kind) {
		case 'order-tracks':
			return orderTracks(workshop, intent.question, intent.tracks);
		case 'order-again':
			return orderAgain(workshop, intent.question, intent.tracks);
		case 'theme-track':
			return themeTrack(workshop, intent.track, intent.theme);
		case 'restore-merge':
			return restoreMerge(workshop, intent.merge);
		case 'choose-wording':
			return chooseWording(workshop, intent.track, intent.words);
		case 'erase-proposal':
			return eraseProposal(workshop, intent.proposal);
	}
}

// What is set aside keeps its place among the others, for the day when it is put back.
function orderTracks(workshop: Workshop, question: string, tracks: readonly string[]): Decision {
	const all = tracksOf(workshop, question);
	const active = all.filter((track) => track.setAside === null);
	if (active.length === 0) return { kind: 'question-unknown' };
	const isWhole = active.every(({ id }) => tracks.includes(id)) && tracks.length === active.length;
	if (!isWhole) return { kind: 'track-unknown' };
	let next = 0;
	const order = all.map(({ id, setAside }) => (setAside === null ? (tracks[next++] ?? id) : id));
	return [{ kind: 'tracks-ordered', body: { question, tracks: order } }];
}

function orderAgain(workshop: Workshop, question: string, tracks: readonly string[]): Decision {
	const isKnown = tracks.every(
		(id) => (workshop.proposals.get(id) ?? workshop.merges.get(id))?.question === question
	);
	if (!isKnown || tracks.length === 0) return { kind: 'track-unknown' };
	return [{ kind: 'tracks-ordered', body: { question, tracks } }];
}

function themeTrack(workshop: Workshop, track: string, raw: string): Decision {
	if (!trackOf(workshop, track)) return { kind: 'track-unknown' };
	const theme = raw.trim() === '' ? '' : readText(raw, longestLine);
	return isRefusal(theme) ? theme : [{ kind: 'track-themed', body: { track, theme } }];
}

function restoreMerge(workshop: Workshop, entry: string): Decision {
	const merge = [...workshop.merges.values()].find((one) => one.entry === entry && one.undone);
	if (!merge) return { kind: 'merge-unknown' };
	const parents = parentsOf(workshop);
	if (merge.of.some((track) => parents.has(track))) return { kind: 'merge-inside-another' };
	return [{ kind: 'merge-restored', body: { merge: entry } }];
}

function chooseWording(workshop: Workshop, id: string, words: string): Decision {
	const track = trackOf(workshop, id);
	const isOfIts = track && lineageOf(workshop, track).some((one) => one.words === words && one.text !== null);
	return isOfIts ? [{ kind: 'wording-chosen', body: { track: id, words } }] : { kind: 'track-unknown' };
}

// With the proposal goes what the facilitator made of its words alone; a text of several people stays.
function eraseProposal(workshop: Workshop, id: string): Decision {
	const proposal = workshop.proposals.get(id);
	if (!proposal) return { kind: 'track-unknown' };
	const reworded = (workshop.wordings.get(id) ?? []).map(({ words }) => words);
	return [{ kind: 'erased', body: { targets: [...new Set([proposal.words, ...reworded])] } }];
}
