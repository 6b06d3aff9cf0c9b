import * as v from 'valibot';
import type { Consultation } from './consultation.ts';
import { decideSorting, type SortingIntent } from './deciding-sorting.ts';
import { details as detailsShape, type Bodies, type Details, type Draft } from './entry-kinds.ts';
import { isRefusal, type Refusal } from './refusal.ts';
import { longestLine, longestProposal, readText } from './text.ts';
import { parentsOf, tracksOf, type Track } from './tracks.ts';
import { isReadOnly, lastRound, phaseOf, type Workshop } from './workshop.ts';

/** What somebody means to do; ids are made outside, because core makes nothing at random. */
export type Intent =
	| {
			readonly kind: 'open-workshop';
			readonly consultation: Consultation;
			readonly purpose: 'real' | 'rehearsal';
			readonly details: Details;
	  }
	| {
			readonly kind: 'add-proposals';
			readonly question: string;
			readonly proposals: readonly { readonly id: string; readonly text: string }[];
			readonly origin: Bodies['proposal-added']['origin'];
			readonly category?: string | null;
	  }
	| {
			readonly kind: 'merge-tracks';
			readonly track: string;
			readonly of: readonly string[];
			readonly words: string;
	  }
	| { readonly kind: 'undo-merge'; readonly merge: string }
	| { readonly kind: 'reword-track'; readonly track: string; readonly text: string }
	| { readonly kind: 'set-aside'; readonly track: string; readonly reason: string }
	| { readonly kind: 'restore'; readonly track: string }
	| SortingIntent
	| { readonly kind: 'open-round'; readonly round: string; readonly urn: string; readonly device: string }
	| { readonly kind: 'close-urn'; readonly closing: Bodies['urn-closed']; readonly remark: string }
	| { readonly kind: 'record-remark'; readonly text: string }
	| { readonly kind: 'void-workshop'; readonly reason: string };

/**
 * What an intent writes into the journal, or why it may not. Every rule of the trade that a person can break is
 * checked here, once, before anything is hashed or kept.
 */
export function decide(workshop: Workshop, intent: Intent): readonly Draft[] | Refusal {
	if (isReadOnly(workshop)) return { kind: 'workshop-unreadable', reason: 'kind-unknown' };
	if (intent.kind === 'open-workshop') return openWorkshop(workshop, intent);
	if (!workshop.opened) return { kind: 'workshop-not-open' };
	if (workshop.voided) return { kind: 'workshop-voided' };
	switch (intent.kind) {
		case 'add-proposals':
			return whileGathering(workshop) ?? addProposals(workshop, intent);
		case 'merge-tracks':
			return whileGathering(workshop) ?? mergeTracks(workshop, intent);
		case 'undo-merge':
			return whileGathering(workshop) ?? undoMerge(workshop, intent.merge);
		case 'reword-track':
			return whileGathering(workshop) ?? rewordTrack(workshop, intent);
		case 'set-aside':
			return whileGathering(workshop) ?? setAside(workshop, intent);
		case 'restore':
			return whileGathering(workshop) ?? restore(workshop, intent.track);
		case 'order-tracks':
		case 'order-again':
		case 'theme-track':
		case 'restore-merge':
		case 'choose-wording':
		case 'erase-proposal':
			return whileGathering(workshop) ?? decideSorting(workshop, intent);
		case 'open-round':
			return whileGathering(workshop) ?? openRound(workshop, intent);
		case 'close-urn':
			return closeUrn(workshop, intent);
		case 'record-remark':
			return recordRemark(workshop, intent.text);
		case 'void-workshop':
			return voidWorkshop(intent.reason);
	}
}

type Of<K extends Intent['kind']> = Extract<Intent, { kind: K }>;
type Decision = readonly Draft[] | Refusal;

// A frozen list stays frozen: after a round has opened nothing is gathered, merged or set aside.
function whileGathering(workshop: Workshop): Refusal | null {
	return workshop.rounds.length > 0 ? { kind: 'list-frozen' } : null;
}

function openWorkshop(workshop: Workshop, { consultation, purpose, details }: Of<'open-workshop'>): Decision {
	if (workshop.opened) return { kind: 'workshop-already-open' };
	const place = readText(details.place, longestLine);
	if (isRefusal(place)) return place;
	const read = v.safeParse(detailsShape, { ...details, place });
	if (!read.success) return refuseDetails(read.issues[0].path?.[0]?.key, details);
	return [{ kind: 'workshop-opened', body: { consultation, purpose, details: read.output } }];
}

function refuseDetails(member: unknown, details: Details): Refusal {
	if (member === 'day') return { kind: 'day-malformed', day: details.day };
	return { kind: 'people-out-of-range', max: 9999 };
}

function addProposals(workshop: Workshop, intent: Of<'add-proposals'>): Decision {
	const { question, origin, category = null } = intent;
	if (!questionsOf(workshop).includes(question)) return { kind: 'question-unknown' };
	if (category !== null && !hasCategory(workshop, category)) return { kind: 'category-unknown' };
	const drafts: Draft[] = [];
	for (const { id, text: raw } of intent.proposals) {
		const text = readText(raw, longestProposal);
		if (isRefusal(text)) return text;
		drafts.push({ kind: 'proposal-added', body: { proposal: id, question, text, origin, category } });
	}
	return drafts.length > 0 ? drafts : { kind: 'text-empty' };
}

