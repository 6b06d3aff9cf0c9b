import { gradesOf, type ScaleId } from '../../core/scale.ts';
import type { Words } from '../../words/words.ts';

/** The last grade of a scale, as it is said. */
export function worstGrade(scale: ScaleId, words: Pick<Words, 'grades'>): string {
	const worst = gradesOf(scale).at(-1);
	return worst ? words.grades[worst] : '';
}
