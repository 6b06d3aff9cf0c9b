import type { IDBPDatabase, IDBPObjectStore } from 'idb';

/** One key, or a range of them. */
export type Which<Key extends IDBValidKey> = Key | IDBKeyRange;

/**
 * One table of the tablet's database. Each call is a transaction of its own, and writing is strict; what must go
 * together, and what must first ask who may write, goes through `strictly`.
 */
export class Table<Row, Key extends IDBValidKey = string> {
	readonly name: string;
	readonly #opening: () => Promise<IDBPDatabase>;

	constructor(name: string, opening: () => Promise<IDBPDatabase>) {
		this.name = name;
		this.#opening = opening;
	}

	async get(key: Key): Promise<Row | undefined> {
		return (await this.#opening()).get(this.name, key);
	}

	/** The rows of these keys in their order, all in one transaction. */
	async getEach(keys: readonly Key[]): Promise<(Row | undefined)[]> {
		const { store } = (await this.#opening()).transaction(this.name);
		return Promise.all(keys.map((key) => store.get(key)));
	}

	/** In the order of their keys; at most `limit`. */
	async all(which?: Which<Key>, limit?: number): Promise<Row[]> {
		return (await this.#opening()).getAll(this.name, which, limit);
	}

	async keys(which?: Which<Key>): Promise<Key[]> {
		return (await this.#opening()).getAllKeys(this.name, which) as Promise<Key[]>;
	}

	async count(which?: Which<Key>): Promise<number> {
		return (await this.#opening()).count(this.name, which);
	}

	/** The row with the highest key. */
	async last(which: Which<Key>): Promise<Row | undefined> {
		const { store } = (await this.#opening()).transaction(this.name);
		return (await store.openCursor(which, 'prev'))?.value;
	}

	/** The rows that an index names by this value. */
	async allBy(index: string, value: string): Promise<Row[]> {
		return (await this.#opening()).getAllFromIndex(this.name, index, value);
	}

	async countBy(index: string, value: string): Promise<number> {
		return (await this.#opening()).countFromIndex(this.name, index, value);
	}

	put(row: Row): Promise<void> {
		return this.#write((store) => store.put(row));
	}

	delete(which: Which<Key>): Promise<void> {
		return this.#write((store) => store.delete(which));
	}

	async #write(work: (store: Writable) => Promise<unknown>): Promise<void> {
		const { store, done } = (await this.#opening()).transaction(this.name, 'readwrite', {
			durability: 'strict'
		});
		await Promise.all([work(store), done]);
	}
}

type Writable = IDBPObjectStore<unknown, [string], string, 'readwrite'>;

/** The keys that begin with these parts, of a table whose key is made of several. */
export function under(...parts: readonly IDBValidKey[]): IDBKeyRange {
	return IDBKeyRange.bound([...parts], [...parts, []]); // no text and no number comes after an array
}

/** The keys that begin with this text. */
export function startingWith(prefix: string): IDBKeyRange {
	return IDBKeyRange.bound(prefix, `${prefix}\uffff`);
}
