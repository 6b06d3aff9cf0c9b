import { openUrns } from './deciding-urns.ts';
import { listOf } from './graded-list.ts';
import type { Decision, IntentOf } from './intent.ts';
import { isRefusal, type Refusal } from './refusal.ts';
import { longestProposal, readText } from './text.ts';
import { activeTracks, gradedTracks, questionsOf, type Track } from './tracks.ts';
import { isOver } from './urns.ts';
import { isReopened, lastRound, type Round, type Workshop } from './workshop.ts';

/** The first round: every question has something to grade, and the round names the exact words that it grades. */
export function openRound(workshop: Workshop, { round, urns }: IntentOf<'open-round'>): Decision {
	const { opened } = workshop;
	if (!opened) return { kind: 'workshop-not-open' };
	if (workshop.rounds.length > 0) return { kind: 'list-frozen' };
	const questions = byQuestion(workshop, activeTracks(workshop).map(named));
	const empty = questions.find(({ tracks }) => tracks.length === 0);
	if (empty) return { kind: 'question-without-track', question: empty.question };
	const { scale, rule } = opened.consultation;
	const seen = [...workshop.heads.values()];
	const opening = openUrns(workshop, round, urns);
	if (isRefusal(opening)) return opening;
	return [{ kind: 'round-opened', body: { round, questions, scale, rule, seen } }, ...opening];
}

/**
 * A further round, by the scale and the rule of the one before, which stays as it is. Mending a mistake grades the
 * same list again and says why; a selection grades some of it; after a discussion what is graded is the list as it
 * stands now. A question of which nothing is chosen is left out.
 */
export function openNextRound(workshop: Workshop, intent: IntentOf<'open-next-round'>): Decision {
	const { round, urns, reason } = intent;
	const before = lastRound(workshop);
	if (!before) return { kind: 'round-not-open' };
	if (!isOver(workshop, before)) return { kind: 'round-still-open' };
	if (isReopened(workshop) !== (reason === 'discussion')) return { kind: 'list-frozen' };
	const chosen = chosenTracks(workshop, before, intent);
	if (isRefusal(chosen)) return chosen;
	const text = readReason(intent);
	if (isRefusal(text)) return text;
	const questions = byQuestion(workshop, chosen).filter(({ tracks }) => tracks.length > 0);
	// Only the list of the office has rules of its own: the room's tracks go by those of its consultation.
	const { scale, rule } = reason === 'discussion' ? (workshop.opened?.consultation ?? before) : before;
	const seen = [...workshop.heads.values()];
	const opening = openUrns(workshop, round, urns);
	if (isRefusal(opening)) return opening;
	return [
		{ kind: 'round-opened', body: { round, questions, scale, rule, seen } },
		{ kind: 'round-explained', body: { round, follows: before.id, reason, text } },
		...opening
	];
}

/** Opens the list again after a round: what it graded stays, and what is added now is for the next one. */
export function reopenList(workshop: Workshop): Decision {
	const before = lastRound(workshop);
	if (!before) return { kind: 'round-not-open' };
	if (!isOver(workshop, before)) return { kind: 'round-still-open' };
	if (isReopened(workshop)) return { kind: 'list-already-reopened' };
	return [{ kind: 'list-reopened', body: { after: before.id } }];
}

export function undoReopening(workshop: Workshop): Decision {
	const { reopening } = workshop;
	if (!reopening || !isReopened(workshop)) return { kind: 'list-frozen' };
	return [{ kind: 'reopening-undone', body: { reopening: reopening.entry } }];
}

type Chosen = { readonly question: string; readonly track: string; readonly words: string };

function chosenTracks(
	workshop: Workshop,
	before: Round,
	{ reason, tracks }: IntentOf<'open-next-round'>
): readonly Chosen[] | Refusal {
	const frozen = gradedTracks(before);
	if (reason === 'mistake') return frozen;
	if (reason === 'selection' && listOf(workshop, before)) return { kind: 'list-graded-whole' };
	const offered = reason === 'discussion' ? activeTracks(workshop).map(named) : frozen;
	const chosen = offered.filter(({ track }) => tracks.includes(track));
	if (chosen.length === 0) return { kind: 'no-track-to-grade' };
	return chosen.length === new Set(tracks).size ? chosen : { kind: 'track-unknown' };
}

// A closing that was a mistake is never mended without a word about it.
function readReason({ reason, text }: IntentOf<'open-next-round'>): string | Refusal {
	return text.trim() === '' && reason !== 'mistake' ? '' : readText(text, longestProposal);
}

function named({ id, words, question }: Track): Chosen {
	return { question, track: id, words };
}

function byQuestion(workshop: Workshop, chosen: readonly Chosen[]) {
	return questionsOf(workshop).map((question) => ({
		question,
		tracks: chosen.filter((one) => one.question === question).map(({ track, words }) => ({ track, words }))
	}));
}
