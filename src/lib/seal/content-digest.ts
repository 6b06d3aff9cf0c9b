import { sha256 } from '@noble/hashes/sha2.js';

/** The `content-digest` of a body as it is sent (RFC 9530), so that damage on the way is told from a bad message. */
export function contentDigest(bytes: Uint8Array): string {
	return `sha-256=:${btoa(String.fromCharCode(...sha256(bytes)))}:`;
}
