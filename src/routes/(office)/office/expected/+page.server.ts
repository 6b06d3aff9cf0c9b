import { fail } from '@sveltejs/kit';
import * as v from 'valibot';
import { readExpectedFilter } from '$lib/core/office/expected-filter.ts';
import { readExpected } from '$lib/core/office/reading-expected.ts';
import { isRefusal } from '$lib/core/refusal.ts';
import { id } from '$lib/core/shape.ts';
import { scopeOf } from '$lib/server/access.ts';
import { readForm, words } from '$lib/server/form.ts';
import { cellsOf, mostBytesOfList } from '$lib/server/rooms/expected-file.ts';
import { expectedPage } from '$lib/server/rooms/expected-page.ts';
import { expectRooms, sayOfExpected } from '$lib/server/rooms/expecting.ts';
import { signedIn } from '$lib/server/signed-in.ts';
import type { Actions, PageServerLoad } from './$types';

const list = v.strictObject({ file: v.pipe(v.file(), v.maxSize(mostBytesOfList)) });
const declared = v.strictObject({
	place: words,
	day: words,
	region: v.optional(words, ''),
	people: words,
	contact: words
});
const said = v.strictObject({
	id,
	saying: v.picklist(['confirmed', 'parted', 'removed']),
	stream: v.optional(id, '')
});

export const load: PageServerLoad = async ({ url, locals }) => {
	const person = signedIn(locals);
	const filter = readExpectedFilter(url.searchParams);
	const scope = scopeOf(person);
	const today = new Date().toISOString().slice(0, 10);
	return {
		filter,
		scope,
		...(await expectedPage(locals.office.db, filter, { scope, today })),
		mayAct: person.role !== 'reader'
	};
};

export const actions: Actions = {
	list: async ({ request, locals }) => {
		const given = await readForm(request, list);
		if (isRefusal(given)) return fail(422, { refusal: given });
		const cells = cellsOf(new Uint8Array(await given.file.arrayBuffer()));
		const read = cells && readExpected(cells, scopeOf(signedIn(locals)));
		if (!read) return fail(422, { refusal: { kind: 'list-unreadable' as const } });
		const hand = { by: signedIn(locals).id, now: new Date() };
		const added = await expectRooms(locals.office.db, read.rooms, hand);
		return { added, known: read.rooms.length - added, faults: read.faults };
	},
	declare: async ({ request, locals }) => {
		const given = await readForm(request, declared);
		if (isRefusal(given)) return fail(422, { refusal: given });
		const columns = Object.keys(given) as (keyof typeof given)[];
		const rows = [columns, columns.map((column) => given[column])];
		const read = readExpected(rows, scopeOf(signedIn(locals)))!;
		if (read.rooms.length === 0) return fail(422, { given, faults: read.faults });
		const hand = { by: signedIn(locals).id, now: new Date() };
		const added = await expectRooms(locals.office.db, read.rooms, hand);
		return { added, known: 1 - added, faults: [] };
	},
	say: async ({ request, locals }) => {
		const given = await readForm(request, said);
		if (isRefusal(given)) return fail(422, { refusal: given });
		const person = signedIn(locals);
		const hand = { by: person.id, now: new Date() };
		const isDone = await sayOfExpected(locals.office.db, { ...given, scope: scopeOf(person) }, hand);
		return isDone ? { said: given.saying } : fail(404, { refusal: { kind: 'room-unknown' as const } });
	}
};
