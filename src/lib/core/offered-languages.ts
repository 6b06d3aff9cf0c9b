import * as v from 'valibot';
import type { Consultation } from './consultation.ts';

/** The languages that a consultation's texts, and the screens, can speak: French first. */
const spoken = ['fr', 'en'] as const;
export type OfferedLanguage = (typeof spoken)[number];

/** What a workshop says of them: at least one, each once. */
export const offeredLanguages = v.pipe(
	v.array(v.picklist(spoken)),
	v.minLength(1),
	v.check((list) => new Set(list).size === list.length),
	v.readonly()
);

/** The languages that a participant may choose; all of them where the workshop does not say. */
export function languagesOf(
	details: { readonly languages?: readonly OfferedLanguage[] } | null
): readonly OfferedLanguage[] {
	return details?.languages ?? spoken;
}

/** The language that a turn begins in: the tablet's own where the workshop offers it, else the first that it offers. */
export function firstLanguage(
	offered: readonly OfferedLanguage[],
	tablets: OfferedLanguage
): OfferedLanguage {
	return offered.includes(tablets) ? tablets : (offered[0] ?? tablets);
}

/** True when every question can be read in this language, and not in French instead. */
export function isAskedIn({ questions }: Consultation, language: OfferedLanguage): boolean {
	return questions.every(({ text }) => text[language] !== undefined);
}
