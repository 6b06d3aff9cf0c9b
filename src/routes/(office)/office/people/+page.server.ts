import { fail } from '@sveltejs/kit';
import * as v from 'valibot';
import { isRefusal, type Refusal } from '$lib/core/refusal.ts';
import { changePost, colleagues, disable, enable, invite, renewLink } from '$lib/server/accounts/people.ts';
import { postAnswer, readForm, words } from '$lib/server/form.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

const days = v.pipe(
	v.picklist(['1', '7']),
	v.transform((text) => Number(text))
);
const invitation = v.strictObject({ ...postAnswer, name: words, email: words, days });
const who = v.strictObject({ person: words });
const whoAndPost = v.strictObject({ ...postAnswer, person: words });

export const load: PageServerLoad = async ({ locals }) => ({ people: await colleagues(locals.office.db) });

export const actions: Actions = {
	invite: async ({ request, locals, url }) => {
		const given = await readForm(request, invitation);
		if (isRefusal(given)) return refused(given);
		const made = await invite(locals.office.db, idOf(locals), given, given.days, new Date());
		if (isRefusal(made)) return fail(422, { refusal: made, person: null, given });
		return { made: { name: given.name, link: `${url.origin}/welcome#${made.code}`, until: made.until } };
	},
	link: async ({ request, locals, url }) => {
		const given = await readForm(request, who);
		if (isRefusal(given)) return refused(given);
		const made = await renewLink(locals.office.db, idOf(locals), given.person, 1, new Date());
		if (isRefusal(made)) return refused(made, given.person);
		const person = (await colleagues(locals.office.db)).find(({ id }) => id === given.person);
		return {
			made: { name: person?.name ?? '', link: `${url.origin}/welcome#${made.code}`, until: made.until }
		};
	},
	post: async ({ request, locals }) => {
		const given = await readForm(request, whoAndPost);
		if (isRefusal(given)) return refused(given);
		const refusal = await changePost(locals.office.db, idOf(locals), given.person, given, new Date());
		return refusal ? refused(refusal, given.person) : { done: 'changed' as const };
	},
	disable: (event) => withPerson(event, disable, 'disabled'),
	enable: (event) => withPerson(event, enable, 'enabled')
};

async function withPerson(
	{ request, locals }: RequestEvent,
	act: typeof disable,
	done: 'disabled' | 'enabled'
) {
	const given = await readForm(request, who);
	if (isRefusal(given)) return refused(given);
	const refusal = await act(locals.office.db, idOf(locals), given.person, new Date());
	return refusal ? refused(refusal, given.person) : { done };
}

function refused(refusal: Refusal, person: string | null = null) {
	return fail(422, { refusal, person, given: null });
}

function idOf({ person }: App.Locals): string {
	return person?.id ?? '';
}
