import type { Component, ComponentProps } from 'svelte';
import { render } from 'vitest-browser-svelte';
import { loadWords } from '$lib/words/words.ts';
import type { Language } from '$lib/words/language.ts';
import '../../src/app.css';
import Spoken from './Spoken.svelte';

/** Renders a component with the words of a language around it, as the field layout does. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export async function spoken<C extends Component<any>>(
	language: Language,
	shown: C,
	given: ComponentProps<C>
) {
	document.documentElement.lang = language;
	return render(Spoken, { props: { language, words: await loadWords(language), shown, given } });
}
