import { fail } from '@sveltejs/kit';
import * as v from 'valibot';
import { isRefusal, type Refusal } from '$lib/core/refusal.ts';
import { id } from '$lib/core/shape.ts';
import { longestLine, readText } from '$lib/core/text.ts';
import { scopeOf } from '$lib/server/access.ts';
import { note } from '$lib/server/audit/note.ts';
import { devicesOf, makeJoinCode, restoreDevice, revokeDevice } from '$lib/server/devices.ts';
import { readForm, regionAnswer, words } from '$lib/server/form.ts';
import { qrPath } from '$lib/server/qr-path.ts';
import { signedIn } from '$lib/server/signed-in.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

const order = v.strictObject({ label: words, region: regionAnswer });
const which = v.strictObject({ device: id });

export const load: PageServerLoad = async ({ locals }) => {
	const person = signedIn(locals);
	const scope = scopeOf(person);
	return { scope, mayAct: person.role !== 'reader', tablets: await devicesOf(locals.office.db, scope) };
};

export const actions: Actions = {
	join: async ({ request, locals, url }) => {
		const person = signedIn(locals);
		const given = await readForm(request, order);
		if (isRefusal(given)) return refused(given);
		const label = readText(given.label, longestLine);
		if (typeof label !== 'string') return refused(label);
		const scope = scopeOf(person);
		if (scope !== null && given.region !== scope)
			return fail(403, { refusal: { kind: 'not-allowed' as const } });
		const now = new Date();
		const ordered = { region: given.region, label, by: person.id };
		const { code, until } = await makeJoinCode(locals.office.db, ordered, now);
		await note(locals.office.db, person.id, 'join-code-made', null, now);
		const link = `${url.origin}/join#${code}`;
		return { made: { name: label, link, until }, qr: qrPath(link) };
	},
	revoke: (event) => withTablet(event, revokeDevice, 'tablet-revoked'),
	restore: (event) => withTablet(event, restoreDevice, 'tablet-restored')
};

// A tablet of another region is no tablet here: the same answer as for one that nobody knows.
async function withTablet(
	{ request, locals }: RequestEvent,
	act: typeof restoreDevice,
	done: 'tablet-revoked' | 'tablet-restored'
) {
	const person = signedIn(locals);
	const given = await readForm(request, which);
	if (isRefusal(given)) return refused(given);
	const isDone = await act(locals.office.db, given.device, scopeOf(person));
	if (!isDone) return fail(404, { refusal: { kind: 'tablet-unknown' as const } });
	await note(locals.office.db, person.id, done, given.device, new Date());
	return { done };
}

function refused(refusal: Refusal) {
	return fail(422, { refusal });
}
