import { invalidateAll } from '$app/navigation';
import { isLanguage } from '../../words/language.ts';
import { isTheme, type Theme } from '../../words/preferences.ts';
import type { Speech } from '../common/speech.svelte.ts';

type Sent = SubmitEvent & { readonly currentTarget: HTMLFormElement };

/**
 * Sends the form of language and look without leaving the page: what was typed in it stays. Where the choice could not
 * be kept, nothing changes.
 */
export function choosing(speech: Speech) {
	return async (event: Sent): Promise<void> => {
		event.preventDefault();
		const { action, method } = event.currentTarget;
		const body = new FormData(event.currentTarget, event.submitter);
		const kept = await fetch(action, { method, body, redirect: 'manual' }).catch(() => null);
		if (kept?.type !== 'opaqueredirect') return;
		const [language, look] = [body.get('language'), body.get('theme')];
		if (isLanguage(language)) await speech.speak(language);
		if (isTheme(look)) showIn(look);
		await invalidateAll();
	};
}

function showIn(look: Theme): void {
	const { dataset } = document.documentElement;
	if (look === 'auto') delete dataset['theme'];
	else dataset['theme'] = look;
}
