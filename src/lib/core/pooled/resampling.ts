import type { Sum } from '../disclosure/part.ts';
import { rank, type Option } from '../judgment.ts';
import { isRefusal } from '../refusal.ts';
import { sumsOf, type AskedQuestion } from './pool.ts';

/** In how many draws which tracks stood first, the most frequent first; a shared first place is one of its own. */
export type FirstPlaces = {
	readonly draws: number;
	readonly firsts: readonly { readonly tracks: readonly string[]; readonly draws: number }[];
};

/**
 * How far the first place hangs on which rooms happened to meet: as many clusters are drawn as there are, each as often
 * as chance has it, and judged anew (a bootstrap of clusters: rooms are drawn and not ballots, since people of one room
 * heard each other). `chance` gives numbers from 0 to below 1; the same ones give the same answer. Without a sound
 * ranking there is nothing to draw: an empty list.
 */
export function resample(
	asked: AskedQuestion,
	clusters: readonly Sum[],
	draws: number,
	chance: () => number
): FirstPlaces {
	const own = clusters.map((cluster) => flatCounts(asked, cluster));
	const found = new Map<string, { readonly tracks: readonly string[]; draws: number }>();
	for (let draw = 0; draw < draws; draw += 1) {
		const ranking = rank(drawn(asked, own, chance), asked.rule);
		if (isRefusal(ranking)) return { draws: 0, firsts: [] };
		const tracks = ranking.filter((one) => one.rank === 1).map(({ id }) => id);
		const key = tracks.toSorted().join(' ');
		const known = found.get(key);
		if (known) known.draws += 1;
		else found.set(key, { tracks, draws: 1 });
	}
	return { draws, firsts: [...found.values()].sort((a, b) => b.draws - a.draws) };
}

/** Numbers from 0 to below 1 that look like chance, always the same for one seed (mulberry32). */
export function chanceFrom(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** A cluster's counts one after the other, of each track its grades and then no opinion. */
function flatCounts(asked: AskedQuestion, cluster: Sum): Float64Array {
	return Float64Array.from(
		sumsOf(asked, [cluster]).flatMap(({ tally, noOpinion = 0 }) => [...tally, noOpinion])
	);
}

function drawn(
	{ tracks, grades }: AskedQuestion,
	clusters: readonly Float64Array[],
	chance: () => number
): readonly Option[] {
	const times = new Array<number>(clusters.length).fill(0);
	for (let draw = 0; draw < clusters.length; draw += 1) times[Math.floor(chance() * clusters.length)]! += 1;
	const width = grades + 1;
	const sums = new Float64Array(tracks.length * width);
	for (const [index, cluster] of clusters.entries()) {
		const often = times[index]!;
		if (often === 0) continue;
		for (let at = 0; at < sums.length; at += 1) sums[at]! += often * cluster[at]!;
	}
	return tracks.map((id, place) => {
		const start = place * width;
		return {
			id,
			tally: [...sums.subarray(start, start + grades)],
			noOpinion: sums[start + grades]!
		};
	});
}
