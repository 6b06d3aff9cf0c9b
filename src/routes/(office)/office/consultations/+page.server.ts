import { fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import type { Consultation } from '$lib/core/consultation.ts';
import {
	isConsultation,
	readConsultation,
	type ConsultationFault
} from '$lib/core/office/consultation-faults.ts';
import { isRefusal, type Refusal } from '$lib/core/refusal.ts';
import { scopeOf } from '$lib/server/access.ts';
import { beginConsultation, listDrafts } from '$lib/server/consultations/drafts.ts';
import { listFamilies } from '$lib/server/consultations/shown.ts';
import { readForm } from '$lib/server/form.ts';
import { publishOnce } from '$lib/server/rooms/publishing.ts';
import { signedIn } from '$lib/server/signed-in.ts';
import type { Actions, PageServerLoad } from './$types';

const longest = 500_000;
const answers = v.strictObject({
	text: v.pipe(v.string(), v.maxLength(longest)),
	file: v.optional(v.pipe(v.file(), v.maxSize(longest)))
});

export const load: PageServerLoad = async ({ locals }) => {
	const person = signedIn(locals);
	const { db, ledger } = locals.office;
	const mayPublish = person.role === 'national';
	return {
		mayPublish,
		families: await listFamilies(ledger, scopeOf(person)),
		drafts: mayPublish ? await listDrafts(db) : []
	};
};

export const actions: Actions = {
	write: async ({ locals }) => {
		const hand = { by: signedIn(locals).id, now: new Date() };
		redirect(303, `/office/drafts/${await beginConsultation(locals.office.db, null, hand)}`);
	},
	check: async ({ request }) => {
		const read = await consultationIn(request);
		return 'refusal' in read ? fail(422, read) : read;
	},
	// Back to the text, with a script or without one.
	correct: async ({ request }) => {
		const form = await readForm(request, answers);
		return { text: isRefusal(form) ? '' : form.text };
	},
	publish: async ({ request, locals }) => {
		const read = await consultationIn(request);
		if ('refusal' in read) return fail(422, read);
		const publisher = { ledger: locals.office.ledger, identity: locals.office.identity };
		const isNew = await publishOnce(publisher, read.preview, signedIn(locals).id, new Date());
		return { done: isNew ? ('done' as const) : ('already' as const) };
	}
};

type Read =
	| { readonly preview: Consultation; readonly text: string }
	| { readonly refusal: Refusal; readonly text: string; readonly faults: readonly ConsultationFault[] };

async function consultationIn(request: Request): Promise<Read> {
	const form = await readForm(request, answers);
	if (isRefusal(form)) return { refusal: form, text: '', faults: [] };
	const text = form.file && form.file.size > 0 ? await form.file.text() : form.text;
	const read = readConsultation(text);
	if (read === null) return { refusal: { kind: 'consultation-unreadable' }, text, faults: [] };
	if (isConsultation(read)) return { preview: read, text };
	return { refusal: { kind: 'consultation-malformed' }, text, faults: read };
}
