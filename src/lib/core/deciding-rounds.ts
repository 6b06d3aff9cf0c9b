import { recordRemark } from './deciding-conclusion.ts';
import type { Decision, IntentOf } from './intent.ts';
import { isRefusal } from './refusal.ts';
import { activeTracks, questionsOf } from './tracks.ts';
import { phaseOf, type Workshop } from './workshop.ts';

// Every question has something to grade, and the round names the exact words that it grades.
export function openRound(workshop: Workshop, { round, urn, device }: IntentOf<'open-round'>): Decision {
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
export function closeUrn(workshop: Workshop, { closing, remark }: IntentOf<'close-urn'>): Decision {
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
