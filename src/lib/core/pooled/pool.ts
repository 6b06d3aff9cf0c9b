import type { Part } from '../disclosure/part.ts';
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
	parts: readonly Part[],
	quorum: Quorum = usualQuorum
): PooledQuestion | Refusal {
	const total = sumsOf(asked, parts);
	const coverage = asked.tracks.map((track, place) => coverageOf(track, total[place]!, parts, quorum));
	const covered = new Set(coverage.filter(({ isCovered }) => isCovered).map(({ track }) => track));
	const ranked = rank(
		total.filter(({ id }) => covered.has(id)),
		asked.rule
	);
	const others = rank(
		total.filter(({ id }) => !covered.has(id)),
		asked.rule
	);
	if (isRefusal(ranked)) return ranked;
	if (isRefusal(others)) return others;
	const unranked = others.map((one) => ({ ...one, rank: null }));
	return { question: asked.question, ranking: [...ranked, ...unranked], coverage };
}

/** What all parts together gave to each track of a question, in the order of the list. */
export function sumsOf({ tracks, grades }: AskedQuestion, parts: readonly Part[]): Option[] {
	const sums = new Map(
		tracks.map((track) => [track, { counts: new Array<number>(grades).fill(0), noOpinion: 0 }])
	);
	for (const { tallies } of parts)
		for (const { track, counts, noOpinion } of tallies) {
			const sum = sums.get(track);
			if (!sum) continue;
			if (counts.length !== grades) throw new RangeError(`track ${track}: two scales`);
			for (let grade = 0; grade < grades; grade += 1) sum.counts[grade]! += counts[grade]!;
			sum.noOpinion += noOpinion;
		}
	return [...sums].map(([id, { counts, noOpinion }]) => ({ id, tally: counts, noOpinion }));
}

/** What one part gave to a track; undefined where it did not grade it. */
export function tallyIn({ tallies }: Part, track: string): Tally | undefined {
	return tallies.find((one) => one.track === track);
}

function coverageOf(track: string, sum: Option, parts: readonly Part[], quorum: Quorum): Coverage {
	const all = parts.reduce((total, { rooms }) => total + rooms, 0);
	const rooms = parts.reduce((total, part) => total + (tallyIn(part, track) ? part.rooms : 0), 0);
	const opinions = sum.tally.reduce((total, count) => total + count, 0);
	const isCovered = rooms >= quorum.rooms && 2 * rooms >= all && opinions >= quorum.opinions;
	return { track, rooms, opinions, isCovered };
}
