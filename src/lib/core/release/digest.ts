import * as v from 'valibot';
import { texts } from '../consultation.ts';
import { count, day, id, position } from '../shape.ts';
import type { ReleaseHead } from './release.ts';

const digest = v.strictObject({
	number: position,
	day,
	title: texts,
	rooms: count,
	ballots: count,
	waiting: count,
	corrections: count,
	/** The ballots of the online urn beside the rooms: null where nothing of it is shown; absent without one. */
	online: v.exactOptional(v.nullable(count)),
	/** Tracks on which too few people answered. */
	withheld: count,
	/** The tracks in the first place of each question. */
	firsts: v.pipe(
		v.array(
			v.pipe(v.strictObject({ question: texts, tracks: v.pipe(v.array(texts), v.readonly()) }), v.readonly())
		),
		v.readonly()
	)
});

/** What a list says of a release: how much it shows, and how much it leaves for later. */
export type ReleaseDigest = Readonly<v.InferOutput<typeof digest>>;

/** The releases of a national list, the newest first, as the public interface answers them. */
export const releaseList = v.strictObject({ v: v.literal(1), list: id, releases: v.array(digest) });

export function digestOf(head: ReleaseHead): ReleaseDigest {
	const { number, day, title, rooms, ballots, waiting, corrections, withheld, online } = head;
	const firsts = head.questions.map(({ question, text, tracks }) => {
		const ranking = head.results.find((one) => one.question === question)?.ranking ?? [];
		const first = new Set(ranking.filter(({ rank }) => rank === 1).map(({ track }) => track));
		return { question: text, tracks: tracks.filter(({ track }) => first.has(track)).map((one) => one.text) };
	});
	const told = { number, day, title, rooms, ballots, waiting, corrections };
	return { ...told, withheld: withheld.length, firsts, ...(online && { online: online.ballots }) };
}
