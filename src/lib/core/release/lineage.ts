import * as v from 'valibot';
import { count, id, position } from '../shape.ts';

const origin = v.pipe(
	v.strictObject({
		/** A track of the national list. */
		track: id,
		/** Rooms in which it was proposed, in whatever words. */
		rooms: position,
		/** The rooms' own tracks of which it was made. */
		sources: position
	}),
	v.readonly()
);

/**
 * Where the tracks of a national list come from: what the rooms of its consultation proposed, and what the office's
 * sorting made of it. Numbers of proposals only: nothing here was a vote, and no room is named.
 */
export const releasedLineage = v.pipe(
	v.strictObject({
		/** Rooms whose tracks the office received. */
		rooms: count,
		/** Their own tracks, in their own words. */
		proposed: count,
		/** Of these, those that stand in a common track. */
		placed: count,
		/** Of these, those that were set aside with a reason. */
		aside: count,
		tracks: v.pipe(v.array(origin), v.readonly())
	}),
	v.readonly()
);
export type ReleasedLineage = v.InferOutput<typeof releasedLineage>;
