import { expect, test } from 'vitest';
import { fromBase64url, toBase64url } from '$lib/seal/base64url.ts';
import { hashBytes, hashing } from '$lib/seal/hash.ts';

const hex = (text: string) => Buffer.from(text, 'base64url').toString('hex');

// FIPS 180-4 examples.
test.each([
	['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
	['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad']
])('SHA-256 of %j is that of the standard', (text, expected) => {
	expect(hex(hashing.hashText(text))).toBe(expected);
});

test('a commitment is SHA-256 of the salt’s bytes, then the text’s', () => {
	const salt = toBase64url(Uint8Array.from({ length: 16 }, (_, index) => index));
	const bytes = new Uint8Array([...(fromBase64url(salt) ?? []), ...new TextEncoder().encode('été')]);
	expect(hashing.commit(salt, 'été')).toBe(hashBytes(bytes));
});

test('base64url goes there and back for every byte, without padding', () => {
	const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);
	expect(toBase64url(bytes)).toBe(Buffer.from(bytes).toString('base64url'));
	expect(fromBase64url(toBase64url(bytes))).toEqual(bytes);
});

test.each(['a', 'ab=', 'a b', 'ä', 'a/b+'])('%j is not base64url', (text) => {
	expect(fromBase64url(text)).toBeNull();
});
