import { fromBase64url, toBase64url } from './base64url.ts';

/**
 * What is kept of a facilitator's code. It locks a screen and encrypts nothing: whoever can read the disk can try a
 * million codes, so that nothing else may ever hang on it.
 */
export type PinHash = { readonly salt: string; readonly rounds: number; readonly hash: string };

/** PBKDF2 with SHA-256, off the page's thread; 600,000 rounds as OWASP advises (Password Storage Cheat Sheet, 2023). */
export async function hashPin(pin: string, rounds = 600_000): Promise<PinHash> {
	const salt = crypto.getRandomValues(new Uint8Array(16));
	return { salt: toBase64url(salt), rounds, hash: await derive(pin, salt, rounds) };
}

/** True when it is the code that was hashed. */
export async function isPinOf({ salt, rounds, hash }: PinHash, pin: string): Promise<boolean> {
	const bytes = fromBase64url(salt);
	return bytes !== null && (await derive(pin, bytes, rounds)) === hash;
}

async function derive(pin: string, salt: Uint8Array<ArrayBuffer>, iterations: number): Promise<string> {
	const key = await crypto.subtle.importKey('raw', new TextEncoder().encode(pin), 'PBKDF2', false, [
		'deriveBits'
	]);
	const bits = await crypto.subtle.deriveBits(
		{ name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
		key,
		256
	);
	return toBase64url(new Uint8Array(bits));
}
