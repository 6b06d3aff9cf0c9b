import type { Language } from './language.ts';

/** Every sentence of the screens in one language; a sentence that English lacks is a type error. */
export type Words = typeof import('./fr/words.ts').words;

/** One language's words, loaded when it is asked for (and precached like any other part of the application). */
export async function loadWords(language: Language): Promise<Words> {
	if (language === 'en') return (await import('./en/words.ts')).words;
	return (await import('./fr/words.ts')).words;
}
