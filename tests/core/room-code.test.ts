import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRoomCode, roomCode } from '$lib/core/room-code.ts';
import { hashing } from '$lib/seal/hash.ts';
import { nativeHashing } from '$lib/seal/native-hash.ts';
import { named } from './author.ts';

const code = (stream: string) => roomCode(stream, hashing.hashText);

test('a room has the same code on the tablet and at the office, now and for ever', () => {
	expect(code('AAAAAAAAAAAAAAAAAAAAAA')).toBe('HC7M6-YQHXQ');
	fc.assert(
		fc.property(fc.string(), (name) => {
			const stream = named(name);
			expect(roomCode(stream, nativeHashing.hashText)).toBe(code(stream));
			expect(readRoomCode(code(stream))).toBe(code(stream));
		}),
		{ seed: 11, numRuns: 200 }
	);
});

test('every sign of it stands for five bits of the hash, so that all are as likely', () => {
	const signs = new Map<string, number>();
	for (let room = 0; room < 2000; room += 1)
		for (const sign of code(named(`room ${room}`)).replace('-', ''))
			signs.set(sign, (signs.get(sign) ?? 0) + 1);
	expect(signs.size).toBe(32);
	for (const times of signs.values()) expect(Math.abs(times - 625)).toBeLessThan(150);
});

describe('a code is read as people type it', () => {
	test.each(['7KX3M-9Q2TB', '7kx3m9q2tb', ' 7KX3M – 9Q2TB ', '7 K X 3 M 9 Q 2 T B', '７ＫＸ３Ｍ9Q2TB'])(
		'%s',
		(typed) => expect(readRoomCode(typed)).toBe('7KX3M-9Q2TB')
	);

	test('a letter that looks like a digit is that digit', () => {
		expect(readRoomCode('OoIil-LOOOO')).toBe('00111-10000');
	});

	test.each(['', '7KX3M-9Q2T', '7KX3M-9Q2TBB', '7KX3M-9Q2TU', '<script>-1', '7KX3M/9Q2TB'])(
		'%s is none',
		(typed) => expect(readRoomCode(typed)).toEqual({ kind: 'room-code-unreadable' })
	);
});
