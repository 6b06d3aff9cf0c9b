import * as v from 'valibot';
import { key, rule, texts } from '../consultation.ts';
import { scaleIds } from '../scale.ts';
import { count, day, hash, id, position } from '../shape.ts';
import { releasedAttendance } from './attendance.ts';
import { releasedLineage } from './lineage.ts';
import { releasedOnline } from './online.ts';
import { releasedRanking, releasedTally } from './released-shapes.ts';

const track = v.pipe(v.strictObject({ track: id, text: texts }), v.readonly());
const places = v.pipe(
	v.strictObject({
		/** The room's public name: it says nothing of its stream. */
		room: id,
		day,
		region: v.nullable(v.string()),
		department: v.nullable(v.string())
	}),
	v.readonly()
);
/** Rooms that are told apart from others, and what they gave together: nothing smaller is ever published. */
export const releasedPart = v.pipe(
	v.strictObject({
		part: position,
		rooms: v.pipe(v.array(places), v.minLength(1), v.readonly()),
		ballots: count,
		tallies: v.pipe(v.array(releasedTally), v.readonly())
	}),
	v.readonly()
);
export type ReleasedPart = v.InferOutput<typeof releasedPart>;

/** Everything of a release but its parts. */
export const releaseHead = v.pipe(
	v.strictObject({
		v: v.literal(1),
		/** Of this list, from 1 on; a release never changes. */
		number: position,
		day,
		list: id,
		/** Hash of the office's entry that published the list. */
		published: hash,
		/** The first version of the consultation. */
		root: hash,
		consultation: texts,
		title: texts,
		scale: v.picklist(scaleIds),
		rule,
		quorum: v.strictObject({ rooms: count, half: v.literal(true), opinions: count }),
		questions: v.pipe(
			v.array(v.strictObject({ question: key, text: texts, tracks: v.array(track) })),
			v.minLength(1),
			v.readonly()
		),
		rooms: count,
		ballots: count,
		/** Rooms that wait for a later release, so that nobody can be told apart. */
		waiting: count,
		/** Rooms that changed since they were published, and whose change waits likewise. */
		corrections: count,
		/** Tracks on which too few of the new rooms answered. */
		withheld: v.array(id),
		results: v.pipe(v.array(releasedRanking), v.readonly()),
		/** Only where enough people were counted; the first releases did not tell it. */
		attendance: v.exactOptional(releasedAttendance),
		/** Only where an online ballot of the list was held and is closed. */
		online: v.exactOptional(releasedOnline),
		/** Only where the list was made of what rooms proposed; the first releases did not tell it. */
		lineage: v.exactOptional(releasedLineage)
	}),
	v.readonly()
);
export type ReleaseHead = v.InferOutput<typeof releaseHead>;

/** What the public sees of a list at one moment, whole. */
export type Release = ReleaseHead & { readonly parts: readonly ReleasedPart[] };

export const release = v.pipe(
	v.strictObject({
		...releaseHead.pipe[0].entries,
		parts: v.pipe(v.array(releasedPart), v.readonly())
	}),
	v.readonly()
);
