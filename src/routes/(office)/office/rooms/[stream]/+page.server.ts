import { error, fail } from '@sveltejs/kit';
import * as v from 'valibot';
import { isRefusal } from '$lib/core/refusal.ts';
import { id } from '$lib/core/shape.ts';
import { scopeOf } from '$lib/server/access.ts';
import { readForm } from '$lib/server/form.ts';
import { approveAuthor, showRoom } from '$lib/server/rooms/shown-room.ts';
import { signedIn } from '$lib/server/signed-in.ts';
import { commonsOfRoom } from '$lib/server/sorting/commons-of-room.ts';
import type { Actions, PageServerLoad } from './$types';

const which = v.strictObject({ device: id });

export const load: PageServerLoad = async ({ params, locals }) => {
	const person = signedIn(locals);
	const shown = await showRoom(locals.office.ledger, params.stream, scopeOf(person));
	if (!shown) error(404, 'no such room');
	const commons = await commonsOfRoom(locals.office.db, params.stream);
	return { ...shown, commons, mayApprove: person.role !== 'reader' };
};

export const actions: Actions = {
	approve: async ({ request, params, locals }) => {
		const given = await readForm(request, which);
		if (isRefusal(given)) return fail(422, { refusal: given });
		const person = signedIn(locals);
		const asked = { stream: params.stream, device: given.device, scope: scopeOf(person) };
		const isDone = await approveAuthor(locals.office.ledger, asked, person.id, new Date());
		return isDone ? { done: true } : fail(404, { refusal: { kind: 'tablet-unknown' as const } });
	}
};
