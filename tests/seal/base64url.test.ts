import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromBase64url, toBase64url } from '$lib/seal/base64url.ts';

const bytes = fc.uint8Array({ maxLength: 70 });

describe('base64url', () => {
	test('is spelled as Node spells it, with the platform’s encoder and without one', () => {
		fc.assert(
			fc.property(bytes, (array) => {
				const expected = Buffer.from(array).toString('base64url');
				const bare = Object.assign(array.slice(), { toBase64: undefined });
				expect([toBase64url(array), toBase64url(bare)]).toEqual([expected, expected]);
			}),
			{ seed: 64 }
		);
	});

	test('takes the platform’s encoder where there is one', () => {
		const asked: unknown[] = [];
		const array = Object.assign(new Uint8Array(1), { toBase64: (how: unknown) => (asked.push(how), 'AA') });
		expect(toBase64url(array)).toBe('AA');
		expect(asked).toEqual([{ alphabet: 'base64url', omitPadding: true }]);
	});

	test('comes back as the same bytes', () => {
		fc.assert(
			fc.property(bytes, (array) => {
				expect([...fromBase64url(toBase64url(array))!]).toEqual([...array]);
			}),
			{ seed: 64 }
		);
	});

	test.each(['A', 'AAAAA', 'AA=', 'A+AA', 'A/AA', 'é', 'A A'])('%j is none', (text) => {
		expect(fromBase64url(text)).toBeNull();
	});
});
