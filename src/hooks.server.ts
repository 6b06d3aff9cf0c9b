import {
	error,
	redirect,
	type Handle,
	type HandleServerError,
	type RequestEvent,
	type ServerInit
} from '@sveltejs/kit';
import { building } from '$app/environment';
import { accessTo, ruleOf } from './lib/server/access.ts';
import { entranceOf, type Entrance } from './lib/server/accounts/entrance.ts';
import { setupSentence } from './lib/server/accounts/setup-link.ts';
import { personOf } from './lib/server/accounts/viewer.ts';
import { isTooLarge } from './lib/server/body-limit.ts';
import { logError, logged } from './lib/server/log/request.ts';
import { closeUrnsInTime } from './lib/server/online/closing-in-time.ts';
import { openOffice, type Office } from './lib/server/office.ts';
import { isForeign } from './lib/server/request-origin.ts';
import { languageCookie, preferencesFrom, themeCookie } from './lib/words/preferences.ts';

let open: { readonly office: Office; readonly entrance: Entrance } | null = null;

/** Opens the office's database before the first request is answered; a sentence in the terminal says why it cannot. */
export const init: ServerInit = async () => {
	if (building) return; // pages are only written to files then
	const office = await openOffice(process.env);
	open = { office, entrance: await entranceOf(office.db, process.env['ORIGIN']) };
	const stopClosing = closeUrnsInTime(office);
	// adapter-node says so once the last request is answered
	process.once('sveltekit:shutdown' as 'exit', () => {
		stopClosing();
		void office.close();
	});
	const sentence = await setupSentence(office.db, process.env, new Date());
	if (sentence) console.info(sentence);
};

/** Every request passes here first, and is told in the log without anything that was sent. */
export const handle: Handle = (input) =>
	building ? answer(input) : logged(input.event, async () => answer(input));

// Of an address that leads nowhere there is nothing to mend.
export const handleError: HandleServerError = ({ error: thrown, event, status, message }) => {
	if (status !== 404) logError(event, thrown);
	return { message };
};

// Whether it may, and in which language and look it is answered.
const answer: Handle = async ({ event, resolve }) => {
	const { locals, cookies, route, request } = event;
	locals.person = null;
	const accepted = request.headers.get('accept-language');
	locals.preferences = preferencesFrom(cookies.get(languageCookie), cookies.get(themeCookie), accepted);
	if (open) Object.assign(locals, open);
	if (!open || route.id === null || route.id.startsWith('/(field)')) return resolve(event);
	if (isForeign(request, event.url.origin)) return refuse(event);
	if (isTooLarge(route.id, request)) error(413, 'too large');
	const hasPeople = ruleOf(route.id) !== undefined && !route.id.startsWith('/api/');
	if (hasPeople) locals.person = await personOf(open.entrance, request.headers);
	const access = accessTo(route.id, request.method, locals.person);
	if (access === 'sign-in') return askToSignIn(event);
	if (access === 'refused') return refuse(event);
	const response = await resolve(event, { transformPageChunk: ({ html }) => inLook(html, locals) });
	// What anybody may read without a cookie says itself how long it may be kept.
	if (!isKept(route.id, response)) response.headers.set('cache-control', 'no-store');
	if (route.id.endsWith('/embed')) letFrame(response);
	return response;
};

// In a frame on somebody else's page: nothing else of our policy changes.
function letFrame({ headers }: Response): void {
	const policy = headers.get('content-security-policy') ?? '';
	headers.set('content-security-policy', policy.replace("frame-ancestors 'none'", 'frame-ancestors *'));
}

function isKept(route: string, { ok }: Response): boolean {
	return route.startsWith('/api/v1/') || (ok && route === '/(public)/(whole)/rooms/[code]');
}

function inLook(html: string, { preferences: { language, theme } }: App.Locals): string {
	const chosen = theme === 'auto' ? '' : ` data-theme="${theme}"`;
	return html.replace('<html lang="fr" dir="ltr">', `<html lang="${language}" dir="ltr"${chosen}>`);
}

// Afterwards to the page that was asked for; what was asked to be done is not done by itself.
function askToSignIn({ url, request, isDataRequest }: RequestEvent): Response {
	const isElsewhere = request.method === 'GET' && url.pathname !== '/office';
	const location = isElsewhere ? `/sign-in?to=${encodeURIComponent(url.pathname + url.search)}` : '/sign-in';
	if (isDataRequest) redirect(303, location); // SvelteKit tells its script in its own way
	return new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store' } });
}

async function refuse({ request, url, route, fetch, isDataRequest }: RequestEvent): Promise<Response> {
	const wantsPage = request.headers.get('accept')?.includes('text/html') ?? false;
	if (isDataRequest || !wantsPage || route.id?.startsWith('/api/')) error(403, 'refused');
	const { body, headers } = await fetch(new URL('/refused', url));
	headers.set('cache-control', 'no-store');
	return new Response(body, { status: 403, headers });
}
