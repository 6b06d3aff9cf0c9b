import type { PooledPage } from '../../core/office/pooled-page.ts';
import { textIn, type Language } from '../../words/language.ts';
import type { Words } from '../../words/words.ts';
import { gradeLooks } from '../ballot/grade-look.ts';
import { nameFrom, type Telling } from '../result/sentences.ts';

/** What a national list is told with. */
export type ListTelling = {
	readonly telling: Telling;
	readonly trackText: (track: string) => string;
	readonly questionText: (question: string) => { readonly text: string; readonly lang: Language };
};

export function listTelling(
	{ list, questions }: Pick<PooledPage, 'list' | 'questions'>,
	{ words, language }: { readonly words: Words; readonly language: Language }
): ListTelling {
	const texts = new Map(
		list.questions.flatMap(({ tracks }) =>
			tracks.map(({ track, text }) => [track, textIn(text, language).text] as const)
		)
	);
	const trackText = (track: string) => texts.get(track) ?? '';
	const looks = gradeLooks(list.scale, words);
	const nameOf = (track: string) => nameFrom(trackText(track));
	return {
		telling: { words, language, rule: list.rule, looks, grades: looks.map(({ word }) => word), nameOf },
		trackText,
		questionText: (question) => textIn(questions[question] ?? { fr: question }, language)
	};
}
