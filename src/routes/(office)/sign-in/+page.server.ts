import { fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { isRefusal } from '$lib/core/refusal.ts';
import { isEmpty, signIn } from '$lib/server/accounts/entrance.ts';
import { addressWithin } from '$lib/server/address-within.ts';
import { readForm, words } from '$lib/server/form.ts';
import { keepCookies } from '$lib/server/session-cookies.ts';
import type { Actions, PageServerLoad } from './$types';

const answers = v.strictObject({ email: words, password: words });

export const load: PageServerLoad = async ({ locals }) => {
	if (locals.person) redirect(303, '/office');
	return { isOpen: !(await isEmpty(locals.office.db)) };
};

export const actions: Actions = {
	default: async ({ request, url, locals, cookies, getClientAddress }) => {
		const given = await readForm(request, answers);
		if (isRefusal(given)) return fail(422, { refusal: given, email: '' });
		const session = await signIn(locals.entrance, given, getClientAddress(), new Date());
		if (isRefusal(session)) return fail(422, { refusal: session, email: given.email });
		keepCookies(cookies, session);
		redirect(303, addressWithin(url.searchParams.get('to'), '/office'));
	}
};
