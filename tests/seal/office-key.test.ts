import { expect, test } from 'vitest';
import { makeDeviceKey } from '$lib/seal/device-key.ts';
import { makeOfficeKey, openOfficeKey } from '$lib/seal/office-key.ts';
import { isSignedBy, signValue } from '$lib/seal/signed-value.ts';

const receipt = { context: 'preau-receipt-1', request: 'abc' };

test('the office’s key signs after it was stored and opened again', async () => {
	const stored = await makeOfficeKey();
	const key = await openOfficeKey(JSON.parse(JSON.stringify(stored)) as typeof stored);
	const signature = await signValue(key, receipt);
	expect(await isSignedBy({ ...stored, alg: 'Ed25519' }, receipt, signature)).toBe(true);
	expect(await isSignedBy({ ...stored, alg: 'Ed25519' }, { ...receipt, request: 'abd' }, signature)).toBe(
		false
	);
	expect(await isSignedBy(await makeDeviceKey(), receipt, signature)).toBe(false);
	expect(key.privateKey.extractable).toBe(false);
});

test('a signature is over the value, not over its spelling', async () => {
	const key = await makeDeviceKey();
	const signature = await signValue(key, { b: 1, a: 2 });
	expect(await isSignedBy(key, { a: 2, b: 1 }, signature)).toBe(true);
});
