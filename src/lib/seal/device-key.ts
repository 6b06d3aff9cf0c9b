import { canonical } from '../core/canonical.ts';
import type { ChainHead } from '../core/shape.ts';
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

/** The device's word for a chain up to a head: a signature of the head's place and hash. Base64url. */
export async function signHead(key: DeviceKey, stream: string, head: ChainHead): Promise<string> {
	const signature = await crypto.subtle.sign(signing[key.alg], key.privateKey, signedBytes(stream, head));
	return toBase64url(new Uint8Array(signature));
}

/** True when the key's owner vouched for the chain up to this head. */
export async function verifyHead(
	key: Pick<DeviceKey, 'alg' | 'publicKey'>,
	stream: string,
	head: ChainHead,
	signature: string
): Promise<boolean> {
	const raw = fromBase64url(key.publicKey);
	const bytes = fromBase64url(signature);
	if (!raw || !bytes || deviceOf(raw) !== head.device) return false;
	try {
		const publicKey = await crypto.subtle.importKey('raw', raw, making[key.alg], true, ['verify']);
		return await crypto.subtle.verify(signing[key.alg], publicKey, bytes, signedBytes(stream, head));
	} catch {
		return false; // not a key of this algorithm
	}
}

function signedBytes(stream: string, { device, epoch, seq, hash }: ChainHead): Uint8Array<ArrayBuffer> {
	const text = canonical({ context: 'preau-head-1', stream, device, epoch, seq, hash });
	return new TextEncoder().encode(text);
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

const making = { Ed25519: { name: 'Ed25519' }, 'P-256': { name: 'ECDSA', namedCurve: 'P-256' } } as const;
const signing = { Ed25519: { name: 'Ed25519' }, 'P-256': { name: 'ECDSA', hash: 'SHA-256' } } as const;
