import { getContext, setContext } from 'svelte';
import type { Language } from '../../words/language.ts';
import type { Words } from '../../words/words.ts';

/** The language that a screen speaks now, and its words. */
export class Speech {
	language: Language;
	words: Words;

	constructor(language: Language, words: Words) {
		this.language = $state(language);
		this.words = $state.raw(words);
	}

	/** Changes language on the spot; the document says so too, for screen readers and hyphenation. */
	speak(language: Language, words: Words): void {
		this.language = language;
		this.words = words;
		document.documentElement.lang = language;
	}
}

const key = Symbol('speech');

export function provideSpeech(speech: Speech): Speech {
	return setContext(key, speech);
}

/** The speech of the screen that this component stands in: `const speech = useSpeech()`, then `speech.words.…`. */
export function useSpeech(): Speech {
	return getContext<Speech>(key);
}
