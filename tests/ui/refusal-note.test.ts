import { expect, test } from 'vitest';
import type { Refusal } from '$lib/core/refusal.ts';
import RefusalNote from '$lib/ui/common/RefusalNote.svelte';
import { refusalSentence } from '$lib/ui/common/refusal-sentence.ts';
import { languages } from '$lib/words/language.ts';
import { loadWords, type Words } from '$lib/words/words.ts';
import { everyRefusal } from '../refusals.ts';
import { render } from 'vitest-browser-svelte';
import Spoken from './Spoken.svelte';
import { spoken } from './spoken.ts';

test.each(languages)('every refusal is said aloud as one sentence of its own, in %s', async (language) => {
	const words = await loadWords(language);
	// the matcher reads a no-break space as a space
	const said = (one: Refusal) => refusalSentence(words, one).replaceAll('\u00a0', ' ');
	for (const refusal of everyRefusal) {
		const screen = await spoken(language, RefusalNote, { refusal });
		await expect.element(screen.getByRole('alert')).toMatchTextContent(said(refusal), {
			normalizeWhitespace: false
		});
		await screen.unmount();
	}
});

test('nothing is said when nothing was refused', async () => {
	const screen = await spoken('fr', RefusalNote, { refusal: null });
	await expect.element(screen.getByRole('alert')).not.toBeInTheDocument();
});

test('a refusal before the sentences are there waits for them', async () => {
	const { refusals, ...rest } = await loadWords('en');
	const refusal: Refusal = { kind: 'storage-full' };
	const props = { language: 'en', words: rest as Words, shown: RefusalNote, given: { refusal } } as const;
	const screen = await render(Spoken, { props });
	await expect.element(screen.getByRole('alert')).toMatchTextContent(refusals['storage-full'](refusal));
});
