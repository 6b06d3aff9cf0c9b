import { redirect } from '@sveltejs/kit';
import { speech } from '../field-speech.ts';
import { noteCode } from './code-of-link.ts';

/**
 * A link's code leaves the address bar before anything is shown, and the history with it: the page is loaded again
 * without it. It stands after `#`, so that no server sees it.
 */
export async function load() {
	if (location.pathname.startsWith('/join') && location.hash.length > 1) {
		noteCode(location.hash.slice(1));
		history.replaceState(history.state, '', '/join');
		redirect(307, '/join');
	}
	await speech.learn(['join', 'refusals']);
}
