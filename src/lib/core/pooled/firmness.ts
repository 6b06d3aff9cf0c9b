import type { Sum } from '../disclosure/part.ts';
import { rankWithEqualWeight } from './equal-weight.ts';
import { leaveOut, type LeavingOut } from './leaving-out.ts';
import type { AskedQuestion } from './pool.ts';
import { chanceFrom, resample, type FirstPlaces } from './resampling.ts';

/** What would, and what would not, put another track first in the nation; beside what one ballot more would (`sensitivityOf`). */
export type Firmness = {
	/** The first tracks when every region weighs the same; null where fewer than two regions stand apart. */
	readonly equalWeight: readonly string[] | null;
	/** One cluster less; null where there is only one. */
	readonly leavingOut: LeavingOut | null;
	readonly draws: FirstPlaces;
};

/** How many draws there are, and what they begin from: declared, so that anybody may draw the same. */
export const drawing = { draws: 200, seed: 20220705 } as const;

/**
 * How firm the first place of a question is, of its covered tracks alone. `regions` are parts that may be shown;
 * `clusters` are rooms, or regions where there are very many rooms. Null where nothing is ranked.
 */
export function firmnessOf(
	asked: AskedQuestion,
	regions: readonly Sum[],
	clusters: readonly Sum[]
): Firmness | null {
	if (asked.tracks.length === 0 || clusters.length === 0) return null;
	const weighed = rankWithEqualWeight(asked, regions).filter(({ rank }) => rank === 1);
	return {
		equalWeight: regions.length < 2 ? null : weighed.map(({ id }) => id),
		leavingOut: leaveOut(asked, clusters),
		draws: resample(asked, clusters, drawing.draws, chanceFrom(drawing.seed))
	};
}
