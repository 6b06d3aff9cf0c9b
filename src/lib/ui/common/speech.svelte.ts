import { getContext, setContext, untrack } from 'svelte';
import { loadAreas, type Area } from '../../words/areas.ts';
import type { Language } from '../../words/language.ts';
import type { Words } from '../../words/words.ts';

/** The language that a screen speaks now, and the areas of its words that the pages have asked for. */
export class Speech {
	language: Language;
	words: Words;
	#wanted: Language;
	#areas: readonly Area[];

	constructor(language: Language, words: Partial<Words> = {}) {
		this.language = $state(language);
		this.words = $state.raw(words as Words); // a page learns what it says before it is shown
		this.#wanted = language;
		this.#areas = Object.keys(words) as Area[];
	}

	/** True when an area's words can be said now: some come after the first screen. */
	knows(area: Area): boolean {
		return area in this.words;
	}

	/** Brings further areas of words; resolves when they can be said. */
	async learn(areas: readonly Area[]): Promise<void> {
		this.#areas = [...this.#areas, ...areas.filter((area) => !this.#areas.includes(area))];
		await this.#bring();
	}

	/** Changes language on the spot; the document says so too, for screen readers and hyphenation. */
	async speak(language: Language): Promise<void> {
		this.#wanted = language;
		await this.#bring();
		document.documentElement.lang = this.language;
	}

	async #bring(): Promise<void> {
		const language = this.#wanted;
		const isNew = language !== this.language;
		const missing = this.#areas.filter((area) => isNew || !(area in this.words));
		if (missing.length === 0 && !isNew) return;
		const words = await loadAreas(language, missing);
		if (language !== this.#wanted) return this.#bring();
		this.words = { ...(language === this.language ? this.words : {}), ...words } as Words;
		this.language = language;
		return this.#bring(); // what was asked for meanwhile
	}
}

const key = Symbol('speech');

export function provideSpeech(speech: Speech): Speech {
	return setContext(key, speech);
}

/**
 * The speech of a page that a server writes: it begins with the words that came with the page, and follows its language
 * when another one is chosen. In a component's script: `const speech = followSpeech(() => data)`.
 */
export function followSpeech(
	given: () => { readonly language: Language; readonly words: Partial<Words> }
): Speech {
	const { language, words } = given();
	const speech = provideSpeech(new Speech(language, words));
	$effect(() => {
		const { language: chosen } = given();
		untrack(() => speech.speak(chosen)).catch(() => {}); // its words did not come: the page stays as it was
	});
	return speech;
}

/** The speech of the screen that this component stands in: `const speech = useSpeech()`, then `speech.words.…`. */
export function useSpeech(): Speech {
	return getContext<Speech>(key);
}
