import type { Consultation, Texts } from '../../core/consultation.ts';
import type { NationalList } from '../../core/national-list.ts';
import { textIn, type Language } from '../../words/language.ts';
import type { Words } from '../../words/words.ts';
import type { BallotPaper, PaperTrack } from '../ballot/ballot-paper.ts';

/** What participants would find on their ballot: the tracks of a list, or invented ones under each question. */
export function previewPaper(
	{ questions, scale, rule }: Consultation,
	list: NationalList | null,
	words: Words,
	language: Language
): BallotPaper {
	const textOf = (id: string): Texts => questions.find((one) => one.id === id)?.text ?? { fr: id };
	const asked = list
		? list.questions.map(({ question, tracks }) => ({
				id: question,
				texts: tracks.map(({ text }) => textIn(text, language).text)
			}))
		: questions.map(({ id }) => ({ id, texts: words.grade.trial.tracks }));
	const tracks: PaperTrack[] = [];
	for (const { id, texts } of asked) {
		const question = { id, ...textIn(textOf(id), language) };
		for (const text of texts) tracks.push({ index: tracks.length, question, text });
	}
	return { tracks, scale: list?.scale ?? scale, rule: list?.rule ?? rule };
}
