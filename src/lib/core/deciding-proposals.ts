import type { Bodies, Draft } from './entry-kinds.ts';
import type { Decision, IntentOf } from './intent.ts';
import { isRefusal, type Refusal } from './refusal.ts';
import { longestLine, longestProposal, readText } from './text.ts';
import { activeTracks, allTracks, parentsOf, questionsOf } from './tracks.ts';
import type { Workshop } from './workshop.ts';

export function addProposals(workshop: Workshop, intent: IntentOf<'add-proposals'>): Decision {
	const { question, origin, category = null } = intent;
	if (!questionsOf(workshop).includes(question)) return { kind: 'question-unknown' };
	if (category !== null && !hasCategory(workshop, category)) return { kind: 'category-unknown' };
	const drafts = proposalDrafts({ question, proposals: intent.proposals, origin, category });
	return isRefusal(drafts) || drafts.length > 0 ? drafts : { kind: 'text-empty' };
}

/** The entries that proposals to one question become; refused when one of the texts cannot be kept. */
export function proposalDrafts({
	proposals,
	...of
}: Pick<Bodies['proposal-added'], 'question' | 'origin' | 'category'> &
	Pick<IntentOf<'add-proposals'>, 'proposals'>): readonly Draft[] | Refusal {
	const drafts: Draft[] = [];
	for (const { id, text: raw } of proposals) {
		const text = readText(raw, longestProposal);
		if (isRefusal(text)) return text;
		drafts.push({ kind: 'proposal-added', body: { proposal: id, text, ...of } });
	}
	return drafts;
}

export function mergeTracks(workshop: Workshop, { track, of, words }: IntentOf<'merge-tracks'>): Decision {
	const tracks = activeTracks(workshop).filter((one) => of.includes(one.id));
	if (tracks.length !== new Set(of).size) return { kind: 'track-unknown' };
	if (tracks.length < 2) return { kind: 'too-few-tracks-to-merge' };
	const question = tracks[0]?.question ?? '';
	if (tracks.some((one) => one.question !== question)) return { kind: 'tracks-of-different-questions' };
	if (!tracks.some((one) => one.words === words)) return { kind: 'track-unknown' };
	return [{ kind: 'tracks-merged', body: { track, question, of: [...new Set(of)], words } }];
}

export function undoMerge(workshop: Workshop, entry: string): Decision {
	const merge = [...workshop.merges.values()].find((one) => one.entry === entry && !one.undone);
	if (!merge) return { kind: 'merge-unknown' };
	if (parentsOf(workshop).has(merge.track)) return { kind: 'merge-inside-another' };
	return [{ kind: 'merge-undone', body: { merge: entry } }];
}

export function rewordTrack(workshop: Workshop, { track, text: raw }: IntentOf<'reword-track'>): Decision {
	if (!allTracks(workshop).some((one) => one.id === track)) return { kind: 'track-unknown' };
	const text = readText(raw, longestProposal);
	return isRefusal(text) ? text : [{ kind: 'proposal-reworded', body: { track, text } }];
}

export function setAside(workshop: Workshop, { track, reason: raw }: IntentOf<'set-aside'>): Decision {
	const found = allTracks(workshop).find((one) => one.id === track);
	if (!found) return { kind: 'track-unknown' };
	if (found.setAside !== null) return { kind: 'track-already-set-aside' };
	const reason = raw.trim() === '' ? '' : readText(raw, longestLine);
	return isRefusal(reason) ? reason : [{ kind: 'proposal-set-aside', body: { track, reason } }];
}

export function restore(workshop: Workshop, track: string): Decision {
	if (!workshop.setAside.has(track)) return { kind: 'track-not-set-aside' };
	return [{ kind: 'proposal-restored', body: { track } }];
}

function hasCategory(workshop: Workshop, category: string): boolean {
	return workshop.opened?.consultation.categories.some(({ id }) => id === category) ?? false;
}
