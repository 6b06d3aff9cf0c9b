import type { Ranked } from './judgment.ts';
import type { Rule } from './rule.ts';

/** An exact fraction of people, never rounded to a percentage. */
export type Share = { readonly part: number; readonly whole: number };

/** What can be said of one ranked track by itself, whatever stands beside it. */
export type Standing = Ranked & {
	readonly shares: {
		/** The majority grade or better: always more than half. */
		readonly atLeast: Share;
		readonly above: Share;
		readonly below: Share;
		/** Those who gave a grade, among all who answered: no opinion is no grade, whatever the rule makes of it. */
		readonly participation: Share;
	};
	/**
	 * When exactly half of the grades are better than the majority grade, the line at 50 % falls between two grades:
	 * the better of the two, which is not the majority grade. Else null.
	 */
	readonly halfway: number | null;
	/** False in the lower part of the scale, past its middle, and without any grade. */
	readonly isSupported: boolean;
};

/** The exact shares of a judged track; without any grade they are 0 of 0. */
export function standingOf(one: Ranked, rule: Rule): Standing {
	const { counts, judged, grade, above, below, noOpinion } = one;
	const expressed = rule.kind === 'worst' ? judged - noOpinion : judged;
	const isHalved = grade !== null && above * 2 === judged;
	return {
		...one,
		shares: {
			atLeast: { part: judged - below, whole: judged },
			above: { part: above, whole: judged },
			below: { part: below, whole: judged },
			participation: { part: expressed, whole: expressed + noOpinion }
		},
		halfway: isHalved ? counts.findLastIndex((count, index) => index < grade && count > 0) : null,
		isSupported: grade !== null && 2 * grade <= counts.length - 1
	};
}
