import { describe, expect, test } from 'vitest';
import { fromBase64url, toBase64url } from '$lib/seal/base64url.ts';
import { deviceOf, makeDeviceKey, type DeviceKey } from '$lib/seal/device-key.ts';
import { signHead, verifyHead } from '$lib/seal/signed-head.ts';
import { named, stream } from '../core/author.ts';

const hash = named('one') + named('two').slice(0, 21);

describe.each([
	['Ed25519', makeDeviceKey],
	['P-256', makeP256Key]
] as const)('a head signed with %s', (alg, make) => {
	test('is vouched for by that device, and by no other word', async () => {
		const key = await make();
		const head = { device: key.device, epoch: 'AAAAAAAAAAA', seq: 3, hash };
		const signature = await signHead(key, stream, head);
		expect(key.alg).toBe(alg);
		expect(await verifyHead(key, stream, head, signature)).toBe(true);
		expect(await verifyHead(key, stream, { ...head, seq: 4 }, signature)).toBe(false);
		expect(await verifyHead(key, named('another workshop'), head, signature)).toBe(false);
		expect(await verifyHead(await make(), stream, head, signature)).toBe(false);
		expect(await verifyHead({ ...key, publicKey: 'AAAA' }, stream, head, signature)).toBe(false);
	});

	test('comes from a key that names its device and cannot be taken out', async () => {
		const key = await make();
		expect(key.device).toBe(deviceOf(fromBase64url(key.publicKey)!));
		expect(key.device).toHaveLength(22);
		expect(key.privateKey.extractable).toBe(false);
	});
});

// What a browser without Ed25519 makes.
async function makeP256Key(): Promise<DeviceKey> {
	const curve = { name: 'ECDSA', namedCurve: 'P-256' };
	const pair = await crypto.subtle.generateKey(curve, false, ['sign', 'verify']);
	const raw = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
	return { device: deviceOf(raw), alg: 'P-256', publicKey: toBase64url(raw), privateKey: pair.privateKey };
}
