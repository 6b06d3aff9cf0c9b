import { fromBase64url, toBase64url } from './base64url.ts';
import { deviceOf, making, type DeviceKey } from './device-key.ts';

/** The office's signing key as it lies in its database, and so in every backup: Ed25519, PKCS #8, base64url. */
export type StoredKey = { readonly device: string; readonly publicKey: string; readonly secret: string };

/** Makes the office's signing key at its first start. Its id is made like a tablet's, from the public key. */
export async function makeOfficeKey(): Promise<StoredKey> {
	const pair = (await crypto.subtle.generateKey(making.Ed25519, true, ['sign', 'verify'])) as CryptoKeyPair;
	const raw = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
	const secret = new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey));
	return { device: deviceOf(raw), publicKey: toBase64url(raw), secret: toBase64url(secret) };
}

/** The key ready to sign. Throws when what is stored is no key, for then the database is not whole. */
export async function openOfficeKey({ device, publicKey, secret }: StoredKey): Promise<DeviceKey> {
	const bytes = fromBase64url(secret);
	if (!bytes) throw new Error('the stored signing key is not base64url');
	const privateKey = await crypto.subtle.importKey('pkcs8', bytes, making.Ed25519, false, ['sign']);
	return { device, alg: 'Ed25519', publicKey, privateKey };
}
