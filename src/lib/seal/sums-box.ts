import { fromBase64url, toBase64url } from './base64url.ts';
import { newSecret } from './random.ts';
import { openBallot, sealBallot } from './urn-box.ts';

/** The key of an online urn, as text: it lies beside what it opens and is deleted with it when the urn is closed. */
export function makeSumsKey(): string {
	return newSecret();
}

/** The sums of an online urn made opaque, afresh at each ballot, so that nobody reads a running result by looking. */
export async function sealSums(key: string, urn: string, sums: Uint8Array<ArrayBuffer>): Promise<string> {
	return toBase64url(await sealBallot(await keyOf(key), urn, sums));
}

/** The sums again; null when the bytes were changed or belong to another urn. */
export async function openSums(key: string, urn: string, box: string): Promise<Uint8Array | null> {
	const bytes = fromBase64url(box);
	return bytes ? openBallot(await keyOf(key), urn, bytes) : null;
}

async function keyOf(key: string): Promise<CryptoKey> {
	const bytes = new Uint8Array(fromBase64url(key) ?? []);
	return crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
}
