import type { Refusal } from './refusal.ts';

/**
 * The code by which the people of a room find what became of their proposals: ten signs that are told apart when they
 * are read aloud or copied by hand (Crockford's base 32). Made of the room's stream, which nobody finds by it; of its
 * 50 bits ten thousand rooms leave a guess one chance in a hundred thousand million.
 */
export function roomCode(stream: string, hashText: (text: string) => string): string {
	const bits = [...hashText(`preau-room-code-1${stream}`).slice(0, 9)]
		.map((sign) => sixBits.indexOf(sign).toString(2).padStart(6, '0'))
		.join('');
	const signs = Array.from(
		{ length: half * 2 },
		(_, place) => alphabet[Number.parseInt(bits.slice(place * 5, place * 5 + 5), 2)]
	);
	return `${signs.slice(0, half).join('')}-${signs.slice(half).join('')}`;
}

/** Reads a code as people type it: in any case, with or without its line, O for 0, I or L for 1. Refuses 'room-code-unreadable'. */
export function readRoomCode(text: string): string | Unreadable {
	const signs = text
		.normalize('NFKC')
		.toUpperCase()
		.replace(/[\s\p{Pd}]/gu, '')
		.replaceAll('O', '0')
		.replace(/[IL]/gu, '1');
	if (signs.length !== half * 2 || [...signs].some((sign) => !alphabet.includes(sign)))
		return { kind: 'room-code-unreadable' };
	return `${signs.slice(0, half)}-${signs.slice(half)}`;
}

type Unreadable = Extract<Refusal, { kind: 'room-code-unreadable' }>;

const half = 5;
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const sixBits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
