import { error, fail } from '@sveltejs/kit';
import * as v from 'valibot';
import { isRefusal } from '$lib/core/refusal.ts';
import { id } from '$lib/core/shape.ts';
import { longestMessage } from '$lib/core/text.ts';
import { scopeOf } from '$lib/server/access.ts';
import { readForm, words } from '$lib/server/form.ts';
import { sendMessage } from '$lib/server/rooms/messages.ts';
import { lookalikes, partRooms, voidAsSame } from '$lib/server/rooms/same-meeting.ts';
import { approveAuthor, showRoom } from '$lib/server/rooms/shown-room.ts';
import { tellMinutes } from '$lib/server/rooms/told-minutes.ts';
import { signedIn } from '$lib/server/signed-in.ts';
import { commonsOfRoom } from '$lib/server/sorting/commons-of-room.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

const which = v.strictObject({ device: id });
const message = v.strictObject({ text: words });
const pair = v.strictObject({ other: id });
const same = v.strictObject({ other: id, reason: words });

export const load: PageServerLoad = async ({ params, url, locals }) => {
	const person = signedIn(locals);
	const shown = await showRoom(locals.office.ledger, params.stream, scopeOf(person));
	if (!shown) error(404, 'no such room');
	const typed = url.searchParams.get('paper')?.slice(0, longestMessage) ?? null;
	const minutes = shown.minutes && tellMinutes(shown.minutes, locals.preferences.language, typed);
	const commons = await commonsOfRoom(locals.office.db, params.stream);
	const alike = await lookalikes(locals.office.ledger, params.stream, scopeOf(person));
	return { ...shown, alike, commons, minutes, mayAct: person.role !== 'reader' };
};

export const actions: Actions = {
	approve: async ({ request, params, locals }) => {
		const given = await readForm(request, which);
		if (isRefusal(given)) return fail(422, { refusal: given });
		const person = signedIn(locals);
		const asked = { stream: params.stream, device: given.device, scope: scopeOf(person) };
		const isDone = await approveAuthor(locals.office.ledger, asked, person.id, new Date());
		return isDone
			? { done: 'approved' as const }
			: fail(404, { refusal: { kind: 'tablet-unknown' as const } });
	},
	write: async ({ request, params, locals }) => {
		const given = await readForm(request, message);
		if (isRefusal(given)) return fail(422, { refusal: given });
		const person = signedIn(locals);
		const asked = { stream: params.stream, scope: scopeOf(person), text: given.text };
		const refusal = await sendMessage(locals.office, asked, { by: person.id, now: new Date() });
		return refusal ? fail(422, { refusal, text: given.text }) : { done: 'sent' as const };
	},
	same: async ({ request, params, locals }) => {
		const given = await readForm(request, same);
		if (isRefusal(given)) return fail(422, { refusal: given });
		const person = signedIn(locals);
		const asked = { stream: params.stream, scope: scopeOf(person), ...given };
		const refusal = await voidAsSame(locals.office, asked, { by: person.id, now: new Date() });
		return refusal ? fail(422, { refusal }) : { done: 'same' as const };
	},
	two: async (event) => part(event, true),
	'ask-again': async (event) => part(event, false)
};

async function part({ request, params, locals }: RequestEvent, isTwo: boolean) {
	const given = await readForm(request, pair);
	if (isRefusal(given)) return fail(422, { refusal: given });
	const person = signedIn(locals);
	const asked = { stream: params.stream, scope: scopeOf(person), ...given };
	const hand = { by: person.id, now: new Date() };
	const refusal = await partRooms(locals.office.ledger, asked, isTwo, hand);
	return refusal ? fail(422, { refusal }) : { done: isTwo ? ('two' as const) : ('again' as const) };
}
