import type { Ranked } from '../../core/judgment.ts';
import type { Rule } from '../../core/rule.ts';
import { isUnsupportive, standingOf } from '../../core/standing.ts';
import type { Language } from '../../words/language.ts';
import type { Words } from '../../words/words.ts';
import type { GradeLook } from '../ballot/grade-look.ts';
import { blocksOf } from './profile.ts';

/** What the sentences about a track are made of. */
export type Saying = {
	readonly words: Words;
	readonly language: Language;
	readonly looks: readonly GradeLook[];
	readonly rule: Rule;
};

/** One sentence that is true of a track's grades, or why it is not ranked. */
export function judgedSentence(one: Ranked, { words, language, looks, rule }: Saying): string {
	const { result } = words;
	if (one.grade === null) return result.noGradeGiven;
	if (one.rank === null) return result.belowQuorum(one.judged, number(language, quorumOf(rule)));
	const grade = looks[one.grade]?.word ?? '';
	const judged = number(language, one.judged);
	const count = standingOf(one, rule).atLeast.part;
	if (one.grade === 0) return result.best(count, judged, grade);
	if (one.grade < one.counts.length - 1) return result.atLeast(count, judged, grade);
	const last = one.counts.at(-1) ?? 0;
	if (rule.kind !== 'worst' || one.noOpinion === 0) return result.last(last, judged, grade);
	return result.lastWithNoOpinion(last, judged, grade, number(language, one.noOpinion));
}

/** Said when the line at 50 % touches two grades; else null. */
export function boundarySentence(one: Ranked, { words, looks, rule }: Saying): string | null {
	const { halfway } = standingOf(one, rule);
	if (halfway === null || one.grade === null || one.rank === null) return null;
	return words.result.boundary(looks[halfway]?.word ?? '', looks[one.grade]?.word ?? '');
}

/** How many people gave no opinion, and what became of it; null when nobody did. */
export function noOpinionSentence(one: Ranked, { words, looks, rule }: Saying): string | null {
	if (one.noOpinion === 0) return null;
	const last = looks.at(-1)?.word ?? '';
	return rule.kind === 'worst'
		? words.result.noOpinionAsWorst(one.noOpinion, last)
		: words.result.noOpinionCount(one.noOpinion);
}

/** The bar in words, for those who do not see it. */
export function profileInWords(one: Ranked, saying: Saying): string {
	const { words, language, looks } = saying;
	const parts = blocksOf(one).map(({ grade, count }) =>
		words.result.profilePart(looks[grade]?.word ?? '', number(language, count))
	);
	const noOpinion = noOpinionSentence(one, saying);
	return words.result.profile([...parts, ...(noOpinion ? [noOpinion] : [])].join(', '));
}

/** Said of a question whose best track has its majority grade in the lower half of the scale; else null. */
export function unsupportedSentence(ranking: readonly Ranked[], { words, looks }: Saying): string | null {
	const first = ranking[0];
	if (!first || first.rank === null || first.grade === null) return null;
	return isUnsupportive(first.grade, looks.length) ? words.result.noneSupported(looks[first.grade]?.word ?? '') : null;
}

export function number(language: Language, value: number): string {
	return value.toLocaleString(language);
}

function quorumOf(rule: Rule): number {
	return rule.kind === 'ignored' ? rule.quorum : 0;
}
