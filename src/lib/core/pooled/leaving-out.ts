import type { Sum } from '../disclosure/part.ts';
import { rank, type Option, type Ranked } from '../judgment.ts';
import { isRefusal } from '../refusal.ts';
import { sumsOf, type AskedQuestion } from './pool.ts';

/** What becomes of the ranks when one cluster of rooms is left out; ranks alone, never a tally. */
export type LeavingOut = {
	readonly clusters: number;
	/** The best and the worst rank that each track takes, in the order of the list; null where it has none. */
	readonly ranks: readonly {
		readonly track: string;
		readonly best: number | null;
		readonly worst: number | null;
	}[];
	/** The clusters without which other tracks stand first, by their places among those given. */
	readonly changes: readonly { readonly cluster: number; readonly first: readonly string[] }[];
};

/** Leaves out one cluster after the other. Null where there is nothing to rank, or only one cluster. */
export function leaveOut(asked: AskedQuestion, clusters: readonly Sum[]): LeavingOut | null {
	const total = sumsOf(asked, clusters);
	const whole = rank(total, asked.rule);
	if (isRefusal(whole) || clusters.length < 2) return null;
	const usual = firstOf(whole).join(' ');
	const seen = new Map(asked.tracks.map((track) => [track, [] as number[]]));
	const changes: LeavingOut['changes'][number][] = [];
	for (const [cluster, part] of clusters.entries()) {
		const ranking = rank(less(total, sumsOf(asked, [part])), asked.rule);
		if (isRefusal(ranking)) return null;
		for (const one of ranking) if (one.rank !== null) seen.get(one.id)?.push(one.rank);
		const first = firstOf(ranking);
		if (first.join(' ') !== usual) changes.push({ cluster, first });
	}
	const ranks = [...seen].map(([track, own]) => ({
		track,
		best: own.length > 0 ? Math.min(...own) : null,
		worst: own.length > 0 ? Math.max(...own) : null
	}));
	return { clusters: clusters.length, ranks, changes };
}

function less(total: readonly Option[], own: readonly Option[]): readonly Option[] {
	return total.map(({ id, tally, noOpinion = 0 }, place) => {
		const mine = own[place]!;
		return {
			id,
			tally: tally.map((count, grade) => count - mine.tally[grade]!),
			noOpinion: noOpinion - (mine.noOpinion ?? 0)
		};
	});
}

function firstOf(ranking: readonly Ranked[]): readonly string[] {
	return ranking
		.filter(({ rank }) => rank === 1)
		.map(({ id }) => id)
		.sort();
}
