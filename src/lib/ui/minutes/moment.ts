import { dayInWords, type Language } from '../../words/language.ts';
import type { Words } from '../../words/words.ts';

/** A moment as the tablet claimed it, in words: the day, and the local time where it says one. */
export function momentInWords(
	at: string,
	{ words, language }: { readonly words: Words; readonly language: Language }
): string {
	const day = dayInWords(language, at.slice(0, 10));
	const [, hours, minutes] = /T(\d\d):(\d\d)/u.exec(at) ?? [];
	return hours && minutes ? words.minutes.moment(day, hours, minutes) : day;
}
