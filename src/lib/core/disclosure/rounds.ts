import { countsAsGiven } from '../judgment.ts';
import { isRefusal } from '../refusal.ts';
import { resultOf } from '../result.ts';
import { withoutTallies, withPooledUrns } from '../urns.ts';
import type { Round, Workshop } from '../workshop.ts';
import { thresholds, type Audience } from './audience.ts';
import { isShowable } from './gathering.ts';

/** Why the result of a room's round is not shown: too few ballots, or all who graded a track gave it the same grade. */
export type Withheld = 'few' | 'alike';

/**
 * A workshop as an audience outside of its room may be given it: whatever it does not see is not there to be taken apart
 * either. `withheld` says why, by the round's id.
 */
export function shownTo(
	audience: Audience,
	workshop: Workshop
): { readonly workshop: Workshop; readonly withheld: ReadonlyMap<string, Withheld> } {
	const withheld = new Map<string, Withheld>();
	for (const round of workshop.rounds) {
		const why = withheldRound(audience, workshop, round);
		if (why) withheld.set(round.id, why);
	}
	return { workshop: withoutTallies(withPooledUrns(workshop), new Set(withheld.keys())), withheld };
}

// Null where it may be seen, or where nobody voted.
function withheldRound(audience: Audience, workshop: Workshop, round: Round): Withheld | null {
	const result = resultOf(workshop, round);
	if (isRefusal(result) || result.ballots === 0) return null;
	if (result.ballots < thresholds[audience]) return 'few';
	const tallies = result.questions.flatMap(({ ranking }) =>
		ranking.map((one) => {
			return { track: one.id, counts: countsAsGiven(one, round.rule), noOpinion: one.noOpinion };
		})
	);
	return isShowable(audience, { ballots: result.ballots, tallies }) ? null : 'alike';
}
