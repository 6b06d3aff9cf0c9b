import type { Audience } from '../disclosure/audience.ts';
import { disclose, type Disclosure } from '../disclosure/disclose.ts';
import type { Part, Sum } from '../disclosure/part.ts';
import { byRegion, totalOf, untilEachDay } from '../disclosure/views.ts';
import { countsAsGiven } from '../judgment.ts';
import type { NationalList } from '../national-list.ts';
import { isRefusal, type Refusal } from '../refusal.ts';
import { gradesOf } from '../scale.ts';
import { disagreementOf, goodGradeOf, type Disagreement } from './disagreement.ts';
import { firmnessOf, type Firmness } from './firmness.ts';
import { poolQuestions, type AskedQuestion, type PooledQuestion } from './pool.ts';

/** A list as an audience may see it over all rooms. */
export type PooledList = {
	/** All of it that may be shown; null while that is nothing. */
	readonly total: Sum | null;
	/** Regions, or several together where one alone may not be shown. They sum to the total. */
	readonly regions: readonly Sum[];
	/** What there was at the end of each day. */
	readonly days: readonly Sum[];
	readonly disclosure: Omit<Disclosure, 'parts'>;
	readonly questions: readonly PooledAnswer[];
};

export type PooledAnswer = PooledQuestion & {
	readonly firmness: Firmness | null;
	/** In the order of the ranking. */
	readonly disagreements: readonly (Disagreement & { readonly track: string })[];
};

/**
 * Judges what an audience may see of these groups (regions and days, or rooms). `clusters` are what is left out and drawn
 * to try how firm the result is: ranks alone come of them. Refuses what `rank` refuses.
 */
export function poolList(
	list: NationalList,
	groups: readonly Part[],
	{ audience, clusters }: { readonly audience: Audience; readonly clusters: readonly Sum[] }
): PooledList | Refusal {
	return poolParts(list, disclose(audience, groups), clusters);
}

/** The same of parts that may all be shown. Without any, nothing is left out or drawn. */
export function poolParts(
	list: NationalList,
	{ parts, ...disclosure }: Disclosure,
	clusters: readonly Sum[]
): PooledList | Refusal {
	const regions = byRegion(parts);
	const asked = askedIn(list);
	const judged = poolQuestions(asked, parts);
	if (isRefusal(judged)) return judged;
	const questions = judged.map((pooled, place): PooledAnswer => {
		const covered = pooled.coverage.filter(({ isCovered }) => isCovered).map(({ track }) => track);
		const firmness = firmnessOf(
			{ ...asked[place]!, tracks: covered },
			regions,
			parts.length === 0 ? [] : clusters
		);
		const disagreements = pooled.ranking.map((one) => {
			const { id, noOpinion } = one;
			const given = countsAsGiven(one, list.rule);
			return {
				track: id,
				...disagreementOf(id, { counts: given, noOpinion }, regions, goodGradeOf(list.scale))
			};
		});
		return { ...pooled, firmness, disagreements };
	});
	return { total: totalOf(parts), regions, days: untilEachDay(parts), disclosure, questions };
}

/** The questions of a list, as they are judged. */
export function askedIn({ questions, scale, rule }: NationalList): readonly AskedQuestion[] {
	return questions.map(({ question, tracks }) => {
		return { question, tracks: tracks.map(({ track }) => track), grades: gradesOf(scale).length, rule };
	});
}
