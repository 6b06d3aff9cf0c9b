import { error, fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { natures } from '$lib/core/office/sorting-kinds.ts';
import { readSourceFilter } from '$lib/core/office/source-filter.ts';
import { isRefusal } from '$lib/core/refusal.ts';
import { hash, id } from '$lib/core/shape.ts';
import { signedIn } from '$lib/server/signed-in.ts';
import { addTrack, sort, undo } from '$lib/server/sorting/acting.ts';
import { lookingFrom, type SortingRequest } from '$lib/server/sorting/looking.ts';
import { readPicked } from '$lib/server/sorting/picked.ts';
import { showSorting } from '$lib/server/sorting/shown-sorting.ts';
import { words } from '$lib/server/form.ts';
import { nextSource } from '$lib/server/sorting/next-source.ts';
import { addressOf } from '$lib/ui/office/sorting/source-address.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

const written = v.object({
	fr: v.optional(words, ''),
	en: v.optional(words, ''),
	reason: v.optional(words, ''),
	nature: v.optional(v.picklist(natures), 'absorbed'),
	track: v.optional(id)
});

export const load: PageServerLoad = async ({ url, params, locals }) => {
	const person = signedIn(locals);
	const request: SortingRequest = { root: params.root, filter: readSourceFilter(url.searchParams), person };
	const shown = await showSorting(locals.office.ledger, request);
	if (!shown) error(404, 'no such consultation');
	const last = url.searchParams.getAll('last').filter((one) => v.is(hash, one));
	return { ...shown, last, done: url.searchParams.get('done') };
};

export const actions: Actions = {
	place: (event) =>
		acting(event, async ({ desk, picked, given }) =>
			given.track
				? sort(desk, picked, { kind: 'placed', track: given.track, nature: given.nature })
				: { kind: 'common-track-unknown' as const }
		),
	aside: (event) =>
		acting(event, ({ desk, picked, given }) =>
			sort(desk, picked, { kind: 'set-aside', reason: given.reason })
		),
	add: (event) =>
		acting(event, ({ desk, picked, given, question }) => {
			const made = { question, text: { fr: given.fr, en: given.en } };
			return addTrack(desk, made, picked, given.nature);
		}),
	undo: (event) => acting(event, ({ desk, acts }) => undo(desk, acts), 'undone')
};

type Asked = Awaited<ReturnType<typeof asked>>;

async function acting(
	event: RequestEvent,
	act: (asked: Asked) => ReturnType<typeof sort> | { readonly kind: 'common-track-unknown' },
	kind: 'done' | 'undone' = 'done'
) {
	const given = await asked(event);
	const tried = [...event.url.searchParams.keys()][0]?.slice(1) ?? '';
	const answer = await act(given);
	if (isRefusal(answer)) return fail(422, { refusal: answer, given: given.given, tried });
	const source =
		kind === 'done'
			? await nextSource(event.locals.office.db, given.looking, given.filter)
			: given.filter.source;
	const told = new URLSearchParams(addressOf({ ...given.filter, source }));
	const acts = answer.filter(({ head }) => head.kind === 'source-placed' || head.kind === 'source-set-aside');
	told.set('done', answer.length === 0 ? 'already' : kind);
	for (const { hash: last } of acts) told.append('last', last);
	redirect(303, `${event.url.pathname}?${told}`);
}

// What the form says, and in whose name; what our own pages do not send is an empty answer, which is refused in its place.
async function asked({ request, params, url, locals }: RequestEvent) {
	const person = signedIn(locals);
	const form = await request.formData();
	const read = v.safeParse(written, Object.fromEntries(form));
	const given = read.success ? read.output : v.parse(written, {});
	const filter = readSourceFilter(url.searchParams);
	const looking = await lookingFrom(locals.office.ledger, { root: params.root, filter, person });
	if (!looking) error(404, 'no such consultation');
	const { consultation, question } = looking;
	const hand = { by: person.id, now: new Date() };
	return {
		filter,
		looking,
		question,
		given,
		picked: readPicked(form),
		acts: form.getAll('act').filter((one) => v.is(hash, one)),
		desk: { office: locals.office, consultation, hand }
	};
}
