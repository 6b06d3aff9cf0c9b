import type { Consultation } from '../core/consultation.ts';
import type { Details } from '../core/entry-kinds.ts';
import { consultationId } from '../core/sync/catalogue.ts';
import { listsToCopy } from '../core/tracks-to-copy.ts';
import { hashing } from '../seal/hash.ts';
import type { OpenWorkshop } from './open-workshop.svelte.ts';

/** What another workshop can begin with: everything that was prepared, and on demand the list of tracks. */
export type Original = {
	readonly stream: string;
	readonly id: string;
	readonly consultation: Consultation;
	readonly details: Details;
	readonly purpose: 'real' | 'rehearsal';
	readonly lists: ReturnType<typeof listsToCopy>;
};

/** Null for a workshop that is not on this tablet any more. */
export function originalOf({ stream, state }: OpenWorkshop): Original | null {
	const { opened, details } = state;
	if (!opened || !details) return null;
	const { consultation, purpose } = opened;
	const id = consultationId(consultation, hashing.hashText);
	return { stream, id, consultation, details, purpose, lists: listsToCopy(state) };
}
