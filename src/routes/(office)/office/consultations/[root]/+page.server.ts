import { error, fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { isRefusal } from '$lib/core/refusal.ts';
import { id } from '$lib/core/shape.ts';
import { newestOf } from '$lib/core/sync/catalogue.ts';
import { scopeOf } from '$lib/server/access.ts';
import { beginConsultation, beginList, listDrafts } from '$lib/server/consultations/drafts.ts';
import { closeConsultation, openAgain, withdrawList } from '$lib/server/consultations/publishing.ts';
import { showFamily } from '$lib/server/consultations/shown.ts';
import { readForm } from '$lib/server/form.ts';
import { familiesOf } from '$lib/server/ledger/catalogue.ts';
import { signedIn } from '$lib/server/signed-in.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

const outcomes = ['published', 'amended', 'list', 'closed', 'reopened', 'withdrawn'] as const;
const outcome = v.fallback(v.nullable(v.picklist(outcomes)), null);
const which = v.object({ list: id });

export const load: PageServerLoad = async ({ params, url, locals }) => {
	const person = signedIn(locals);
	const family = await showFamily(locals.office.ledger, params.root, scopeOf(person));
	if (!family) error(404, 'no such consultation');
	const mayPublish = person.role === 'national';
	const own = new Set([family.root, ...family.versions.map(({ id }) => id)]);
	const drafts = mayPublish ? await listDrafts(locals.office.db) : [];
	return {
		family,
		mayPublish,
		drafts: drafts.filter(({ subject }) => subject !== null && own.has(subject)),
		done: v.parse(outcome, url.searchParams.get('done'))
	};
};

export const actions: Actions = {
	amend: async (event) => {
		const family = await familyHere(event);
		redirect(
			303,
			`/office/drafts/${await beginConsultation(event.locals.office.db, newestOf(family), handOf(event))}`
		);
	},
	list: async (event) => {
		const family = await familyHere(event);
		redirect(303, `/office/drafts/${await beginList(event.locals.office.db, family, handOf(event))}`);
	},
	close: async (event) => {
		const refusal = await closeConsultation(event.locals.office, event.params.root, handOf(event));
		return refusal ? fail(409, { refusal }) : { done: 'closed' as const };
	},
	reopen: async (event) => {
		const refusal = await openAgain(event.locals.office, event.params.root, handOf(event));
		return refusal ? fail(409, { refusal }) : { done: 'reopened' as const };
	},
	withdraw: async (event) => {
		const given = await readForm(event.request, which);
		if (isRefusal(given)) return fail(422, { refusal: given });
		const refusal = await withdrawList(event.locals.office, given.list, handOf(event));
		return refusal ? fail(409, { refusal }) : { done: 'withdrawn' as const };
	}
};

async function familyHere({ params, locals }: RequestEvent) {
	const family = (await familiesOf(locals.office.ledger)).find(({ root }) => root === params.root);
	return family ?? error(404, 'no such consultation');
}

function handOf({ locals }: RequestEvent) {
	return { by: signedIn(locals).id, now: new Date() };
}
