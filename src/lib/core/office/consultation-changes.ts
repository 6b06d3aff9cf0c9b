import { canonical } from '../canonical.ts';
import type { Consultation, Texts } from '../consultation.ts';

/** What is not the same in two versions of a consultation. */
export type ConsultationChange = {
	readonly what: 'title' | 'scale' | 'rule' | 'question' | 'category' | 'order';
	/** Null for what was not there before, or is not there any more. */
	readonly before: Texts | null;
	readonly after: Texts | null;
};

/** What a new version changes, in the order of reading; empty when nothing. Questions and categories compare by id. */
export function changesBetween(before: Consultation, after: Consultation): ConsultationChange[] {
	const questions = rowChanges(
		'question',
		before.questions.map(({ id, text }) => ({ id, texts: text })),
		after.questions.map(({ id, text }) => ({ id, texts: text }))
	);
	const categories = rowChanges(
		'category',
		before.categories.map(({ id, label }) => ({ id, texts: label })),
		after.categories.map(({ id, label }) => ({ id, texts: label }))
	);
	return [
		...(isSame(before.title, after.title)
			? []
			: [{ what: 'title', before: before.title, after: after.title } as const]),
		...questions,
		...(before.scale === after.scale ? [] : [{ what: 'scale', before: null, after: null } as const]),
		...(isSame(before.rule, after.rule) ? [] : [{ what: 'rule', before: null, after: null } as const]),
		...categories
	];
}

type Row = { readonly id: string; readonly texts: Texts };

function rowChanges(
	what: 'question' | 'category',
	before: readonly Row[],
	after: readonly Row[]
): ConsultationChange[] {
	const old = new Map(before.map(({ id, texts }) => [id, texts]));
	const now = new Map(after.map(({ id, texts }) => [id, texts]));
	const changed = after
		.filter(({ id, texts }) => !isSame(old.get(id) ?? null, texts))
		.map(({ id, texts }) => ({ what, before: old.get(id) ?? null, after: texts }));
	const gone = before
		.filter(({ id }) => !now.has(id))
		.map(({ texts }) => ({ what, before: texts, after: null }));
	const kept = (rows: readonly Row[], others: ReadonlyMap<string, Texts>) =>
		rows.filter(({ id }) => others.has(id)).map(({ id }) => id);
	const isMoved = !isSame(kept(before, now), kept(after, old));
	return [...changed, ...gone, ...(isMoved ? [{ what: 'order', before: null, after: null } as const] : [])];
}

function isSame(a: unknown, b: unknown): boolean {
	return canonical(a) === canonical(b);
}
