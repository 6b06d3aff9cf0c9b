import * as v from 'valibot';
import { key } from '../consultation.ts';
import { hash, id, words } from '../shape.ts';
import { longestLine, longestProposal } from '../text.ts';

const reason = words(longestLine);
/** Who did it: the id of a person of the office. */
const by = v.pipe(v.string(), v.minLength(1), v.maxLength(longestLine));

/** The words of a common track, as a ballot of every room would show them. */
const trackTexts = v.pipe(
	v.strictObject({ fr: words(longestProposal), en: v.exactOptional(words(longestProposal)) }),
	v.readonly()
);

/** A track of one room, in the words that it had: `words` is the hash of the entry that holds them. */
const source = v.pipe(v.strictObject({ stream: id, track: id, words: hash }), v.readonly());
export type Source = v.InferOutput<typeof source>;

/**
 * How a room's track lives on in a common one: it says the same; it lies within it; a part of it does; it was taken
 * apart and each part went to another.
 */
export const natures = ['identical', 'absorbed', 'partly', 'split'] as const;
export type Nature = (typeof natures)[number];

/** The kinds of the stream in which the office sorts the tracks of all rooms of a consultation (version 1). */
export const sortingBodies = {
	'common-track-added': v.strictObject({ track: id, question: key, text: trackTexts, by }),
	'common-track-reworded': v.strictObject({ track: id, text: trackTexts, by }),
	'common-track-withdrawn': v.strictObject({ track: id, reason, by }),
	'common-track-restored': v.strictObject({ track: id, by }),
	'source-placed': v.strictObject({ source, track: id, nature: v.picklist(natures), by }),
	'source-set-aside': v.strictObject({ source, reason, by }),
	'placing-undone': v.strictObject({ act: hash, by })
} as const;
