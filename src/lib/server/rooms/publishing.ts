import type { Consultation } from '../../core/consultation.ts';
import type { PublishedConsultation } from '../../core/office/listed.ts';
import { consultationId, familyOf, newestOf } from '../../core/sync/catalogue.ts';
import { hashing } from '../../seal/hash.ts';
import { note } from '../audit/note.ts';
import { publishConsultation, familiesOf } from '../ledger/catalogue.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { OfficeIdentity } from '../office-identity.ts';

type Publisher = { readonly ledger: Ledger; readonly identity: OfficeIdentity };

/** What the office published, the last first. */
export async function listPublished(ledger: Ledger): Promise<PublishedConsultation[]> {
	return (await familiesOf(ledger)).map((family) => {
		const { at, consultation } = newestOf(family);
		return { id: family.root, at, title: consultation.title, questions: consultation.questions.length };
	});
}

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
