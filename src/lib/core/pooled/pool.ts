import type { Sum } from '../disclosure/part.ts';
import { rank, type Option, type Ranked } from '../judgment.ts';
import { isRefusal, type Refusal } from '../refusal.ts';
import type { Rule } from '../rule.ts';
import type { Tally } from '../tally.ts';

/** One question of a national list, as it is judged over rooms. */
export type PooledQuestion = {
	readonly question: string;
	/** Covered tracks in their places, then the others without a rank. */
	readonly ranking: readonly Ranked[];
	/** In the order of the list. */
	readonly coverage: readonly Coverage[];
};

/** How far a track was graded. */
export type Coverage = {
	readonly track: string;
	/** Rooms in which it was graded, and how many opinions it got there. */
	readonly rooms: number;
	readonly opinions: number;
	/** False below the quorum: then it has no national rank. */
	readonly isCovered: boolean;
};

/** What a track needs to be ranked among those of the nation. Declared beside every result. */
export type Quorum = {
	/** At least so many rooms, and this share of those that graded the list. */
	readonly rooms: number;
	readonly half: true;
	readonly opinions: number;
};

export const usualQuorum: Quorum = { rooms: 2, half: true, opinions: 11 };

/** What is judged together: the tracks of one question of a list, and how. */
export type AskedQuestion = {
	readonly question: string;
	readonly tracks: readonly string[];
	/** The number of grades of the scale. */
	readonly grades: number;
	readonly rule: Rule;
};

/**
 * Judges the sum of all parts by the list's rule. Tallies add up exactly; ranks and grades of rooms or regions are
 * never added, counted or averaged, as majority judgment does not allow it. Refuses what `rank` refuses.
 */
export function poolQuestion(
	asked: AskedQuestion,
	parts: readonly Sum[],
	quorum: Quorum = usualQuorum
): PooledQuestion | Refusal {
	return judge(asked, reachOf(parts), quorum);
}

/** The same of several questions, in their order: the parts, which can be thousands, are gone through once. */
export function poolQuestions(
	questions: readonly AskedQuestion[],
	parts: readonly Sum[],
	quorum: Quorum = usualQuorum
): readonly PooledQuestion[] | Refusal {
	const reach = reachOf(parts);
	const judged: PooledQuestion[] = [];
	for (const asked of questions) {
		const answer = judge(asked, reach, quorum);
		if (isRefusal(answer)) return answer;
		judged.push(answer);
	}
	return judged;
}

/** What all parts together gave to each track of a question, in the order of the list. */
export function sumsOf(asked: AskedQuestion, parts: readonly Sum[]): Option[] {
	return reachedIn(asked, reachOf(parts)).map(optionOf);
}

/** What one part gave to a track; undefined where it did not grade it. */
export function tallyIn({ tallies }: Sum, track: string): Tally | undefined {
	return tallies.find((one) => one.track === track);
}

/** What all parts gave to each track that one of them graded, and in how many of their rooms it was. */
type Reach = {
	readonly rooms: number;
	readonly tracks: ReadonlyMap<string, Tally & { readonly rooms: number }>;
};

function reachOf(parts: readonly Sum[]): Reach {
	const tracks = new Map<string, { readonly counts: number[]; noOpinion: number; rooms: number }>();
	let all = 0;
	for (const { rooms, tallies } of parts) {
		all += rooms;
		for (const { track, counts, noOpinion } of tallies) {
			const known = tracks.get(track);
			if (!known) {
				tracks.set(track, { counts: [...counts], noOpinion, rooms });
				continue;
			}
			if (known.counts.length !== counts.length) throw new RangeError(`track ${track}: two scales`);
			for (let grade = 0; grade < counts.length; grade += 1) known.counts[grade]! += counts[grade]!;
			known.noOpinion += noOpinion;
			known.rooms += rooms;
		}
	}
	return { rooms: all, tracks };
}

function judge(asked: AskedQuestion, reach: Reach, quorum: Quorum): PooledQuestion | Refusal {
	const { question, rule } = asked;
	const all = reachedIn(asked, reach);
	const coverage = all.map(({ track, counts, rooms }): Coverage => {
		const opinions = counts.reduce((total, count) => total + count, 0);
		const isCovered = rooms >= quorum.rooms && 2 * rooms >= reach.rooms && opinions >= quorum.opinions;
		return { track, rooms, opinions, isCovered };
	});
	const options = (isCovered: boolean) =>
		all.filter((_, place) => coverage[place]!.isCovered === isCovered).map(optionOf);
	const ranked = rank(options(true), rule);
	const others = rank(options(false), rule);
	if (isRefusal(ranked)) return ranked;
	if (isRefusal(others)) return others;
	return { question, ranking: [...ranked, ...others.map((one) => ({ ...one, rank: null }))], coverage };
}

type Reached = Tally & { readonly track: string; readonly rooms: number };

// In the order of the list; a track that nobody graded has zeros.
function reachedIn({ tracks, grades }: AskedQuestion, reach: Reach): Reached[] {
	const none = { counts: new Array<number>(grades).fill(0), noOpinion: 0, rooms: 0 };
	const all = tracks.map((track) => ({ track, ...(reach.tracks.get(track) ?? none) }));
	const wrong = all.find(({ counts }) => counts.length !== grades);
	if (wrong) throw new RangeError(`track ${wrong.track}: two scales`);
	return all;
}

function optionOf({ track, counts, noOpinion }: Reached): Option {
	return { id: track, tally: counts, noOpinion };
}
