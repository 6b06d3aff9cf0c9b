import { deleteDB, openDB, type IDBPDatabase } from 'idb';
import type { RawEntry } from '../core/entry.ts';
import type { Refusal } from '../core/refusal.ts';
import type { ChainHead } from '../core/shape.ts';
import type { WorkshopSummary } from '../core/summary.ts';
import type { Author } from '../core/sync/messages.ts';
import type { SignedReceipt } from '../core/sync/receipt.ts';
import { Table } from './table.ts';

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

/** Raised with each change of the tables; newer data under older code is not written to (`isNewer`). */
export const schemaVersion = 2;

/**
 * The tablet's database. It opens with the first use, and again with the next one after it was closed. Every
 * transaction that writes is strict: Chromium's default may lose seconds of acknowledged commits in a power cut
 * (measured: strict asks for one fdatasync a transaction).
 */
export class Database {
	readonly name: string;
	/** Called when a newer version of Préau, in another tab, wants the database: this page has let go of it. */
	onversionchange: () => void = () => {};
	readonly #opening = () => this.open();
	readonly entries = new Table<EntryRow, EntryKey>('entries', this.#opening);
	readonly chains = new Table<ChainRow>('chains', this.#opening);
	readonly urns = new Table<UrnRow>('urns', this.#opening);
	readonly ballots = new Table<BallotRow>('ballots', this.#opening);
	readonly signatures = new Table<SignatureRow, EntryKey>('signatures', this.#opening);
	readonly drafts = new Table<DraftRow>('drafts', this.#opening);
	readonly settings = new Table<SettingRow>('settings', this.#opening);
	readonly offices = new Table<OfficeRow, OfficeRow['one']>('offices', this.#opening);
	readonly deliveries = new Table<DeliveryRow>('deliveries', this.#opening);
	/** Public keys of those whose entries came from the office. */
	readonly authors = new Table<Author>('authors', this.#opening);
	#opened: Promise<IDBPDatabase> | null = null;

	constructor(name = 'preau') {
		this.name = name;
	}

	/** The open database; of a newer version as it is, with the tables that it has. */
	open(): Promise<IDBPDatabase> {
		const opened = (this.#opened ??= this.#open());
		opened.catch(() => this.#forget(opened)); // the next use tries again
		return opened;
	}

	/** True when a newer version of Préau made this database: nothing is written into it. */
	async isNewer(): Promise<boolean> {
		return (await this.open()).version > browserVersion(schemaVersion);
	}

	async close(): Promise<void> {
		const opened = this.#opened;
		this.#opened = null;
		await opened?.then((database) => database.close()).catch(() => {}); // what did not open needs no closing
	}

	async delete(): Promise<void> {
		await this.close();
		await deleteDB(this.name);
	}

	async #open(): Promise<IDBPDatabase> {
		const ways = {
			upgrade: makeStores,
			blocking: () => {
				void this.close();
				this.onversionchange();
			},
			terminated: () => (this.#opened = null)
		};
		try {
			return await openDB(this.name, browserVersion(schemaVersion), ways);
		} catch (error) {
			if (!(error instanceof DOMException && error.name === 'VersionError')) throw error;
			return openDB(this.name, undefined, ways);
		}
	}

	#forget(opened: Promise<IDBPDatabase>): void {
		if (this.#opened === opened) this.#opened = null;
	}
}

// The first tablets counted their versions by tens (a way of Dexie's, which they used): so it stays.
const browserVersion = (version: number) => version * 10;

// Only adds: everything of a version before stays as it lies.
function makeStores(database: IDBPDatabase, before: number): void {
	if (before < browserVersion(1)) {
		database.createObjectStore('entries', { keyPath: placeOf('head.') });
		database.createObjectStore('chains', { keyPath: 'stream' });
		database.createObjectStore('urns', { keyPath: 'id' }).createIndex('stream', 'stream');
		database.createObjectStore('ballots', { keyPath: 'id' }).createIndex('urn', 'urn');
		database.createObjectStore('signatures', { keyPath: placeOf('') });
		database.createObjectStore('drafts', { keyPath: 'key' });
		database.createObjectStore('settings', { keyPath: 'key' });
	}
	if (before < browserVersion(2)) {
		database.createObjectStore('offices', { keyPath: 'one' });
		database.createObjectStore('deliveries', { keyPath: 'stream' });
		database.createObjectStore('authors', { keyPath: 'device' });
	}
}

function placeOf(prefix: string): string[] {
	return ['stream', 'device', 'epoch', 'seq'].map((part) => prefix + part);
}
