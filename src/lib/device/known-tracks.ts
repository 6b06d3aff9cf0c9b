import type { Consultation } from '../core/consultation.ts';
import type { Details } from '../core/entry-kinds.ts';
import type { KnownTracks } from '../core/intent.ts';
import { newId } from '../seal/random.ts';

/** What a workshop opens with, in this order. */
export type Opening = readonly [
	consultation: Consultation,
	purpose: 'real' | 'rehearsal',
	details: Details,
	tracks?: readonly KnownTracks[]
];

/** Tracks that a workshop begins with, from their texts by question; each one gets its id here. */
export function knownTracks(
	lists: readonly { readonly question: string; readonly texts: readonly string[] }[]
): readonly KnownTracks[] {
	return lists.map(({ question, texts }) => ({
		question,
		proposals: texts.map((text) => ({ id: newId(), text }))
	}));
}
