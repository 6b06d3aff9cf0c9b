import { error, fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { isRefusal } from '$lib/core/refusal.ts';
import { previewDraft } from '$lib/server/consultations/previewed.ts';
import { publishDraft } from '$lib/server/consultations/publishing.ts';
import { readForm } from '$lib/server/form.ts';
import { signedIn } from '$lib/server/signed-in.ts';
import type { Actions, PageServerLoad } from './$types';

const seen = v.object({
	revision: v.pipe(v.string(), v.digits(), v.transform(Number)),
	as: v.picklist(['published', 'amended', 'list'])
});

export const load: PageServerLoad = async ({ params, locals }) => {
	const previewed = await previewDraft(locals.office.ledger, params.draft);
	if (!previewed) error(404, 'no such draft');
	return previewed;
};

export const actions: Actions = {
	publish: async ({ request, params, locals }) => {
		const given = await readForm(request, seen);
		if (isRefusal(given)) return fail(422, { refusal: given });
		const { ledger, identity } = locals.office;
		const hand = { by: signedIn(locals).id, now: new Date() };
		const draft = { id: params.draft, revision: given.revision };
		const root = await publishDraft({ ledger, identity }, draft, hand);
		if (isRefusal(root)) return fail(409, { refusal: root });
		redirect(303, `/office/consultations/${root}?done=${given.as}`);
	}
};
