import type { Ranked } from '../../core/judgment.ts';
import { lastGrade, number, type Saying } from '../../words/saying.ts';
import type { Words } from '../../words/words.ts';
import type { GradeLook } from '../ballot/grade-look.ts';
import { blocksOf } from './profile.ts';

/** What a result is told with: its sentences, and how its grades show. */
export type Telling = Saying & { readonly words: Words; readonly looks: readonly GradeLook[] };

/** How many people gave no opinion, and what became of it; null when nobody did. */
export function noOpinionSentence({ noOpinion }: Ranked, telling: Telling): string | null {
	if (noOpinion === 0) return null;
	const { result } = telling.words;
	return telling.rule.kind === 'worst'
		? result.noOpinionAsWorst(noOpinion, lastGrade(telling))
		: result.noOpinionCount(noOpinion);
}

/** The bar in words, for those who do not see it. */
export function profileInWords(one: Ranked, telling: Telling): string {
	const { result } = telling.words;
	const parts = blocksOf(one).map(({ grade, count }) =>
		result.profilePart(telling.grades[grade] ?? '', number(count, telling))
	);
	const noOpinion = noOpinionSentence(one, telling);
	return result.profile([...parts, ...(noOpinion ? [noOpinion] : [])].join(', '));
}

/** A track's text as a name inside a sentence: its beginning, cut between two words. */
export function nameFrom(text: string, longest = 60): string {
	if (text.length <= longest) return text;
	const cut = text.slice(0, longest);
	return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))}…`;
}
