import { error, fail } from '@sveltejs/kit';
import * as v from 'valibot';
import { isRefusal, type Refusal } from '$lib/core/refusal.ts';
import type { TrackIntent } from '$lib/core/office/deciding-common-tracks.ts';
import { id } from '$lib/core/shape.ts';
import { scopeOf } from '$lib/server/access.ts';
import { readForm, words } from '$lib/server/form.ts';
import { signedIn } from '$lib/server/signed-in.ts';
import { change } from '$lib/server/sorting/acting.ts';
import { showCommon } from '$lib/server/sorting/shown-common-track.ts';
import { sortedConsultation } from '$lib/server/sorting/sorted-consultation.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

const texts = v.strictObject({ fr: words, en: words });
const why = v.strictObject({ reason: words });

export const load: PageServerLoad = async ({ params, locals, url }) => {
	const person = signedIn(locals);
	const asked = { root: params.root, track: params.track, scope: scopeOf(person) };
	const after = url.searchParams.get('after');
	const shown = v.is(id, params.track) && (await showCommon(locals.office.ledger, asked, after));
	if (!shown) error(404, 'no such common track');
	return { ...shown, mayAct: person.role === 'national' };
};

export const actions: Actions = {
	reword: async (event) => {
		const given = await readForm(event.request, texts);
		return isRefusal(given) ? refused(given) : changing(event, { kind: 'reword', text: given }, given);
	},
	withdraw: async (event) => {
		const given = await readForm(event.request, why);
		return isRefusal(given) ? refused(given) : changing(event, { kind: 'withdraw', ...given }, given);
	},
	restore: (event) => changing(event, { kind: 'restore' })
};

type Given = { readonly fr?: string; readonly en?: string; readonly reason?: string };

// What was written is given back with what was refused.
async function changing({ params, locals }: RequestEvent, intent: TrackIntent, given: Given = {}) {
	const consultation = await sortedConsultation(locals.office.ledger, params.root);
	if (!consultation) error(404, 'no such consultation');
	const hand = { by: signedIn(locals).id, now: new Date() };
	const answer = await change({ office: locals.office, consultation, hand }, params.track, intent);
	return isRefusal(answer) ? refused(answer, given) : { done: true };
}

function refused(refusal: Refusal, given: Given = {}) {
	return fail(422, { refusal, given });
}
