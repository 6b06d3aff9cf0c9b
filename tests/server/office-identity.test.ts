import { expect, test } from 'vitest';
import { signValue, isSignedBy } from '$lib/seal/signed-value.ts';
import { beginServerEpoch, officeOf } from '$lib/server/office-identity.ts';
import { onEachDatabase } from './databases.ts';

onEachDatabase(({ make, open }) => {
	test('the office is the same at every start and in every process', async () => {
		const settings = await make();
		const all = [await open(settings), await open(settings), await open(settings)];
		const [first, ...others] = await Promise.all(all.map(officeOf));
		for (const other of others) expect(other).toMatchObject({ id: first!.id, catalogue: first!.catalogue });
		const word = await signValue(others[0]!.key, { said: 'received' });
		const signer = { device: first!.id, alg: first!.key.alg, publicKey: first!.key.publicKey };
		expect(await isSignedBy(signer, { said: 'received' }, word)).toBe(true);
	});

	test('after a backup was put back it is the same office in a new epoch', async () => {
		const db = await open();
		const before = await officeOf(db);
		const epoch = await beginServerEpoch(db);
		expect(epoch).not.toBe(before.serverEpoch);
		expect(await officeOf(db)).toMatchObject({
			id: before.id,
			catalogue: before.catalogue,
			serverEpoch: epoch
		});
	});
});
