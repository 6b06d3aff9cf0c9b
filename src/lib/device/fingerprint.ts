import { encodeQR } from 'qr';
import { fingerprintOf } from '../core/fingerprint.ts';
import type { ChainHead } from '../core/shape.ts';
import { hashing } from '../seal/hash.ts';

/** A fingerprint as it is told: the hash, and the QR code that names it with its workshop. */
export type ToldFingerprint = {
	readonly hash: string;
	/** Rows of modules, true where it is dark, with the quiet border that a camera needs. */
	readonly qr: readonly (readonly boolean[])[];
};

/** What the signature had seen, as a hash and as a QR code that holds `preau-minutes-1`, the workshop and the hash. */
export function tellFingerprint(stream: string, seen: readonly ChainHead[]): ToldFingerprint {
	const hash = fingerprintOf(seen, hashing.hashText);
	const qr = encodeQR(`preau-minutes-1:${stream}:${hash}`, 'raw', { ecc: 'medium', border: 4 });
	return { hash, qr };
}
