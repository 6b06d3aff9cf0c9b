import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashing } from '$lib/seal/hash.ts';
import { nativeHashing } from '$lib/seal/native-hash.ts';
import { newSalt } from '$lib/seal/random.ts';

test('Node’s own hashes are those of the journal', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
			const salt = newSalt();
			expect(nativeHashing.hashText(text)).toBe(hashing.hashText(text));
			expect(nativeHashing.commit(salt, text)).toBe(hashing.commit(salt, text));
		}),
		{ seed: 3 }
	);
});
