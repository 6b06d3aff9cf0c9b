import type { Transaction } from 'kysely';
import type { Consultation } from '../../core/consultation.ts';
import type { Draft } from '../../core/entry-kinds.ts';
import type { Entry } from '../../core/entry.ts';
import type { Refusal } from '../../core/refusal.ts';
import { foldCatalogue, type Family } from '../../core/sync/catalogue.ts';
import { nativeHashing } from '../../seal/native-hash.ts';
import type { Tables } from '../database/tables.ts';
import type { OfficeIdentity } from '../office-identity.ts';
import { entryOf } from './entry-rows.ts';
import type { Ledger } from './ledger.ts';
import { decideAsOffice, writeAsOffice, type Hand } from './office-entries.ts';
import { chainsOf, rowsOf } from './stream.ts';

/** Whose catalogue is written, and where. */
export type Publisher = { readonly ledger: Ledger; readonly identity: OfficeIdentity };

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

/** Writes into the catalogue what is decided on what stands there, while nobody else writes. Answers the entry. */
export function decideInCatalogue(
	publisher: Publisher,
	decide: (families: readonly Family[], trx: Transaction<Tables>) => Promise<Draft | Refusal>,
	hand: Hand
): Promise<Entry | Refusal> {
	const decided = async (trx: Transaction<Tables>) =>
		decide(await familiesOf({ db: trx, office: publisher.ledger.office }), trx);
	return decideAsOffice(publisher, publisher.identity.catalogue, decided, hand);
}

/** The consultations that the office published and what became of each, the last published first. */
export async function familiesOf({ db, office }: Pick<Ledger, 'db' | 'office'>): Promise<Family[]> {
	const { id, catalogue } = office;
	const rows = await rowsOf(db, catalogue, await chainsOf(db, catalogue), ({ counted }) => counted);
	return foldCatalogue(rows.map(entryOf), id, nativeHashing.hashText);
}
