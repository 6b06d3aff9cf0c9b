import type { Consultation } from '../../core/consultation.ts';
import { consultationId, familyOf } from '../../core/sync/catalogue.ts';
import { hashing } from '../../seal/hash.ts';
import { note } from '../audit/note.ts';
import { familiesOf, publishConsultation, type Publisher } from '../ledger/catalogue.ts';

/** Publishes a consultation, once: true when it was not published before, or was closed since. */
export async function publishOnce(
	{ ledger, identity }: Publisher,
	consultation: Consultation,
	by: string,
	now: Date
): Promise<boolean> {
	const id = consultationId(consultation, hashing.hashText);
	if (familyOf(await familiesOf(ledger), id)?.closed === null) return false;
	await publishConsultation(ledger, identity, consultation, { by, now });
	await note(ledger.db, by, 'consultation-published', id, now);
	return true;
}
