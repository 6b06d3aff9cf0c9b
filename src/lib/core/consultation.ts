import * as v from 'valibot';
import { scaleIds } from './scale.ts';
import { count, words } from './shape.ts';

/** A text in French and, where there is one, in English. */
export const texts = v.pipe(
	v.strictObject({ fr: words(1000), en: v.exactOptional(words(1000)) }),
	v.readonly()
);
export type Texts = v.InferOutput<typeof texts>;

/** The name of a question or a category within its consultation. */
export const key = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,39}$/u));

const question = v.pipe(v.strictObject({ id: key, text: texts }), v.readonly());
const category = v.pipe(v.strictObject({ id: key, label: texts }), v.readonly());

export const rule = v.variant('kind', [
	v.strictObject({ kind: v.literal('required') }),
	v.strictObject({ kind: v.literal('worst') }),
	v.strictObject({ kind: v.literal('ignored'), quorum: count })
]);

/**
 * What is asked, how it is graded and what "no opinion" becomes. Its id is the hash of its canonical form, so that a
 * built-in, an own and a published consultation compare; a workshop holds the whole of the one that it opened with.
 */
export const consultation = v.pipe(
	v.strictObject({
		title: texts,
		questions: v.pipe(
			v.array(question),
			v.minLength(1),
			v.maxLength(20),
			v.check((list) => haveDistinctIds(list)),
			v.readonly()
		),
		scale: v.picklist(scaleIds),
		rule,
		categories: v.pipe(
			v.array(category),
			v.maxLength(20),
			v.check((list) => haveDistinctIds(list)),
			v.readonly()
		)
	}),
	v.readonly()
);
export type Consultation = v.InferOutput<typeof consultation>;
export type Question = Consultation['questions'][number];

function haveDistinctIds(list: readonly { readonly id: string }[]): boolean {
	return new Set(list.map((item) => item.id)).size === list.length;
}
