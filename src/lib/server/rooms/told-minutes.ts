import { wordNumbersOf } from '../../core/fingerprint.ts';
import type { MinutesCheck } from '../../core/office/minutes-check.ts';
import { comparePaper, type PaperAnswer } from '../../core/office/paper-words.ts';
import { fingerprint as english } from '../../words/en/fingerprint.ts';
import { fingerprint as french } from '../../words/fr/fingerprint.ts';
import type { Language } from '../../words/language.ts';

/** The fingerprint of signed minutes in words, and what words typed from paper say of it; null where none were typed. */
export type ToldMinutes = MinutesCheck & {
	readonly words: readonly string[];
	readonly paper: { readonly typed: string; readonly answer: PaperAnswer } | null;
};

/** Tells a check of minutes in a language. `typed`: from paper, in either language, or null. */
export function tellMinutes(check: MinutesCheck, language: Language, typed: string | null): ToldMinutes {
	const numbers = wordNumbersOf(check.signed);
	const told = { fr: wordsAt(french, numbers), en: wordsAt(english, numbers) };
	const paper = typed ? { typed, answer: comparePaper(typed, [told.fr, told.en]) } : null;
	return { ...check, words: told[language], paper };
}

function wordsAt(list: readonly string[], numbers: readonly number[]): string[] {
	return numbers.map((number) => list[number] ?? '');
}
