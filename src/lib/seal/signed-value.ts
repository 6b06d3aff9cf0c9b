import { canonical, type Json } from '../core/canonical.ts';
import { fromBase64url, toBase64url } from './base64url.ts';
import { deviceOf, making, signing, type DeviceKey } from './device-key.ts';

/** The key's word for a value: a signature over its canonical form (RFC 8785), base64url. */
export async function signValue(key: DeviceKey, value: Json): Promise<string> {
	const signature = await crypto.subtle.sign(signing[key.alg], key.privateKey, bytesOf(value));
	return toBase64url(new Uint8Array(signature));
}

/** True when the owner of this public key, whose id is `device`, signed this very value. */
export async function isSignedBy(
	key: Pick<DeviceKey, 'device' | 'alg' | 'publicKey'>,
	value: Json,
	signature: string
): Promise<boolean> {
	const raw = fromBase64url(key.publicKey);
	const bytes = fromBase64url(signature);
	if (!raw || !bytes || deviceOf(raw) !== key.device) return false;
	try {
		const publicKey = await crypto.subtle.importKey('raw', raw, making[key.alg], true, ['verify']);
		return await crypto.subtle.verify(signing[key.alg], publicKey, bytes, bytesOf(value));
	} catch {
		return false; // not a key of this algorithm
	}
}

function bytesOf(value: Json): Uint8Array<ArrayBuffer> {
	return new TextEncoder().encode(canonical(value));
}
