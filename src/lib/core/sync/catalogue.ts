import { canonical } from '../canonical.ts';
import type { Consultation } from '../consultation.ts';
import { byOrder, isOfKind, type Entry, type HollowEntry } from '../entry.ts';

/** A consultation that the office published. Its id is the hash of its content. */
export type Published = {
	readonly id: string;
	readonly consultation: Consultation;
	/** Hash of the entry that published it. */
	readonly entry: string;
	readonly at: string;
};

/**
 * What the office's own stream amounts to: its consultations, the last published first, each content once. Total, like
 * every folding; what anybody but the office wrote there counts for nothing.
 */
export function foldCatalogue(
	entries: readonly (Entry | HollowEntry)[],
	office: string,
	hashText: (text: string) => string
): Published[] {
	const published = new Map<string, Published>();
	for (const entry of [...entries].sort(byOrder)) {
		if (entry.head.device !== office || !isOfKind(entry, 'consultation-published')) continue;
		const { consultation } = entry.body;
		const id = consultationId(consultation, hashText);
		published.delete(id); // published again, it stands first again
		published.set(id, { id, consultation, entry: entry.hash, at: entry.head.at });
	}
	return [...published.values()].reverse();
}

/** The id of a consultation: the hash of its canonical form, so that equal contents compare equal everywhere. */
export function consultationId(consultation: Consultation, hashText: (text: string) => string): string {
	return hashText(canonical(consultation));
}
