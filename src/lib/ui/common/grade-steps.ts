import { gradesOf, type ScaleId } from '../../core/scale.ts';

/** The colour step (1 best … 7 worst) of each grade of a scale, best first: a shorter scale skips the middle ones. */
export function gradeSteps(scale: ScaleId): readonly number[] {
	return stepsByLength[gradesOf(scale).length] ?? stepsByLength[7] ?? [];
}

/** The letter that stands for a grade beside its colour: A is the best. */
export function gradeLetter(index: number): string {
	return String.fromCharCode(65 + index);
}

const stepsByLength: Readonly<Record<number, readonly number[]>> = {
	3: [1, 4, 7],
	5: [1, 2, 4, 6, 7],
	6: [1, 2, 3, 5, 6, 7],
	7: [1, 2, 3, 4, 5, 6, 7]
};
