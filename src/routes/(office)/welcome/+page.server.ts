import { fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { isRefusal } from '$lib/core/refusal.ts';
import { choosePassword } from '$lib/server/accounts/entrance.ts';
import { readForm, words } from '$lib/server/form.ts';
import { keepCookies } from '$lib/server/session-cookies.ts';
import type { Actions } from './$types';

const answers = v.strictObject({ code: words, password: words });

export const actions: Actions = {
	default: async ({ request, locals, cookies, getClientAddress }) => {
		const given = await readForm(request, answers);
		if (isRefusal(given)) return fail(422, { refusal: given });
		const session = await choosePassword(locals.entrance, given, getClientAddress(), new Date());
		if (isRefusal(session)) return fail(422, { refusal: session });
		keepCookies(cookies, session);
		redirect(303, '/office');
	}
};
