import { newId } from '../seal/random.ts';
import type { Database, SettingRow } from './database.ts';
import { Refused } from './storage-failure.ts';
import { answerOf, strictly } from './strict.ts';

const lockName = 'preau-writer';

/** The right to write on this tablet: one page holds it, and every transaction checks that it still does. */
export type Writer = { readonly id: string };

/**
 * Takes the tablet's only writer's lock, by force with `steal`. Answers false when another page goes on holding it
 * (a page that is just being left, as in a reload, lets go within `patience`). `onlost` is called when another page
 * takes it over.
 */
export async function takeLock(steal: boolean, onlost: () => void): Promise<boolean> {
	return new Promise((resolve) => {
		let isHeld = false;
		const options: LockOptions = steal ? { steal: true } : { signal: AbortSignal.timeout(patience) };
		const hold = () => {
			isHeld = true;
			resolve(true);
			return new Promise<never>(() => {}); // held until the page goes
		};
		navigator.locks.request(lockName, options, hold).catch(() => (isHeld ? onlost() : resolve(false)));
	});
}

const patience = 500;

/** Writes this page's name as the writer: a former writer's transactions are refused from here on. */
export async function becomeWriter(database: Database): Promise<Writer> {
	const writer = { id: newId() };
	await strictly(database, ['settings'], async (transaction) =>
		answerOf(transaction.objectStore('settings').put({ key: 'writer', value: writer.id }))
	);
	return writer;
}

/** Inside a transaction over `settings`: refuses a page that is no longer the writer. */
export async function checkWriter(transaction: IDBTransaction, writer: Writer): Promise<void> {
	const row: SettingRow | undefined = await answerOf(transaction.objectStore('settings').get('writer'));
	if (row?.value !== writer.id) throw new Refused({ kind: 'not-the-writer' });
}
