import { Dexie, type EntityTable, type Table } from 'dexie';
import type { RawEntry } from '../core/entry.ts';
import type { Refusal } from '../core/refusal.ts';
import type { ChainHead } from '../core/shape.ts';
import type { WorkshopSummary } from '../core/summary.ts';
import type { Author } from '../core/sync/messages.ts';
import type { SignedReceipt } from '../core/sync/receipt.ts';

/** An entry as it lies on the disk: believed only after `readEntry`. */
export type EntryRow = RawEntry;
export type EntryKey = [stream: string, device: string, epoch: string, seq: number];

/** The end of the chain that this tablet writes in a workshop's journal, and what the list of workshops says of it. */
export type ChainRow = {
	readonly stream: string;
	readonly device: string;
	readonly epoch: string;
	/** 0 when the epoch has begun and holds nothing yet. */
	readonly seq: number;
	/** Hash of the last head that the tablet holds; null before the first entry of all. */
	readonly hash: string | null;
	readonly clock: number;
	readonly summary: WorkshopSummary;
};

/** An open urn of this tablet. The row goes, with its key, when the urn is closed. */
export type UrnRow = {
	readonly id: string;
	readonly stream: string;
	readonly round: string;
	readonly key: CryptoKey;
	/** Number of the next turn: the transaction that casts moves it on, so that a turn casts once. */
	readonly turn: number;
	readonly spoiled: number;
	readonly paper: number;
};

/** A cast ballot: opaque, unordered, without time and without person. */
export type BallotRow = {
	readonly id: string;
	readonly round: string;
	readonly urn: string;
	readonly v: 1;
	readonly ballot: Uint8Array;
};

/** A signed head: the device's word for a chain up to there. */
export type SignatureRow = ChainHead & { readonly stream: string; readonly signature: string };

export type DraftRow = { readonly key: string; readonly text: string };
export type SettingRow = { readonly key: string; readonly value: unknown };

/** The office that this tablet has joined: there is one at most, and a new joining replaces it. */
export type OfficeRow = {
	readonly one: 1;
	readonly name: string;
	/** Its signing key: nothing that it did not sign is believed of it. */
	readonly key: Author;
	/** The stream of what it publishes. */
	readonly catalogue: string;
	readonly region: string | null;
	readonly label: string;
	readonly token: string;
	/** The day after which the token must be renewed. */
	readonly expires: string;
	/** When this tablet joined, by its own clock. */
	readonly since: string;
};

/** What the office last said of a stream, and what it ever answered for. */
export type DeliveryRow = {
	readonly stream: string;
	/** The last receipt whose signature held: the proof, kept as it came. */
	readonly receipt: SignedReceipt | null;
	/** By chain (`chainName`): up to where the office once answered for it. */
	readonly once: Readonly<Record<string, number>>;
	/** Why the office did not take the last batch. */
	readonly refusal: Refusal | null;
};

export type Database = Dexie & {
	entries: Table<EntryRow, EntryKey>;
	chains: EntityTable<ChainRow, 'stream'>;
	urns: EntityTable<UrnRow, 'id'>;
	ballots: EntityTable<BallotRow, 'id'>;
	signatures: Table<SignatureRow, EntryKey>;
	drafts: EntityTable<DraftRow, 'key'>;
	settings: EntityTable<SettingRow, 'key'>;
	offices: EntityTable<OfficeRow, 'one'>;
	deliveries: EntityTable<DeliveryRow, 'stream'>;
	/** Public keys of those whose entries came from the office. */
	authors: EntityTable<Author, 'device'>;
};

/** Raised with each change of the tables; newer data under older code is not written to (`isNewer`). */
export const schemaVersion = 2;

/**
 * The tablet's database. Every transaction is strict: Chromium's default may lose seconds of acknowledged commits in
 * a power cut (measured: strict asks for one fdatasync a transaction).
 */
export function makeDatabase(name = 'preau'): Database {
	const database = new Dexie(name, { chromeTransactionDurability: 'strict' }) as Database;
	database.version(1).stores({
		entries: '[head.stream+head.device+head.epoch+head.seq]',
		chains: 'stream',
		urns: 'id, stream',
		ballots: 'id, urn',
		signatures: '[stream+device+epoch+seq]',
		drafts: 'key',
		settings: 'key'
	});
	// Only adds: everything of version 1 stays as it lies.
	database.version(schemaVersion).stores({ offices: 'one', deliveries: 'stream', authors: 'device' });
	return database;
}

/** True when a newer version of Préau made this database: Dexie would open it all the same and write into it. */
export function isNewer(database: Database): boolean {
	return database.backendDB().version > schemaVersion * 10; // Dexie multiplies its versions by ten
}
