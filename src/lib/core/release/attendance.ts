import * as v from 'valibot';
import { key, texts, type Consultation } from '../consultation.ts';
import type { Attendance } from '../disclosure/attendance.ts';
import { count } from '../shape.ts';

/** Who was there, in the rooms of a release that counted it: those of no category, or of a small one, are `others`. */
export const releasedAttendance = v.pipe(
	v.strictObject({
		rooms: count,
		people: count,
		categories: v.pipe(
			v.array(v.pipe(v.strictObject({ category: key, label: texts, people: count }), v.readonly())),
			v.readonly()
		),
		others: count
	}),
	v.readonly()
);
export type ReleasedAttendance = v.InferOutput<typeof releasedAttendance>;

/** Attendance under the labels of its consultation. */
export function labelled(
	{ rooms, people, categories, others }: Attendance,
	known: Consultation['categories']
): ReleasedAttendance {
	const labels = new Map(known.map(({ id, label }) => [id, label]));
	return {
		...{ rooms, people, others },
		categories: categories.map((one) => {
			return { ...one, label: labels.get(one.category) ?? { fr: one.category } };
		})
	};
}
