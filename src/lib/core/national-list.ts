import * as v from 'valibot';
import { key, rule, texts } from './consultation.ts';
import { scaleIds } from './scale.ts';
import { id } from './shape.ts';

const track = v.pipe(v.strictObject({ track: id, text: texts }), v.readonly());
const question = v.pipe(
	v.strictObject({ question: key, tracks: v.pipe(v.array(track), v.minLength(1), v.readonly()) }),
	v.readonly()
);

/**
 * What every room is to grade alike: the same tracks in the same words, by one scale and one rule, so that the tallies
 * of all rooms add up. Several languages of one text are the same text.
 */
export const nationalList = v.strictObject({
	title: texts,
	scale: v.picklist(scaleIds),
	rule,
	questions: v.pipe(
		v.array(question),
		v.minLength(1),
		v.check((list) => isDistinct(list.map((one) => one.question))),
		v.check((list) => isDistinct(list.flatMap((one) => one.tracks.map(({ track }) => track)))),
		v.readonly()
	)
});
export type NationalList = Readonly<v.InferOutput<typeof nationalList>>;

function isDistinct(names: readonly string[]): boolean {
	return new Set(names).size === names.length;
}
