import type { Bodies } from './entry-kinds.ts';
import type { Refusal } from './refusal.ts';

type Key = Pick<Bodies['device-admitted'], 'alg' | 'key'>;

/** How many words of its fingerprint tell a tablet: 44 bits, the same on both screens. */
export const wordsOfTablet = 4;

/** What a tablet shows of itself, as a QR code or a text to paste: its public key and how it signs. */
export function cardText({ alg, key }: Key): string {
	return `${mark}:${alg}:${key}`;
}

/** Reads a card, whatever white space pasting put around it. Refuses 'card-unreadable'. */
export function readCardText(text: string): Key | Refusal {
	const parts = pattern.exec(text.replace(/\s/gu, ''));
	const [, alg, key] = parts ?? [];
	if (!key || (alg !== 'Ed25519' && alg !== 'P-256')) return { kind: 'card-unreadable' };
	return key.length === lettersOfKey[alg] ? { alg, key } : { kind: 'card-unreadable' };
}

const mark = 'preau-tablet-1';
const pattern = /^preau-tablet-1:(Ed25519|P-256):([A-Za-z0-9_-]+)$/u;
// 32 bytes, and 65 of an uncompressed point, in base64url.
const lettersOfKey = { Ed25519: 43, 'P-256': 87 } as const;
