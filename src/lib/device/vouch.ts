import type { DeviceKey } from '../seal/device-key.ts';
import { signHead } from '../seal/signed-head.ts';
import type { Database } from './database.ts';
import type { Journal } from './journal.ts';
import { storing } from './storage-failure.ts';

/** Signs the head of this tablet's chain and keeps the signature: its word for everything up to there. */
export async function vouch(database: Database, key: DeviceKey, chain: Journal['chain']): Promise<void> {
	const { stream, device, epoch, seq, hash } = chain;
	if (hash === null || seq === 0) return;
	const signature = await signHead(key, stream, { device, epoch, seq, hash });
	await storing(() => database.signatures.put({ stream, device, epoch, seq, hash, signature }));
}
