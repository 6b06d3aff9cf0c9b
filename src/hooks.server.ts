import type { Handle, HandleServerError, ServerInit } from '@sveltejs/kit';
import { building } from '$app/environment';
import { logError, logged } from './lib/server/log/request.ts';
import { openOffice, type Office } from './lib/server/office.ts';

let office: Office | null = null;

/** Opens the office's database before the first request is answered; a sentence in the terminal says why it cannot. */
export const init: ServerInit = async () => {
	if (building) return; // pages are only written to files then
	const opened = await openOffice(process.env);
	office = opened;
	// adapter-node says so once the last request is answered
	process.once('sveltekit:shutdown' as 'exit', () => void opened.close());
};

export const handle: Handle = ({ event, resolve }) => {
	if (office) event.locals.office = office;
	return building ? resolve(event) : logged(event, async () => resolve(event));
};

// Of an address that leads nowhere there is nothing to mend.
export const handleError: HandleServerError = ({ error, event, status, message }) => {
	if (status !== 404) logError(event, error);
	return { message };
};
