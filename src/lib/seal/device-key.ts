import { fromBase64url, toBase64url } from './base64url.ts';
import { hashBytes } from './hash.ts';

export type Algorithm = 'Ed25519' | 'P-256';

/** A tablet's identity: its private key never leaves the browser, its id is a hash of the public one. */
export type DeviceKey = {
	readonly device: string;
	readonly alg: Algorithm;
	/** The raw public key, base64url. */
	readonly publicKey: string;
	readonly privateKey: CryptoKey;
};

/** Makes a device's key pair: Ed25519, or ECDSA P-256 where the browser has no Ed25519 yet. Not extractable. */
export async function makeDeviceKey(): Promise<DeviceKey> {
	const { alg, pair } = await generate();
	const raw = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
	return { device: deviceOf(raw), alg, publicKey: toBase64url(raw), privateKey: pair.privateKey };
}

/** The id of a device: the first 128 bits of SHA-256 of its raw public key; it needs no server to begin. */
export function deviceOf(rawPublicKey: Uint8Array): string {
	return toBase64url((fromBase64url(hashBytes(rawPublicKey)) ?? new Uint8Array()).subarray(0, 16));
}

async function generate(): Promise<{ alg: Algorithm; pair: CryptoKeyPair }> {
	try {
		return { alg: 'Ed25519', pair: await makePair('Ed25519') };
	} catch {
		return { alg: 'P-256', pair: await makePair('P-256') };
	}
}

async function makePair(alg: Algorithm): Promise<CryptoKeyPair> {
	return (await crypto.subtle.generateKey(making[alg], false, ['sign', 'verify'])) as CryptoKeyPair;
}

/** How a key is made and read. */
export const making = {
	Ed25519: { name: 'Ed25519' },
	'P-256': { name: 'ECDSA', namedCurve: 'P-256' }
} as const;
/** How it signs. */
export const signing = { Ed25519: { name: 'Ed25519' }, 'P-256': { name: 'ECDSA', hash: 'SHA-256' } } as const;
