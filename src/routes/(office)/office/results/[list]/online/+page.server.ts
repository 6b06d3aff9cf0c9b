import { error, fail } from '@sveltejs/kit';
import * as v from 'valibot';
import { voteLink } from '$lib/core/online/vote-code.ts';
import { isRefusal, type Refusal } from '$lib/core/refusal.ts';
import { readForm } from '$lib/server/form.ts';
import { closeOnlineUrn } from '$lib/server/online/closing.ts';
import { makeCodes, mostCodes } from '$lib/server/online/codes.ts';
import { localTime, instantOf } from '$lib/server/online/office-time.ts';
import { openOnlineUrn } from '$lib/server/online/opening.ts';
import { onlineOverview } from '$lib/server/online/overview.ts';
import { signedIn } from '$lib/server/signed-in.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

const field = v.pipe(v.string(), v.maxLength(40));
const moments = v.strictObject({ opens: field, closes: field });
const number = v.strictObject({ count: v.pipe(field, v.transform(Number)) });

export const load: PageServerLoad = async ({ params, url, locals }) => {
	const now = new Date();
	const found = await onlineOverview(locals.office.ledger, params.list, now);
	if (!found) error(404, 'no such list');
	const inTwoWeeks = new Date(now.getTime() + 14 * 24 * 60 * 60 * 1000);
	return {
		list: params.list,
		...found,
		address: voteLink(url.origin, params.list),
		mayAct: signedIn(locals).role === 'national',
		mostCodes,
		window: { opens: localTime(now), closes: `${localTime(inTwoWeeks).slice(0, 10)}T20:00` }
	};
};

export const actions: Actions = {
	open: async (event) => {
		const given = await readForm(event.request, moments);
		if (isRefusal(given)) return fail(422, { refusal: given });
		const [opens, closes] = [instantOf(given.opens), instantOf(given.closes)];
		if (opens === null || closes === null) return refused({ kind: 'form-malformed' });
		const { office } = event.locals;
		const refusal = await openOnlineUrn(office, event.params.list, { opens, closes }, handOf(event));
		return refusal ? refused(refusal) : { done: 'opened' as const };
	},
	codes: async (event) => {
		const given = await readForm(event.request, number);
		if (isRefusal(given)) return fail(422, { refusal: given });
		const { params, url, locals } = event;
		const codes = await makeCodes(locals.office.db, params.list, given.count, handOf(event));
		if (isRefusal(codes)) return refused(codes);
		return { made: codes.map((code) => ({ code, link: voteLink(url.origin, params.list, code) })) };
	},
	close: async (event) => {
		const refusal = await closeOnlineUrn(event.locals.office, event.params.list, handOf(event));
		return refusal ? refused(refusal) : { done: 'closed' as const };
	}
};

function refused(refusal: Refusal) {
	return fail(409, { refusal });
}

function handOf({ locals }: RequestEvent) {
	return { by: signedIn(locals).id, now: new Date() };
}
