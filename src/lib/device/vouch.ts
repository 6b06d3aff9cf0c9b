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
	for (const listener of listeners) listener();
}

/** Calls a listener after each phase that this page vouched for. Answers how to call it off. */
export function afterVouching(listener: () => void): () => void {
	listeners.add(listener);
	return () => listeners.delete(listener);
}

const listeners = new Set<() => void>();
