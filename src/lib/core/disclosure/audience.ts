import type { Tally } from '../tally.ts';

/** Who reads: the room itself, the people of the office, or everybody. */
export type Audience = 'room' | 'region' | 'public';

/** The fewest ballots of which anything is shown to an audience; an office that changes them says so. */
export const thresholds: Readonly<Record<Audience, number>> = { room: 5, region: 5, public: 11 };

/** How many people answered about a track, those without an opinion among them. */
export function answersOf({ counts, noOpinion }: Tally): number {
	return counts.reduce((sum, count) => sum + count, noOpinion);
}

/**
 * True for a tally that may stand alone before an audience: enough people answered and, outside of the room itself, not
 * all who graded gave the same grade, for then everybody's grade would be known.
 */
export function mayStandAlone(audience: Audience, tally: Tally): boolean {
	if (answersOf(tally) < thresholds[audience]) return false;
	return audience === 'room' || tally.counts.filter((count) => count > 0).length > 1;
}
