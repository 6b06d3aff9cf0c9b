import { nativeHashing } from '../../lib/seal/native-hash.ts';

/**
 * Draws that look random and are the same in each run: each is made of a seed and a name, so that none depends on what
 * was drawn before it.
 */
export class Chance {
	readonly #seed: string;

	constructor(seed: string) {
		this.#seed = seed;
	}

	/** Draws of its own, for a part. */
	of(name: string | number): Chance {
		return new Chance(`${this.#seed}/${name}`);
	}

	/** From 0 to less than 1. */
	share(name: string | number): number {
		return Buffer.from(this.#digest(name), 'base64url').readUIntBE(0, 6) / 2 ** 48;
	}

	/** A whole number from `low` to `high`, both among them. */
	whole(name: string | number, low: number, high: number): number {
		return low + Math.floor(this.share(name) * (high - low + 1));
	}

	/** Around 0, mostly between −1 and 1: the sum of four even draws, drawn together. */
	around(name: string | number): number {
		const bytes = Buffer.from(this.#digest(name), 'base64url');
		const draws = [0, 6, 12, 18].map((place) => bytes.readUIntBE(place, 6) / 2 ** 48);
		return draws.reduce((sum, draw) => sum + draw, -2);
	}

	/** One of a list that is not empty. */
	oneOf<T>(name: string | number, list: readonly T[]): T {
		return list[this.whole(name, 0, list.length - 1)] as T;
	}

	/** So many of a list, in an order of chance. */
	some<T>(name: string | number, list: readonly T[], count: number): T[] {
		const drawn = list.map((item, index) => ({ item, place: this.share(`${name} ${index}`) }));
		return drawn
			.sort((a, b) => a.place - b.place)
			.slice(0, count)
			.map(({ item }) => item);
	}

	/** An id of 128 bits. */
	id(name: string | number): string {
		return Buffer.from(this.#digest(name), 'base64url').subarray(0, 16).toString('base64url');
	}

	#digest(name: string | number): string {
		return nativeHashing.hashText(`${this.#seed}/${name}`);
	}
}
