import { gradedText } from '../../core/graded-list.ts';
import { gradedTracks } from '../../core/tracks.ts';
import type { Round, Workshop } from '../../core/workshop.ts';
import { textIn, type Language } from '../../words/language.ts';
import type { Words } from '../../words/words.ts';
import { gradeLooks } from '../ballot/grade-look.ts';
import { nameFrom, type Telling } from './sentences.ts';

/** What the result of a round is told with, and the texts it is about. */
export type RoundTelling = {
	readonly telling: Telling;
	/** A track's words; null when they were erased. */
	readonly textOf: (track: string) => string | null;
	readonly trackText: (one: { readonly id: string }) => string;
	readonly questionText: (id: string) => { readonly text: string; readonly lang: Language };
};

/** `longestName`: where a track's text is cut to be a name inside a sentence. */
export function roundTelling(
	workshop: Workshop,
	round: Round,
	{ words, language }: { readonly words: Words; readonly language: Language },
	longestName?: number
): RoundTelling {
	const texts = new Map(gradedTracks(round).map((one) => [one.track, gradedText(workshop, one, language)]));
	const trackText = ({ id }: { readonly id: string }) => texts.get(id) ?? words.common.erased;
	const questions = new Map(workshop.opened?.consultation.questions.map(({ id, text }) => [id, text]));
	const looks = gradeLooks(round.scale, words);
	const nameOf = (track: string) => nameFrom(trackText({ id: track }), longestName);
	return {
		telling: { words, language, rule: round.rule, looks, grades: looks.map(({ word }) => word), nameOf },
		textOf: (track) => texts.get(track) ?? null,
		trackText,
		questionText: (id) => textIn(questions.get(id) ?? { fr: id }, language)
	};
}
