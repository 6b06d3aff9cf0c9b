import type { Intent } from './decide.ts';
import { trackOf, tracksOf, type Track } from './tracks.ts';
import type { Workshop } from './workshop.ts';

/**
 * What takes an act of sorting back: further acts, each a new entry and never a deletion. `before` and `after` are
 * the states around the act, `id` names a merge that is made again. Empty for what cannot be taken back.
 */
export function takingBack(before: Workshop, after: Workshop, act: Intent, id: string): readonly Intent[] {
	switch (act.kind) {
		case 'merge-tracks':
			return [{ kind: 'undo-merge', merge: after.merges.get(act.track)?.entry ?? '' }];
		case 'undo-merge':
			return mergingAgain(before, act.merge, id);
		case 'reword-track':
		case 'choose-wording':
			return withTrack(before, act.track, ({ words }) => ({
				kind: 'choose-wording',
				track: act.track,
				words
			}));
		case 'set-aside':
			return [{ kind: 'restore', track: act.track }];
		case 'restore':
			return withTrack(before, act.track, ({ setAside }) => ({
				kind: 'set-aside',
				track: act.track,
				reason: setAside ?? ''
			}));
		case 'theme-track':
			return withTrack(before, act.track, ({ theme }) => ({ kind: 'theme-track', track: act.track, theme }));
		case 'order-tracks':
			return [{ ...act, tracks: activeOf(before, act.question).map((track) => track.id) }];
		default:
			return [];
	}
}

// Under a new id, with the words, the theme and the place aside that the former one had.
function mergingAgain(before: Workshop, entry: string, id: string): readonly Intent[] {
	const merge = [...before.merges.values()].find((one) => one.entry === entry);
	const track = merge && trackOf(before, merge.track);
	if (!track) return [];
	const { words, theme, setAside } = track;
	const again: Intent[] = [{ kind: 'merge-tracks', track: id, of: merge.of, words }];
	if (theme !== '') again.push({ kind: 'theme-track', track: id, theme });
	if (setAside !== null) again.push({ kind: 'set-aside', track: id, reason: setAside });
	return again;
}

function withTrack(workshop: Workshop, id: string, intentOf: (track: Track) => Intent): readonly Intent[] {
	const track = trackOf(workshop, id);
	return track ? [intentOf(track)] : [];
}

function activeOf(workshop: Workshop, question: string): Track[] {
	return tracksOf(workshop, question).filter((track) => track.setAside === null);
}
