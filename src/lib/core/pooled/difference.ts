import { explain, type Step } from '../explanation.ts';
import type { Ranked } from '../judgment.ts';
import type { Rule } from '../rule.ts';

/** Why two tracks stand in one order in a room and in another in the nation: the same rule, on the numbers of each. */
export type Difference = {
	/** As the room has them: the first before the second. */
	readonly here: Step;
	/** The same two as the nation has them. */
	readonly there: Step;
};

/**
 * The pairs that a room ranks otherwise than the nation, those that stand highest in the room first, at most `most`.
 * For each track of the room the one that the nation puts before it, and that stands next behind it here; tracks that
 * tie on one side are another order too.
 */
export function differencesOf(
	room: readonly Ranked[],
	nation: readonly Ranked[],
	rule: Rule,
	most: number
): readonly Difference[] {
	const national = new Map(nation.filter(({ rank }) => rank !== null).map((one) => [one.id, one]));
	const ranked = room.filter(({ id, rank }) => rank !== null && national.has(id));
	const found: Difference[] = [];
	for (const [place, upper] of ranked.entries()) {
		const lower = ranked.slice(place + 1).find((one) => isOther(upper, one, national));
		if (!lower) continue;
		const [here] = explain([upper, lower], rule);
		const pair = [national.get(upper.id)!, national.get(lower.id)!].sort((a, b) => a.rank! - b.rank!);
		const [there] = explain(pair, rule);
		if (here && there) found.push({ here, there });
		if (found.length === most) break;
	}
	return found;
}

function isOther(upper: Ranked, lower: Ranked, national: ReadonlyMap<string, Ranked>): boolean {
	const here = Math.sign(upper.rank! - lower.rank!);
	return here !== Math.sign(national.get(upper.id)!.rank! - national.get(lower.id)!.rank!);
}
