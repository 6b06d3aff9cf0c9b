import { toBase64url } from './base64url.ts';

/** A new id: 128 random bits. */
export function newId(): string {
	return toBase64url(randomBytes(16));
}

/** A new epoch of a device: 64 random bits. */
export function newEpoch(): string {
	return toBase64url(randomBytes(8));
}

/** The salt of an entry's commitment: 128 random bits, so that a short body cannot be guessed from its hash. */
export function newSalt(): string {
	return toBase64url(randomBytes(16));
}

/** What nobody may guess, in a link or a signature: 256 random bits. */
export function newSecret(): string {
	return toBase64url(randomBytes(32));
}

/** The list in a random order, each order as likely as any other (Fisher and Yates, Durstenfeld 1964). */
export function shuffled<T>(list: readonly T[]): T[] {
	const result = [...list];
	for (let last = result.length - 1; last > 0; last -= 1) {
		const other = randomBelow(last + 1);
		[result[last], result[other]] = [result[other] as T, result[last] as T];
	}
	return result;
}

/** A whole number from 0 to limit − 1 without bias: values beyond the last whole multiple are drawn again. */
export function randomBelow(limit: number): number {
	const range = Math.floor(0x1_0000_0000 / limit) * limit;
	const [drawn = 0] = crypto.getRandomValues(new Uint32Array(1));
	return drawn < range ? drawn % limit : randomBelow(limit);
}

function randomBytes(length: number): Uint8Array {
	return crypto.getRandomValues(new Uint8Array(length));
}
