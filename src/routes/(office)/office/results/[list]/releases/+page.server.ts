import { error, fail } from '@sveltejs/kit';
import * as v from 'valibot';
import { isRefusal } from '$lib/core/refusal.ts';
import { digestOf } from '$lib/core/release/digest.ts';
import { readForm } from '$lib/server/form.ts';
import { makeRelease } from '$lib/server/releases/making.ts';
import { nextRelease } from '$lib/server/releases/next-release.ts';
import { headsOf } from '$lib/server/releases/reading.ts';
import { signedIn } from '$lib/server/signed-in.ts';
import type { Actions, PageServerLoad } from './$types';

const answers = v.strictObject({
	number: v.pipe(
		v.string(),
		v.regex(/^\d{1,6}$/u),
		v.transform((text) => Number(text))
	)
});

export const load: PageServerLoad = async ({ params, locals }) => {
	const { ledger, db } = locals.office;
	const next = await nextRelease(ledger, params.list, new Date());
	if (isRefusal(next) && next.kind === 'list-unknown') error(404, 'no such list');
	const heads = await headsOf(db, params.list);
	return {
		list: params.list,
		mayRelease: signedIn(locals).role === 'national',
		next: isRefusal(next) ? null : next,
		obstacle: isRefusal(next) ? next : null,
		made: heads.map(digestOf)
	};
};

export const actions: Actions = {
	default: async ({ request, params, locals }) => {
		const given = await readForm(request, answers);
		if (isRefusal(given)) return fail(422, { refusal: given });
		const order = { list: params.list, number: given.number, by: signedIn(locals).id };
		const release = await makeRelease(locals.office.ledger, order, new Date());
		return isRefusal(release) ? fail(422, { refusal: release }) : { done: release.number };
	}
};
