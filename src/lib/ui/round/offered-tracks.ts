import { resultOf } from '../../core/result.ts';
import { isRefusal } from '../../core/refusal.ts';
import { tracksOf } from '../../core/tracks.ts';
import type { Round, Workshop } from '../../core/workshop.ts';
import { textIn, type Language } from '../../words/language.ts';
import type { Words } from '../../words/words.ts';
import { roundTelling } from '../result/round-telling.ts';

/** A track that may be voted on again, and how it came out last time; `told` is empty where it was not graded. */
export type OfferedTrack = { readonly id: string; readonly text: string; readonly told: string };
export type OfferedQuestion = {
	readonly id: string;
	readonly text: string;
	readonly lang: Language;
	readonly tracks: readonly OfferedTrack[];
};

type Spoken = { readonly words: Words; readonly language: Language };

/** The tracks of a round that is over, best first, in the words that it graded. */
export function offeredFrom(workshop: Workshop, round: Round, spoken: Spoken): readonly OfferedQuestion[] {
	const result = resultOf(workshop, round);
	if (isRefusal(result)) return [];
	const { telling, trackText, questionText } = roundTelling(workshop, round, spoken);
	const { words } = spoken;
	return result.questions.map(({ question, ranking }) => ({
		id: question,
		...questionText(question),
		tracks: ranking.map((one) => ({
			id: one.id,
			text: trackText(one),
			told:
				one.rank === null || one.grade === null
					? words.result.unranked
					: words.rounds.tracks.rank(words.result.rank(one.rank), telling.grades[one.grade] ?? '')
		}))
	}));
}

/** The tracks as the list has them now, after it was opened again. */
export function offeredNow(workshop: Workshop, { words, language }: Spoken): readonly OfferedQuestion[] {
	return (workshop.opened?.consultation.questions ?? []).map(({ id, text }) => ({
		id,
		...textIn(text, language),
		tracks: tracksOf(workshop, id)
			.filter(({ setAside }) => setAside === null)
			.map((track) => ({ id: track.id, text: track.text ?? words.common.erased, told: '' }))
	}));
}
