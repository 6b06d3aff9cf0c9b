/**
 * A map that is added to and never taken from. Its copy costs nothing: all copies share one store, of which each sees
 * as much as was there for it, and only adding to an older copy makes a store of its own.
 */
export class GrowingMap<K, V> implements ReadonlyMap<K, V> {
	#store: Map<K, { readonly place: number; readonly value: V }>;
	#size: number;

	constructor(other: ReadonlyMap<K, V> = new Map()) {
		this.#store = other instanceof GrowingMap ? other.#store : new Map();
		this.#size = other instanceof GrowingMap ? other.#size : 0;
		if (!(other instanceof GrowingMap)) for (const [key, value] of other) this.add(key, value);
	}

	get size(): number {
		return this.#size;
	}

	get(key: K): V | undefined {
		const held = this.#store.get(key);
		return held && held.place < this.#size ? held.value : undefined;
	}

	has(key: K): boolean {
		return (this.#store.get(key)?.place ?? this.#size) < this.#size;
	}

	/** Adds what is not there yet; a key keeps the value that it was added with. */
	add(key: K, value: V): void {
		if (this.has(key)) return;
		if (this.#store.size > this.#size) this.#store = new Map([...this.#store].slice(0, this.#size));
		this.#store.set(key, { place: this.#size, value });
		this.#size += 1;
	}

	*entries(): MapIterator<[K, V]> {
		for (const [key, { place, value }] of this.#store) {
			if (place >= this.#size) return undefined;
			yield [key, value];
		}
		return undefined;
	}

	*keys(): MapIterator<K> {
		for (const [key] of this.entries()) yield key;
		return undefined;
	}

	*values(): MapIterator<V> {
		for (const [, value] of this.entries()) yield value;
		return undefined;
	}

	[Symbol.iterator](): MapIterator<[K, V]> {
		return this.entries();
	}

	forEach(work: (value: V, key: K, map: ReadonlyMap<K, V>) => void): void {
		for (const [key, value] of this.entries()) work(value, key, this);
	}
}
