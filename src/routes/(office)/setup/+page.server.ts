import { fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { isRefusal } from '$lib/core/refusal.ts';
import { isEmpty, openFirstAccount } from '$lib/server/accounts/entrance.ts';
import { readForm, words } from '$lib/server/form.ts';
import { keepCookies } from '$lib/server/session-cookies.ts';
import type { Actions, PageServerLoad } from './$types';

const answers = v.strictObject({ code: words, name: words, email: words, password: words });

export const load: PageServerLoad = async ({ locals }) => ({ isOpen: !(await isEmpty(locals.office.db)) });

export const actions: Actions = {
	default: async ({ request, locals, cookies, getClientAddress }) => {
		const given = await readForm(request, answers);
		if (isRefusal(given)) return fail(422, { refusal: given, name: '', email: '' });
		const session = await openFirstAccount(locals.entrance, given, getClientAddress(), new Date());
		if (isRefusal(session)) return fail(422, { refusal: session, name: given.name, email: given.email });
		keepCookies(cookies, session);
		redirect(303, '/office');
	}
};
