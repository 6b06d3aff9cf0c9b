import { expect, test } from 'vitest';
import { receiptNumber } from '$lib/core/sync/receipt.ts';
import { hashing } from '$lib/seal/hash.ts';
import { Author, headOf, named, stream } from '../author.ts';

const anna = headOf(new Author('Anna').opens());
const ben = headOf(new Author('Ben').opens());
const number = (of: string, heads: readonly (typeof anna)[]) => receiptNumber(of, heads, hashing.hashText);

test('the number of a receipt can be read aloud', () => {
	expect(number(stream, [anna, ben])).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
});

test('the number follows from what is held, in whatever order it is told', () => {
	expect(number(stream, [anna, ben])).toBe(number(stream, [ben, anna]));
	expect(number(stream, [{ ...anna, state: 'counted' } as typeof anna, ben])).toBe(
		number(stream, [anna, ben])
	);
});

test.each([
	['another stream', named('another'), [anna, ben]],
	['one chain less', stream, [anna]],
	['a chain that goes further', stream, [anna, { ...ben, seq: 2 }]]
])('%s has another number', (_, of, heads) => {
	expect(number(of, heads)).not.toBe(number(stream, [anna, ben]));
});
