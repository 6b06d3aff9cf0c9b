import { makeRows, timed, type Row } from './contender.ts';

const opening = indexedDB.open('peer', 1);
opening.onupgradeneeded = () =>
	opening.result.createObjectStore('entries', {
		keyPath: ['head.stream', 'head.device', 'head.epoch', 'head.seq']
	});
const database = await answerOf(opening);

globalThis.bench = {
	seed: (count) => put(makeRows(count)),
	append: (count) => timed(makeRows(count), (row) => put([row])),
	count: () => answerOf(database.transaction('entries').objectStore('entries').count())
};

function put(rows: readonly Row[]): Promise<void> {
	const transaction = database.transaction('entries', 'readwrite', { durability: 'strict' });
	for (const row of rows) transaction.objectStore('entries').put(row);
	transaction.commit();
	return new Promise((resolve, reject) => {
		transaction.oncomplete = () => resolve();
		transaction.onabort = () => reject(transaction.error ?? new Error('aborted'));
	});
}

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
	return new Promise((resolve, reject) => {
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error ?? new Error('failed'));
	});
}
