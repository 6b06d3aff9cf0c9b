import * as v from 'valibot';
import { key, texts } from '../consultation.ts';
import { scaleIds } from '../scale.ts';
import { count, day, id, position } from '../shape.ts';
import { natures } from './sorting-kinds.ts';

/** Where a common track stands in the newest release of a national list. */
const released = v.strictObject({
	list: id,
	/** Of the release, which never changes. */
	number: position,
	day,
	title: texts,
	scale: v.picklist(scaleIds),
	/** Null for a track that is not ranked: it was graded in too few rooms. */
	rank: v.nullable(position),
	/** How many tracks of its question are ranked. */
	of: count,
	/** The majority grade, an index in the scale; null where nobody graded it. */
	grade: v.nullable(count)
});
export type ReleasedStanding = v.InferOutput<typeof released>;

const common = v.strictObject({
	track: id,
	text: texts,
	nature: v.picklist(natures),
	released: v.array(released)
});

/** What became of a room's track; `changed`: it was reworded after it had been sorted, and waits to be sorted again. */
const fate = v.variant('kind', [
	v.strictObject({ kind: v.literal('placed'), commons: v.pipe(v.array(common), v.minLength(1)) }),
	v.strictObject({ kind: v.literal('set-aside'), reason: v.string() }),
	v.strictObject({ kind: v.literal('set-aside-in-room'), reason: v.string() }),
	v.strictObject({ kind: v.literal('unsorted') }),
	v.strictObject({ kind: v.literal('changed') })
]);
export type Fate = v.InferOutput<typeof fate>;

const returnedTrack = v.strictObject({
	/** Null where the words were removed. */
	text: v.nullable(v.string()),
	/** Every other text that it comes from, oldest first. */
	from: v.array(v.string()),
	fate
});
export type ReturnedTrack = v.InferOutput<typeof returnedTrack>;

/** The way back to a room: what became of each of its tracks. It holds no grade that the room gave. */
export const roomReturn = v.strictObject({
	v: v.literal(1),
	code: v.pipe(v.string(), v.regex(/^[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/u)),
	place: v.string(),
	day,
	region: v.nullable(v.string()),
	consultation: texts,
	questions: v.array(v.strictObject({ question: key, text: texts, tracks: v.array(returnedTrack) }))
});
export type RoomReturn = v.InferOutput<typeof roomReturn>;
