import type { Consultation } from '../../core/consultation.ts';
import type { PublishedConsultation } from '../../core/office/listed.ts';
import { consultationId } from '../../core/sync/catalogue.ts';
import { hashing } from '../../seal/hash.ts';
import { note } from '../audit/note.ts';
import { publishConsultation, publishedConsultations } from '../ledger/catalogue.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { OfficeIdentity } from '../office-identity.ts';

type Publisher = { readonly ledger: Ledger; readonly identity: OfficeIdentity };

/** What the office published, the last first. */
export async function listPublished(ledger: Ledger): Promise<PublishedConsultation[]> {
	const published = await publishedConsultations(ledger);
	return published.map(({ id, at, consultation: { title, questions } }) => {
		return { id, at, title, questions: questions.length };
	});
}

/** Publishes a consultation, once: true when it was not published before. */
export async function publishOnce(
	{ ledger, identity }: Publisher,
	consultation: Consultation,
	by: string,
	now: Date
): Promise<boolean> {
	const id = consultationId(consultation, hashing.hashText);
	if ((await publishedConsultations(ledger)).some((one) => one.id === id)) return false;
	await publishConsultation(ledger, identity, consultation, { by, now });
	await note(ledger.db, by, 'consultation-published', id, now);
	return true;
}
