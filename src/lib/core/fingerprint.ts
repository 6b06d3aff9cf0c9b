import { canonical } from './canonical.ts';
import type { Hashing } from './entry.ts';
import type { ChainHead } from './shape.ts';

/** How many words a fingerprint is told with: eight of eleven bits each, 88 bits in all. */
export const wordsTold = 8;
/** How many words a list holds: 2 to the power of 11 (BIP-39). */
export const wordsInList = 2048;

/**
 * The fingerprint of everything that these heads have seen: the SHA-256 of their canonical JSON, in the order of
 * device and epoch, so that it is the same on every machine. An entry that was changed anywhere below changes it.
 */
export function fingerprintOf(heads: readonly ChainHead[], hashText: Hashing['hashText']): string {
	const ordered = heads
		.map(({ device, epoch, seq, hash }) => ({ device, epoch, seq, hash }))
		.sort((a, b) => compareText(a.device, b.device) || compareText(a.epoch, b.epoch) || a.seq - b.seq);
	return hashText(canonical(ordered));
}

/** The places in a word list that tell a hash (base64url): its first 88 bits, eleven a word, the first bits first. */
export function wordNumbersOf(hash: string): readonly number[] {
	const bits = [...hash.slice(0, Math.ceil((wordsTold * bitsInWord) / bitsInLetter))].map(bitsOf).join('');
	return Array.from({ length: wordsTold }, (_, word) =>
		Number.parseInt(bits.slice(word * bitsInWord, (word + 1) * bitsInWord), 2)
	);
}

const bitsInWord = 11;
const bitsInLetter = 6;
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

function bitsOf(letter: string): string {
	return alphabet.indexOf(letter).toString(2).padStart(bitsInLetter, '0');
}

function compareText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
