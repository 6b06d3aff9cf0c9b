import { canonical } from '../canonical.ts';
import type { TrackTally } from '../disclosure/part.ts';
import { countsAsGiven } from '../judgment.ts';
import { listOf } from '../graded-list.ts';
import { isRefusal } from '../refusal.ts';
import { resultOf } from '../result.ts';
import type { TakenList, Workshop } from '../workshop.ts';

/** What a room brings to the pool of a national list. */
export type GradedList = {
	/** Which list, word for word (`poolKey`). */
	readonly list: string;
	readonly ballots: number;
	readonly tallies: readonly TrackTally[];
};

/**
 * What a real room adds to each national list that it graded: its last final round over that list. Nothing of a
 * rehearsal, of a voided room, or of rounds on the room's own tracks: those are never added up.
 */
export function gradedListsOf(workshop: Workshop, hashText: (text: string) => string): readonly GradedList[] {
	if (workshop.opened?.purpose !== 'real' || workshop.voided) return [];
	return [...workshop.lists.values()].flatMap((list) => {
		const round = workshop.rounds.findLast((one) => {
			const result = listOf(workshop, one) === list ? resultOf(workshop, one) : null;
			return result !== null && !isRefusal(result) && result.final && result.ballots > 0;
		});
		const result = round && resultOf(workshop, round);
		if (!result || isRefusal(result)) return [];
		const tallies = result.questions.flatMap(({ ranking }) =>
			ranking.map((one) => ({
				track: one.id,
				counts: countsAsGiven(one, list.rule),
				noOpinion: one.noOpinion
			}))
		);
		return [{ list: poolKey(list, hashText), ballots: result.ballots, tallies }];
	});
}

/**
 * What tallies of a list are added up under: the hash of all that was before people when they graded, its words, scale
 * and rule, and of the entry that published it. Only equal words ever add up.
 */
export function poolKey(
	{ list, published, title, scale, rule, questions }: TakenList,
	hashText: (text: string) => string
): string {
	return hashText(canonical({ list, published, title, scale, rule, questions }));
}
