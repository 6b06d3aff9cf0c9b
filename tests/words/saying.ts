import type { Rule } from '$lib/core/rule.ts';
import { gradesOf, type ScaleId } from '$lib/core/scale.ts';
import type { Language } from '$lib/words/language.ts';
import type { Saying } from '$lib/words/saying.ts';
import { loadWords } from '$lib/words/words.ts';

/** How a result on this scale is told; a track is called by its id. */
export async function sayingOf(language: Language, rule: Rule, scale: ScaleId): Promise<Saying> {
	const words = await loadWords(language);
	return {
		words,
		language,
		rule,
		grades: gradesOf(scale).map((grade) => words.grades[grade]),
		nameOf: (id) => id
	};
}

/** Narrow and hard spaces as plain ones, so that expectations can be read. */
export function plain(sentence: string): string {
	return sentence.replaceAll(/[\u202f\u00a0]/g, ' ');
}
