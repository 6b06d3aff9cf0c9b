import { error, redirect, type Handle, type RequestEvent } from '@sveltejs/kit';
import { building } from '$app/environment';
import { accessTo, ruleOf } from '$lib/server/access.ts';
import { setupSentence } from '$lib/server/accounts/setup-link.ts';
import { personOf } from '$lib/server/accounts/viewer.ts';
import { isForeign } from '$lib/server/request-origin.ts';
import { office, startOffice } from '$lib/server/running.ts';
import { languageCookie, preferencesFrom, themeCookie } from '$lib/words/preferences.ts';

/** Before the first request; not while the application is built, which has no office. */
export async function init(): Promise<void> {
	if (building) return;
	const { db } = await startOffice(process.env);
	const sentence = await setupSentence(db, process.env, new Date());
	if (sentence) console.info(sentence);
}

/** Every request passes here first: whether it may, and in which language and look it is answered. */
export const handle: Handle = async ({ event, resolve }) => {
	event.locals.person = null;
	event.locals.preferences = preferencesFrom(
		event.cookies.get(languageCookie),
		event.cookies.get(themeCookie)
	);
	const route = event.route.id;
	if (building || route === null || route.startsWith('/(field)')) return resolve(event);
	if (isForeign(event.request, event.url.origin)) return refuse(event);
	const isPage = !route.startsWith('/api/');
	if (isPage && ruleOf(route)) event.locals.person = await personOf(office(), event.request.headers);
	const access = accessTo(route, event.request.method, event.locals.person);
	if (access === 'sign-in') redirect(303, signInAddress(event));
	if (access === 'refused') return refuse(event);
	const { language, theme } = event.locals.preferences;
	const attributes = `<html lang="${language}"${theme === 'auto' ? '' : ` data-theme="${theme}"`} dir="ltr">`;
	const response = await resolve(event, {
		transformPageChunk: ({ html }) => html.replace('<html lang="fr" dir="ltr">', attributes)
	});
	response.headers.set('cache-control', 'no-store');
	return response;
};

// Afterwards to the page that was asked for; what was asked to be done is not done by itself.
function signInAddress({ url, request }: RequestEvent): string {
	if (request.method !== 'GET' || url.pathname === '/office') return '/sign-in';
	return `/sign-in?to=${encodeURIComponent(url.pathname + url.search)}`;
}

async function refuse({ request, url, route, fetch, isDataRequest }: RequestEvent): Promise<Response> {
	const wantsPage = request.headers.get('accept')?.includes('text/html') ?? false;
	if (isDataRequest || !wantsPage || route.id?.startsWith('/api/')) error(403, 'refused');
	const { body, headers } = await fetch(new URL('/refused', url));
	return new Response(body, { status: 403, headers });
}
