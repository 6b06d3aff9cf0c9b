import * as v from 'valibot';
import { consultation, key, rule } from './consultation.ts';
import { nationalList } from './national-list.ts';
import { offeredLanguages } from './offered-languages.ts';
import { sortingBodies } from './office/sorting-kinds.ts';
import { onlineBodies } from './online/online-kinds.ts';
import { scaleIds } from './scale.ts';
import { chainHead, count, day, epoch, hash, id, optionalWords, position, words } from './shape.ts';
import { longestLine, longestMessage, longestProposal } from './text.ts';

const heads = v.pipe(v.array(chainHead), v.readonly());

/** The most people that a room is said to hold. */
export const mostPresent = 9999;
const presence = v.pipe(count, v.maxValue(mostPresent));

/** Satisfaction goes from 1 to this; only how many people chose each is ever written. */
export const satisfactionSteps = 5;

/**
 * Where and when the room meets, how many people it expects, and which languages it offers them (all, where it does not
 * say). Region and department are COG codes as text.
 */
export const details = v.pipe(
	v.strictObject({
		place: words(longestLine),
		region: v.nullable(v.pipe(v.string(), v.regex(/^\d{2}$/u))),
		department: v.nullable(v.pipe(v.string(), v.regex(/^(\d{2,3}|2[AB])$/u))),
		day,
		people: presence,
		byCategory: v.record(key, count),
		languages: v.exactOptional(offeredLanguages)
	}),
	v.readonly()
);
export type Details = v.InferOutput<typeof details>;

const gradedTrack = v.pipe(v.strictObject({ track: id, words: hash }), v.readonly());
const gradedQuestion = v.pipe(
	v.strictObject({ question: key, tracks: v.pipe(v.array(gradedTrack), v.minLength(1), v.readonly()) }),
	v.readonly()
);
const trackTally = v.pipe(
	v.strictObject({ track: id, counts: v.pipe(v.array(count), v.readonly()), noOpinion: count }),
	v.readonly()
);

/**
 * The kinds of entry of version 1 and the shape of each one's body, strict: an unknown member is refused.
 * A released shape never changes; a new one is a new version, upcast on reading.
 */
export const bodies = {
	'workshop-opened': v.strictObject({ consultation, purpose: v.picklist(['real', 'rehearsal']), details }),
	'workshop-amended': v.strictObject({ details }),
	'device-admitted': v.strictObject({ device: id, alg: v.picklist(['Ed25519', 'P-256']), key: v.string() }),
	'proposal-added': v.strictObject({
		proposal: id,
		question: key,
		text: words(longestProposal),
		origin: v.picklist(['turn', 'facilitator', 'invented']),
		category: v.nullable(key)
	}),
	'proposal-reworded': v.strictObject({ track: id, text: words(longestProposal) }),
	'tracks-merged': v.strictObject({
		track: id,
		question: key,
		of: v.pipe(v.array(id), v.minLength(2), v.readonly()),
		words: hash
	}),
	'merge-undone': v.strictObject({ merge: hash }),
	'proposal-set-aside': v.strictObject({ track: id, reason: optionalWords(longestLine) }),
	'proposal-restored': v.strictObject({ track: id }),
	'round-opened': v.strictObject({
		round: id,
		questions: v.pipe(v.array(gradedQuestion), v.minLength(1), v.readonly()),
		scale: v.picklist(scaleIds),
		rule,
		seen: heads
	}),
	'lead-taken': v.strictObject({ from: id, reason: words(longestLine) }),
	'urn-opened': v.strictObject({ urn: id, round: id, device: id }),
	'urn-closed': v.strictObject({
		urn: id,
		ballots: count,
		spoiled: count,
		paper: count,
		tallies: v.pipe(v.array(trackTally), v.readonly())
	}),
	'urn-lost': v.strictObject({ urn: id, reason: words(longestLine) }),
	'urn-decided': v.strictObject({ urn: id, counts: v.nullable(hash), reason: words(longestLine) }),
	'remark-recorded': v.strictObject({ round: v.nullable(id), text: words(longestProposal) }),
	'minutes-signed': v.strictObject({
		seen: heads,
		names: v.pipe(v.array(words(longestLine)), v.minLength(1), v.readonly())
	}),
	'list-reopened': v.strictObject({ after: id }),
	'reopening-undone': v.strictObject({ reopening: hash }),
	'round-explained': v.strictObject({
		round: id,
		follows: id,
		reason: v.picklist(['mistake', 'discussion', 'selection']),
		text: optionalWords(longestProposal)
	}),
	'attendance-recorded': v.strictObject({ people: presence, byCategory: v.record(key, presence) }),
	'satisfaction-recorded': v.strictObject({
		answers: v.pipe(v.array(presence), v.length(satisfactionSteps), v.readonly())
	}),
	'statement-recorded': v.strictObject({
		nature: v.picklist(['reservation', 'quote', 'objection']),
		question: v.nullable(key),
		text: words(longestProposal),
		by: optionalWords(longestLine)
	}),
	'statement-withdrawn': v.strictObject({ statement: hash }),
	'minutes-corrected': v.strictObject({
		minutes: hash,
		text: words(longestProposal),
		names: v.pipe(v.array(words(longestLine)), v.minLength(1), v.readonly())
	}),
	'workshop-voided': v.strictObject({ sameAs: v.nullable(id), reason: words(longestLine) }),
	'tracks-ordered': v.strictObject({
		question: key,
		tracks: v.pipe(v.array(id), v.minLength(1), v.readonly())
	}),
	'track-themed': v.strictObject({ track: id, theme: optionalWords(longestLine) }),
	'merge-restored': v.strictObject({ merge: hash }),
	'wording-chosen': v.strictObject({ track: id, words: hash }),
	erased: v.strictObject({ targets: v.pipe(v.array(hash), v.minLength(1), v.readonly()) }),
	'consultation-published': v.strictObject({ consultation }),
	'consultation-amended': v.strictObject({ of: hash, consultation }),
	'consultation-closed': v.strictObject({ consultation: hash }),
	'list-published': v.strictObject({ list: id, consultation: hash, ...nationalList.entries }),
	'list-withdrawn': v.strictObject({ list: id }),
	'list-taken': v.strictObject({ list: id, published: hash, ...nationalList.entries }),
	...sortingBodies,
	...onlineBodies,
	'message-sent': v.strictObject({ text: words(longestMessage), by: words(longestLine) }),
	'chain-broken': v.strictObject({ device: id, epoch, seq: position, reason: words(longestLine) })
} as const;

export type Kind = keyof typeof bodies;
export type Bodies = { readonly [K in Kind]: Readonly<v.InferOutput<(typeof bodies)[K]>> };

/** What an intent becomes before it is hashed and kept: a kind and its body. */
export type Draft<K extends Kind = Kind> = { [P in K]: { readonly kind: P; readonly body: Bodies[P] } }[K];

export function isKind(kind: string): kind is Kind {
	return Object.hasOwn(bodies, kind);
}
