import { untrack } from 'svelte';
import { firstLanguage } from '../../core/offered-languages.ts';
import { languages, type Language } from '../../words/language.ts';
import { ReadAloud } from '../common/read-aloud.svelte.ts';
import type { Speech } from '../common/speech.svelte.ts';

/** The sizes of text that a person may choose, in per cent. */
export const textSizes = [100, 125, 150, 200] as const;
export type TextSize = (typeof textSizes)[number];

/** How the person who holds the tablet sees and hears the ballot. Made anew for each one, and kept nowhere. */
export class Display {
	language: Language = $state('fr');
	/** The languages that may be chosen. */
	readonly offered: readonly Language[];
	size: TextSize = $state(100);
	contrast = $state(false);
	/** As it was chosen: a list needs room as well, see `isList`. */
	layout: 'one' | 'list' = $state('one');
	/** True while the choices are shown. */
	isOpen = $state(false);
	readonly voice = new ReadAloud();
	#width = $state(globalThis.innerWidth);

	/** `tablets`: the tablet's own language, in which a turn begins where it is offered. */
	constructor(tablets: Language, offered: readonly Language[] = languages) {
		this.offered = offered;
		this.language = firstLanguage(offered, tablets);
	}

	/** True where a line of grades fits beside its neighbours, at the size that the text has now. */
	get hasRoom(): boolean {
		return this.#width / (16 * (this.size / 100)) >= 46;
	}

	get isList(): boolean {
		return this.layout === 'list' && this.hasRoom;
	}

	/**
	 * Shows the page so for as long as the component stands, and as it was before from then on. In a component's
	 * script: `$effect(() => display.show(speech))`.
	 */
	show(speech: Speech): () => void {
		const { style, dataset } = document.documentElement;
		if (this.size !== 100) style.fontSize = `${this.size}%`;
		if (this.contrast) dataset['contrast'] = 'more';
		const { language } = this;
		untrack(() => void speech.speak(language));
		const measure = () => (this.#width = innerWidth);
		addEventListener('resize', measure);
		return () => {
			removeEventListener('resize', measure);
			style.removeProperty('font-size');
			delete dataset['contrast'];
		};
	}
}
