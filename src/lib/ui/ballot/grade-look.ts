import { gradesOf, type ScaleId } from '../../core/scale.ts';
import type { Words } from '../../words/words.ts';
import { gradeLetter, gradeSteps } from '../common/grade-steps.ts';

/** How a grade shows wherever it stands: never by its colour alone. */
export type GradeLook = {
	/** Its place in the scale, 0 = best. */
	readonly index: number;
	readonly word: string;
	readonly letter: string;
	/** The colour step, 1 best … 7 worst. */
	readonly step: number;
	/** The lower half of a scale is hatched, so that grey print separates the two arms. */
	readonly lower: boolean;
	/** True when white is read on it, false when ink is. */
	readonly dark: boolean;
};

/** The grades of a scale as they show, best first. */
export function gradeLooks(scale: ScaleId, words: Words): readonly GradeLook[] {
	const steps = gradeSteps(scale);
	return gradesOf(scale).map((grade, index) => {
		const step = steps[index] ?? 4;
		return {
			index,
			word: words.grades[grade],
			letter: gradeLetter(index),
			step,
			lower: step >= 5,
			dark: step <= 2 || step >= 6
		};
	});
}
