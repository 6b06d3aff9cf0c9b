import * as v from 'valibot';
import { key } from '../consultation.ts';
import { count, id, position } from '../shape.ts';

export const releasedTally = v.pipe(
	v.strictObject({ track: id, counts: v.pipe(v.array(count), v.readonly()), noOpinion: count }),
	v.readonly()
);

const place = v.pipe(
	v.strictObject({
		track: id,
		/** Null for a track that is not ranked: it was graded in too few rooms. */
		rank: v.nullable(position),
		/** The majority grade, an index in the scale; null where nobody graded it. */
		grade: v.nullable(count),
		opinions: count,
		noOpinion: count,
		/** In how many rooms it was graded. */
		rooms: count
	}),
	v.readonly()
);
export type ReleasedPlace = v.InferOutput<typeof place>;

/** What a question came to: every track in its place. */
export const releasedRanking = v.strictObject({
	question: key,
	ranking: v.pipe(v.array(place), v.readonly())
});