function mergeTracks(workshop: Workshop, { track, of, words }: Of<'merge-tracks'>): Decision {
	const tracks = activeTracks(workshop).filter((one) => of.includes(one.id));
	if (tracks.length !== new Set(of).size) return { kind: 'track-unknown' };
	if (tracks.length < 2) return { kind: 'too-few-tracks-to-merge' };
	const question = tracks[0]?.question ?? '';
	if (tracks.some((one) => one.question !== question)) return { kind: 'tracks-of-different-questions' };
	if (!tracks.some((one) => one.words === words)) return { kind: 'track-unknown' };
	return [{ kind: 'tracks-merged', body: { track, question, of: [...new Set(of)], words } }];
}

function undoMerge(workshop: Workshop, entry: string): Decision {
	const merge = [...workshop.merges.values()].find((one) => one.entry === entry && !one.undone);
	if (!merge) return { kind: 'merge-unknown' };
	if (parentsOf(workshop).has(merge.track)) return { kind: 'merge-inside-another' };
	return [{ kind: 'merge-undone', body: { merge: entry } }];
}

function rewordTrack(workshop: Workshop, { track, text: raw }: Of<'reword-track'>): Decision {
	if (!allTracks(workshop).some((one) => one.id === track)) return { kind: 'track-unknown' };
	const text = readText(raw, longestProposal);
	return isRefusal(text) ? text : [{ kind: 'proposal-reworded', body: { track, text } }];
}

function setAside(workshop: Workshop, { track, reason: raw }: Of<'set-aside'>): Decision {
	const found = allTracks(workshop).find((one) => one.id === track);
	if (!found) return { kind: 'track-unknown' };
	if (found.setAside !== null) return { kind: 'track-already-set-aside' };
	const reason = raw.trim() === '' ? '' : readText(raw, longestLine);
	return isRefusal(reason) ? reason : [{ kind: 'proposal-set-aside', body: { track, reason } }];
}

function restore(workshop: Workshop, track: string): Decision {
	if (!workshop.setAside.has(track)) return { kind: 'track-not-set-aside' };
	return [{ kind: 'proposal-restored', body: { track } }];
}

// Every question has something to grade, and the round names the exact words that it grades.
function openRound(workshop: Workshop, { round, urn, device }: Of<'open-round'>): Decision {
	const { opened } = workshop;
	if (!opened) return { kind: 'workshop-not-open' };
	const active = activeTracks(workshop);
	const questions = questionsOf(workshop).map((question) => ({
		question,
		tracks: active.filter((one) => one.question === question).map(({ id, words }) => ({ track: id, words }))
	}));
	const empty = questions.find(({ tracks }) => tracks.length === 0);
	if (empty) return { kind: 'question-without-track', question: empty.question };
	const { scale, rule } = opened.consultation;
	const seen = [...workshop.heads.values()];
	return [
		{ kind: 'round-opened', body: { round, questions, scale, rule, seen } },
		{ kind: 'urn-opened', body: { urn, round, device } }
	];
}

// More ballots than people is possible (someone came late) and never without a written word about it.
function closeUrn(workshop: Workshop, { closing, remark }: Of<'close-urn'>): Decision {
	const urn = workshop.urns.get(closing.urn);
	if (!urn || phaseOf(workshop) !== 'grading') return { kind: 'round-not-open' };
	if (urn.closings.length > 0) return { kind: 'urn-closed' };
	const people = workshop.details?.people ?? 0;
	const closed = { kind: 'urn-closed', body: closing } as const;
	if (remark.trim() !== '') {
		const recorded = recordRemark(workshop, remark);
		return isRefusal(recorded) ? recorded : [...recorded, closed];
	}
	return closing.ballots > people ? { kind: 'remark-required', ballots: closing.ballots, people } : [closed];
}

function recordRemark(workshop: Workshop, raw: string): Decision {
	const text = readText(raw, longestProposal);
	if (isRefusal(text)) return text;
	return [{ kind: 'remark-recorded', body: { round: lastRound(workshop)?.id ?? null, text } }];
}

function voidWorkshop(raw: string): Decision {
	const reason = readText(raw, longestLine);
	return isRefusal(reason) ? reason : [{ kind: 'workshop-voided', body: { sameAs: null, reason } }];
}

function hasCategory(workshop: Workshop, category: string): boolean {
	return workshop.opened?.consultation.categories.some(({ id }) => id === category) ?? false;
}

function questionsOf(workshop: Workshop): string[] {
	return workshop.opened?.consultation.questions.map((question) => question.id) ?? [];
}

function allTracks(workshop: Workshop): Track[] {
	return questionsOf(workshop).flatMap((question) => tracksOf(workshop, question));
}

function activeTracks(workshop: Workshop): Track[] {
	return allTracks(workshop).filter((track) => track.setAside === null);
}
