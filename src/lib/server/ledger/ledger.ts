import type { Transaction } from 'kysely';
import type { Database, Tables } from '../database/tables.ts';
import type { OfficeIdentity } from '../office-identity.ts';
import { FoldedRooms } from './folded-rooms.ts';

/** What the office says of a device: it joined, it was revoked since, or it never joined. */
export type DeviceStanding = 'joined' | 'revoked' | 'unknown';
export type StandingOf = (trx: Transaction<Tables>, device: string) => Promise<DeviceStanding>;

/** The office's journal of all rooms: where it lies, whose it is, and how authors are judged. */
export type Ledger = {
	readonly db: Database;
	readonly office: Pick<OfficeIdentity, 'id' | 'catalogue'>;
	readonly standingOf: StandingOf;
	readonly folded: FoldedRooms;
};

export function openLedger(db: Database, office: Ledger['office'], standingOf: StandingOf): Ledger {
	return { db, office, standingOf, folded: new FoldedRooms() };
}
