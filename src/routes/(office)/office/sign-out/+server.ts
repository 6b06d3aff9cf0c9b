import { redirect } from '@sveltejs/kit';
import { signOut } from '$lib/server/accounts/entrance.ts';
import { keepCookies } from '$lib/server/session-cookies.ts';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = async ({ request, locals, cookies }) => {
	if (locals.person)
		keepCookies(cookies, await signOut(locals.entrance, locals.person.id, request.headers, new Date()));
	redirect(303, '/sign-in');
};
