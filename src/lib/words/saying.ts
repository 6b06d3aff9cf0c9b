import type { Rule } from '../core/rule.ts';
import type { Language } from './language.ts';
import type { Words } from './words.ts';

/** What the sentences of a result are made of. */
export type Saying = {
	readonly words: Pick<Words, 'explanation'>;
	readonly language: Language;
	readonly rule: Rule;
	/** The words of the scale, best first. */
	readonly grades: readonly string[];
	/** What a track is called, by its id. */
	readonly nameOf: (track: string) => string;
};

export function gradeWord(grade: number, { grades }: Saying): string {
	return grades[grade] ?? '';
}

export function lastGrade({ grades }: Saying): string {
	return grades.at(-1) ?? '';
}

export function number(value: number, { language }: Saying): string {
	return value.toLocaleString(language);
}

/** The least number of grades that the rule asks for; 0 when it asks for none. */
export function quorum(saying: Saying): string {
	return number(saying.rule.kind === 'ignored' ? saying.rule.quorum : 0, saying);
}
