import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fingerprintOf, wordNumbersOf, wordsInList, wordsTold } from '$lib/core/fingerprint.ts';
import type { ChainHead } from '$lib/core/shape.ts';
import { hashing } from '$lib/seal/hash.ts';
import { fingerprint as english } from '$lib/words/en/fingerprint.ts';
import { fingerprint as french } from '$lib/words/fr/fingerprint.ts';
import { headOf, named } from './author.ts';
import { Room } from './room.ts';

const { hashText } = hashing;
const zeros = 'A'.repeat(43);
const head = (name: string, seq = 1): ChainHead => ({
	device: named(name),
	epoch: named(`${name}'s epoch`).slice(0, 11),
	seq,
	hash: hashText(`${name} ${seq}`)
});

describe('a hash in eight words', () => {
	test.each([
		['no bit at all', zeros, [0, 0, 0, 0, 0, 0, 0, 0]],
		['every bit', '_'.repeat(43), [2047, 2047, 2047, 2047, 2047, 2047, 2047, 2047]],
		['the first bit alone', `g${zeros.slice(1)}`, [1024, 0, 0, 0, 0, 0, 0, 0]],
		['the eleventh bit, last of the first word', `AC${zeros.slice(2)}`, [1, 0, 0, 0, 0, 0, 0, 0]],
		['the twelfth bit, first of the second word', `AB${zeros.slice(2)}`, [0, 1024, 0, 0, 0, 0, 0, 0]],
		['the 88th bit, the last one told', `${'A'.repeat(14)}E${zeros.slice(15)}`, [0, 0, 0, 0, 0, 0, 0, 1]],
		['the 89th bit, which is not told', `${'A'.repeat(14)}C${zeros.slice(15)}`, [0, 0, 0, 0, 0, 0, 0, 0]]
	])('%s', (_, hash, numbers) => {
		expect(wordNumbersOf(hash)).toEqual(numbers);
	});

	test('tells the same bits as the bytes of the hash', () => {
		fc.assert(
			fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), (bytes) => {
				const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
				const told = wordNumbersOf(Buffer.from(bytes).toString('base64url'));
				expect(told.map((number) => number.toString(2).padStart(11, '0')).join('')).toBe(bits.slice(0, 88));
			}),
			{ seed: 88 }
		);
	});

	test.each([
		['French', french, 'abaisser', 'zoologie'],
		['English', english, 'abandon', 'zoo']
	])('the %s list holds 2,048 different words', (_, list, first, last) => {
		expect(list).toHaveLength(wordsInList);
		expect(new Set(list).size).toBe(wordsInList);
		expect([list[0], list.at(-1)]).toEqual([first, last]);
		expect(list.every((word) => word === word.normalize('NFC'))).toBe(true);
	});
});

describe('a fingerprint', () => {
	test('is what it was when it was released', () => {
		const seen = [{ device: 'A'.repeat(22), epoch: 'B'.repeat(11), seq: 7, hash: 'C'.repeat(43) }];
		const text =
			'[{"device":"AAAAAAAAAAAAAAAAAAAAAA","epoch":"BBBBBBBBBBB","hash":"CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC","seq":7}]';
		expect(fingerprintOf(seen, (canonical) => canonical)).toBe(text);
	});

	test('is the same on every machine, in whatever order the heads came', () => {
		const heads = [head('Anna'), head('Ben', 4), head('Chloé', 2), head('Dora', 9)];
		fc.assert(
			fc.property(fc.shuffledSubarray(heads, { minLength: 4 }), (shuffled) => {
				expect(fingerprintOf(shuffled, hashText)).toBe(fingerprintOf(heads, hashText));
			}),
			{ seed: 4 }
		);
	});

	test('changes with any entry that is changed, left out or added', () => {
		const texts = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme-ascii' }), {
			minLength: 2,
			maxLength: 6,
			selector: (text) => text.trim(),
			comparator: (a, b) => a === b
		});
		fc.assert(
			fc.property(texts, fc.nat(), (list, at) => {
				const proposals = list.map((text) => text.trim()).filter((text) => text !== '');
				fc.pre(proposals.length > 1);
				const changed = proposals.with(at % proposals.length, 'never written before and longer');
				const told = [proposals, changed, proposals.slice(1), [...proposals, 'one more of them all']];
				expect(new Set(told.map(fingerprintOfRoom)).size).toBe(told.length);
				expect(fingerprintOfRoom(proposals)).toBe(fingerprintOfRoom(proposals));
			}),
			{ seed: 11, numRuns: 30 }
		);
	});

	test('does not change with what comes after the signature', () => {
		const room = Room.voted();
		room.counts();
		room.signs('Camille', 'Sacha');
		const { seen } = room.workshop.minutes[0]!.body;
		const signed = fingerprintOf(seen, hashText);
		room.does({ kind: 'correct-minutes', text: 'read Rennes', names: ['Camille'] });
		expect(fingerprintOf(room.workshop.minutes[0]!.body.seen, hashText)).toBe(signed);
	});

	test('is told in as many words as a sheet has room for', () => {
		expect(wordNumbersOf(fingerprintOf([head('Anna')], hashText))).toHaveLength(wordsTold);
	});
});

function fingerprintOfRoom(proposals: readonly string[]): string {
	const room = new Room();
	for (const text of proposals) room.proposes(text);
	return fingerprintOf([headOf(room.entries.at(-1)!)], hashText);
}
