import type { Intent } from './intent.ts';
import { trackOf, type Track } from './tracks.ts';
import type { Workshop } from './workshop.ts';

/**
 * What takes an act of sorting back: another act, so a new entry and never a deletion. `before` and `after` are the
 * states around the act. Null for what cannot be taken back.
 */
export function takingBack(before: Workshop, after: Workshop, act: Intent): Intent | null {
	switch (act.kind) {
		case 'merge-tracks':
			return { kind: 'undo-merge', merge: after.merges.get(act.track)?.entry ?? '' };
		case 'undo-merge':
			return { kind: 'restore-merge', merge: act.merge };
		case 'reword-track':
		case 'choose-wording':
			return withTrack(before, act.track, ({ words }) => ({
				kind: 'choose-wording',
				track: act.track,
				words
			}));
		case 'set-aside':
			return { kind: 'restore', track: act.track };
		case 'restore':
			return withTrack(before, act.track, ({ setAside }) => ({
				kind: 'set-aside',
				track: act.track,
				reason: setAside ?? ''
			}));
		case 'theme-track':
			return withTrack(before, act.track, ({ theme }) => ({ kind: 'theme-track', track: act.track, theme }));
		case 'order-tracks':
			return { kind: 'order-again', question: act.question, tracks: orderOf(before, act.question) };
		default:
			return null;
	}
}

function withTrack(workshop: Workshop, id: string, intentOf: (track: Track) => Intent): Intent | null {
	const track = trackOf(workshop, id);
	return track ? intentOf(track) : null;
}

// The last order by hand as it was written, else that of the proposals.
function orderOf(workshop: Workshop, question: string): readonly string[] {
	const given = workshop.orders.get(question)?.at(-1);
	if (given) return given.tracks;
	const proposals = [...workshop.proposals.values()].filter((proposal) => proposal.question === question);
	return proposals.map(({ id }) => id);
}
