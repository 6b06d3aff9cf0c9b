import type { Texts } from '../consultation.ts';
import type { ReleaseHead } from './release.ts';

/** What a list says of a release: how much it shows, and how much it leaves for later. */
export type ReleaseDigest = Pick<
	ReleaseHead,
	'number' | 'day' | 'rooms' | 'ballots' | 'waiting' | 'corrections'
> & {
	/** The ballots of the online urn beside the rooms: null where nothing of it is shown; undefined without one. */
	readonly online?: number | null;
	readonly title: Texts;
	/** Tracks on which too few people answered. */
	readonly withheld: number;
	/** The tracks in the first place of each question. */
	readonly firsts: readonly { readonly question: Texts; readonly tracks: readonly Texts[] }[];
};

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
