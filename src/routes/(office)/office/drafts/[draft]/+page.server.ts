import { error, fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { lackingOf } from '$lib/core/office/list-draft.ts';
import { isRefusal } from '$lib/core/refusal.ts';
import { deleteDraft, readDraft } from '$lib/server/consultations/drafts.ts';
import { editedDraft } from '$lib/server/consultations/edited-draft.ts';
import { familiesOf } from '$lib/server/ledger/catalogue.ts';
import { familyOf, newestOf } from '$lib/core/sync/catalogue.ts';
import { commonTracksOf } from '$lib/server/sorting/common-tracks.ts';
import { readForm } from '$lib/server/form.ts';
import { signedIn } from '$lib/server/signed-in.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url, locals }) => {
	const { db, ledger } = locals.office;
	const draft = await readDraft(db, params.draft);
	if (!draft) error(404, 'no such draft');
	const family = familyOf(await familiesOf(ledger), draft.subject ?? '');
	const consultation = family ? newestOf(family).consultation : null;
	const isList = draft.kind === 'list' && family;
	const common = isList ? lackingOf(draft.body, await commonTracksOf(ledger, family.root)) : 0;
	const isAnew = url.searchParams.has('anew');
	return { draft, consultation, root: family?.root ?? null, common, isAnew };
};

export const actions: Actions = {
	save: async ({ request, params, locals }) => {
		const hand = { by: signedIn(locals).id, now: new Date() };
		const edited = await editedDraft(locals.office.ledger, params.draft, await request.formData(), hand);
		if (isRefusal(edited)) return fail(422, { refusal: edited, moved: null });
		if (edited.kind === 'moved') return fail(409, { refusal: edited.refusal, moved: edited });
		if (edited.kind === 'saved-anew') redirect(303, `/office/drafts/${edited.id}?anew=1`);
		if (edited.change === 'preview') redirect(303, `/office/drafts/${params.draft}/preview`);
		return { saved: true };
	},
	delete: async ({ request, params, locals }) => {
		const given = await readForm(request, v.object({ revision: v.pipe(v.string(), v.digits()) }));
		if (isRefusal(given)) return fail(422, { refusal: given, moved: null });
		const hand = { by: signedIn(locals).id, now: new Date() };
		const refusal = await deleteDraft(locals.office.db, params.draft, Number(given.revision), hand);
		if (refusal) return fail(409, { refusal, moved: null });
		redirect(303, '/office/consultations');
	}
};
