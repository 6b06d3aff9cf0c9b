import type { Draft } from './entry-kinds.ts';
import { lineageOf } from './lineage.ts';
import { isRefusal, type Refusal } from './refusal.ts';
import { longestLine, readText } from './text.ts';
import { trackOf, tracksOf, type Track } from './tracks.ts';
import type { Workshop } from './workshop.ts';

/** What a facilitator means to do with the list by hand, beside merging, rewording and setting aside. */
export type SortingIntent =
	/** `tracks` are all that are not set aside, in the order in which they shall stand. */
	| { readonly kind: 'order-tracks'; readonly question: string; readonly tracks: readonly string[] }
	/** An empty theme takes the theme off. */
	| { readonly kind: 'theme-track'; readonly track: string; readonly theme: string }
	/** `words` is the hash of one of the texts that the track comes from. */
	| { readonly kind: 'choose-wording'; readonly track: string; readonly words: string }
	/** Erases a person's words for ever, because they ask for it. */
	| { readonly kind: 'erase-proposal'; readonly proposal: string };

export function decideSorting(workshop: Workshop, intent: SortingIntent): readonly Draft[] | Refusal {
	switch (intent.kind) {
		case 'order-tracks':
			return orderTracks(workshop, intent.question, intent.tracks);
		case 'theme-track':
			return themeTrack(workshop, intent.track, intent.theme);
		case 'choose-wording':
			return chooseWording(workshop, intent.track, intent.words);
		case 'erase-proposal':
			return eraseProposal(workshop, intent.proposal);
	}
}

/** True when these words may stand for a track made of these others: they stand for one of them, or did before. */
export function mayStand(workshop: Workshop, tracks: readonly Track[], words: string): boolean {
	if (tracks.some((track) => lineageOf(workshop, track).some((one) => one.words === words))) return true;
	// The words of a merge of the same tracks that was undone: merged again they may stand again.
	const ids = new Set(tracks.map(({ id }) => id));
	const former = [...workshop.merges.values()].filter(
		({ of }) => of.length === ids.size && of.every((one) => ids.has(one))
	);
	return former.some(({ track }) => workshop.wordings.get(track)?.some((wording) => wording.words === words));
}

// What is set aside keeps its place among the others, for the day when it is put back.
function orderTracks(
	workshop: Workshop,
	question: string,
	tracks: readonly string[]
): readonly Draft[] | Refusal {
	const all = tracksOf(workshop, question);
	const active = all.filter((track) => track.setAside === null);
	if (active.length === 0) return { kind: 'question-unknown' };
	const isWhole = active.every(({ id }) => tracks.includes(id)) && tracks.length === active.length;
	if (!isWhole) return { kind: 'track-unknown' };
	let next = 0;
	const order = all.map(({ id, setAside }) => (setAside === null ? (tracks[next++] ?? id) : id));
	return [{ kind: 'tracks-ordered', body: { question, tracks: order } }];
}

function themeTrack(workshop: Workshop, track: string, raw: string): readonly Draft[] | Refusal {
	if (!trackOf(workshop, track)) return { kind: 'track-unknown' };
	const theme = raw.trim() === '' ? '' : readText(raw, longestLine);
	return isRefusal(theme) ? theme : [{ kind: 'track-themed', body: { track, theme } }];
}

function chooseWording(workshop: Workshop, id: string, words: string): readonly Draft[] | Refusal {
	const track = trackOf(workshop, id);
	const isOfIts = track && lineageOf(workshop, track).some((one) => one.words === words && one.text !== null);
	return isOfIts ? [{ kind: 'wording-chosen', body: { track: id, words } }] : { kind: 'track-unknown' };
}

// With the proposal goes what the facilitator made of its words alone; a text of several people stays.
function eraseProposal(workshop: Workshop, id: string): readonly Draft[] | Refusal {
	const proposal = workshop.proposals.get(id);
	if (!proposal) return { kind: 'track-unknown' };
	const reworded = (workshop.wordings.get(id) ?? []).map(({ words }) => words);
	return [{ kind: 'erased', body: { targets: [...new Set([proposal.words, ...reworded])] } }];
}
