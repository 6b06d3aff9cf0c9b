import type { Consultation } from '../../core/consultation.ts';
import { foldCatalogue, type Family } from '../../core/sync/catalogue.ts';
import { nativeHashing } from '../../seal/native-hash.ts';
import type { OfficeIdentity } from '../office-identity.ts';
import { entryOf } from './entry-rows.ts';
import type { Ledger } from './ledger.ts';
import { writeAsOffice, type Hand } from './office-entries.ts';
import { chainsOf, rowsOf } from './stream.ts';

/** Publishes a consultation: every tablet of the office receives it when it next speaks with it. */
export async function publishConsultation(
	ledger: Ledger,
	identity: OfficeIdentity,
	consultation: Consultation,
	hand: Hand
): Promise<void> {
	const draft = { kind: 'consultation-published', body: { consultation } } as const;
	await writeAsOffice(ledger, identity, identity.catalogue, draft, hand);
}

/** The consultations that the office published and what became of each, the last published first. */
export async function familiesOf({ db, office }: Ledger): Promise<Family[]> {
	const { id, catalogue } = office;
	const rows = await rowsOf(db, catalogue, await chainsOf(db, catalogue), ({ counted }) => counted);
	return foldCatalogue(rows.map(entryOf), id, nativeHashing.hashText);
}
