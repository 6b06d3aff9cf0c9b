import { invalidateAll } from '$app/navigation';
import { isTheme, type Theme } from '../../words/preferences.ts';

type Sent = SubmitEvent & { readonly currentTarget: HTMLFormElement };

/**
 * Sends the form of language and look without leaving the page: what was typed in it stays. Where the choice could not
 * be kept, nothing changes.
 */
export async function choose(event: Sent): Promise<void> {
	event.preventDefault();
	const { action, method } = event.currentTarget;
	const body = new FormData(event.currentTarget, event.submitter);
	const kept = await fetch(action, { method, body, redirect: 'manual' }).catch(() => null);
	if (kept?.type !== 'opaqueredirect') return;
	const look = body.get('theme');
	if (isTheme(look)) showIn(look);
	await invalidateAll(); // with the language that each page follows
}

function showIn(look: Theme): void {
	const { dataset } = document.documentElement;
	if (look === 'auto') delete dataset['theme'];
	else dataset['theme'] = look;
}
