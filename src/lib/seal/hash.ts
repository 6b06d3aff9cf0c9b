import { sha256 } from '@noble/hashes/sha2.js';
import type { Hashing } from '../core/entry.ts';
import { fromBase64url, toBase64url } from './base64url.ts';

// Synchronous on purpose: an entry is hashed inside the database transaction that keeps it, where nothing may be awaited.

/** SHA-256 of bytes, as base64url. */
export function hashBytes(bytes: Uint8Array): string {
	return toBase64url(sha256(bytes));
}

/** The hashes of the journal: SHA-256 of a text, and the commitment to a body, SHA-256(salt ‖ UTF-8 of its text). */
export const hashing: Hashing = {
	hashText: (text) => hashBytes(utf8.encode(text)),
	commit: (salt, text) => {
		const hash = sha256.create();
		hash.update(fromBase64url(salt) ?? new Uint8Array());
		hash.update(utf8.encode(text));
		return toBase64url(hash.digest());
	}
};

const utf8 = new TextEncoder();
