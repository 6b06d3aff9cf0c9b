import { newId } from '../seal/random.ts';
import type { Database } from './database.ts';
import { Refused } from './storage-failure.ts';

const lockName = 'preau-writer';

/** The right to write on this tablet: one page holds it, and every transaction checks that it still does. */
export type Writer = { readonly id: string };

/**
 * Takes the tablet's only writer's lock, by force with `steal`. Answers false when another page holds it.
 * `onlost` is called when another page takes it over.
 */
export async function takeLock(steal: boolean, onlost: () => void): Promise<boolean> {
	return new Promise((resolve) => {
		const options: LockOptions = steal ? { steal: true } : { ifAvailable: true };
		navigator.locks
			.request(lockName, options, (lock) => {
				resolve(lock !== null);
				return lock ? new Promise<never>(() => {}) : undefined; // held until the page goes
			})
			.catch(onlost);
	});
}

/** Writes this page's name as the writer: a former writer's transactions are refused from here on. */
export async function becomeWriter(database: Database): Promise<Writer> {
	const writer = { id: newId() };
	await database.settings.put({ key: 'writer', value: writer.id });
	return writer;
}

/** Inside a transaction over `settings`: refuses a page that is no longer the writer. */
export async function checkWriter(database: Database, writer: Writer): Promise<void> {
	const row = await database.settings.get('writer');
	if (row?.value !== writer.id) throw new Refused({ kind: 'not-the-writer' });
}
