import type { DeviceKey } from '../seal/device-key.ts';
import { makeOfficeKey, openOfficeKey } from '../seal/office-key.ts';
import { newEpoch, newId } from '../seal/random.ts';
import type { Database } from './database/tables.ts';
import { transact } from './database/transact.ts';

/** Who the office is to its tablets, from its first start on. */
export type OfficeIdentity = {
	/** Its id as an author, made from its public key as a tablet's is. */
	readonly id: string;
	/** What it signs receipts and its own entries with. */
	readonly key: DeviceKey;
	/** New after each restoring of a backup: a hint that the office may hold less than it once said. */
	readonly serverEpoch: string;
	/** The stream in which it publishes its consultations. */
	readonly catalogue: string;
};

/** The office's identity, made at its first start; every process on the same database has the same. */
export async function officeOf(db: Database): Promise<OfficeIdentity> {
	return (await readIdentity(db)) ?? (await makeIdentity(db));
}

/** Says that the database was put back from a backup: tablets then offer again what it may have lost. */
export async function beginServerEpoch(db: Database): Promise<string> {
	const epoch = newEpoch();
	await db.updateTable('office').set({ server_epoch: epoch }).execute();
	return epoch;
}

async function readIdentity(db: Database): Promise<OfficeIdentity | null> {
	const row = await db.selectFrom('office').selectAll().executeTakeFirst();
	if (!row) return null;
	const { device, public_key: publicKey, secret, server_epoch: serverEpoch, catalogue } = row;
	return { id: device, key: await openOfficeKey({ device, publicKey, secret }), serverEpoch, catalogue };
}

// Of several processes that start at once on an empty database, one makes it.
async function makeIdentity(db: Database): Promise<OfficeIdentity> {
	const { device, publicKey, secret } = await makeOfficeKey();
	await transact(db, async (trx) => {
		const row = { one: 1, device, alg: 'Ed25519', public_key: publicKey, secret } as const;
		const made = { ...row, server_epoch: newEpoch(), catalogue: newId() };
		await trx
			.insertInto('office')
			.values(made)
			.onConflict((conflict) => conflict.column('one').doNothing())
			.execute();
	});
	const identity = await readIdentity(db);
	if (!identity) throw new Error('the office has no identity after it was made');
	return identity;
}
