import { unwrap } from 'idb';
import type { Database } from './database.ts';

type Store =
	| 'entries'
	| 'chains'
	| 'urns'
	| 'ballots'
	| 'settings'
	| 'signatures'
	| 'offices'
	| 'deliveries'
	| 'drafts'
	| 'authors';

/**
 * Runs work in one strict transaction over these stores: all that it writes is on the disk when this resolves, or
 * nothing is. Requests go to IndexedDB itself, all at once, which is the fastest way there is (`npm run bench`). The
 * work awaits nothing but `answerOf`.
 */
export async function strictly(
	database: Database,
	stores: readonly Store[],
	work: (transaction: IDBTransaction) => Promise<unknown>
): Promise<void> {
	await inSilence(database, stores, work);
	for (const listener of listeners) listener();
}

/** The same, of which no listener hears: what the office answered is no act of this tablet. */
export async function inSilence(
	database: Database,
	stores: readonly Store[],
	work: (transaction: IDBTransaction) => Promise<unknown>
): Promise<void> {
	const opened = unwrap(await database.open());
	const transaction = opened.transaction([...stores], 'readwrite', { durability: 'strict' });
	const end = endOf(transaction);
	try {
		await work(transaction);
		transaction.commit();
	} catch (error) {
		end.catch(() => {}); // told by `error`
		abort(transaction);
		throw error;
	}
	await end;
}

const listeners = new Set<() => void>();

/** Calls a listener after each strict transaction of this page, until it is called off. */
export function afterWriting(listener: () => void): () => void {
	listeners.add(listener);
	return () => listeners.delete(listener);
}

/** The result of a request. */
export function answerOf<T>(request: IDBRequest<T>): Promise<T> {
	return new Promise((resolve, reject) => {
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error!);
	});
}

function endOf(transaction: IDBTransaction): Promise<void> {
	return new Promise((resolve, reject) => {
		transaction.oncomplete = () => resolve();
		transaction.onabort = () => reject(transaction.error ?? new DOMException('aborted', 'AbortError'));
	});
}

function abort(transaction: IDBTransaction): void {
	try {
		transaction.abort();
	} catch {
		// It has ended by itself: the browser aborts a transaction of which a request fails.
	}
}
