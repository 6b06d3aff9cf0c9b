import { listOf } from '../../core/graded-list.ts';
import type { Round, Workshop } from '../../core/workshop.ts';
import { textIn, type Language } from '../../words/language.ts';

/** What the national list that a round grades is called; null for a round on the room's own tracks. */
export function roundListName(workshop: Workshop, round: Round, language: Language): string | null {
	const list = listOf(workshop, round);
	return list && textIn(list.title, language).text;
}
