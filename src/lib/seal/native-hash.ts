import { hash } from 'node:crypto';
import type { Hashing } from '../core/entry.ts';

/** The hashes of the journal by Node's own SHA-256: the same as `hashing`, several times as fast, on the server only. */
export const nativeHashing: Hashing = {
	hashText: (text) => hash('sha256', text, 'base64url'),
	commit: (salt, text) =>
		hash('sha256', Buffer.concat([Buffer.from(salt, 'base64url'), Buffer.from(text)]), 'base64url')
};
