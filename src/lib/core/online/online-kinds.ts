import * as v from 'valibot';
import { count, hash, id, moment, words } from '../shape.ts';
import { longestLine } from '../text.ts';

const by = words(longestLine);
const tally = v.pipe(
	v.strictObject({ track: id, counts: v.pipe(v.array(count), v.readonly()), noOpinion: count }),
	v.readonly()
);

/**
 * The kinds of the stream in which the office opens and closes the online ballot of a national list (version 1). Of an
 * urn with too few ballots to be ever shown the tallies are null: they are not written anywhere.
 */
export const onlineBodies = {
	'online-urn-opened': v.strictObject({
		urn: id,
		list: id,
		published: hash,
		opens: moment,
		closes: moment,
		by
	}),
	'online-urn-closed': v.strictObject({
		urn: id,
		origin: v.literal('online'),
		codes: count,
		ballots: count,
		tallies: v.nullable(v.pipe(v.array(tally), v.readonly())),
		by
	})
} as const;

export type OnlineKind = keyof typeof onlineBodies;
