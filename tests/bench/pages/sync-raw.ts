import './count-requests.ts';
import { makeRows, type Row } from './contender.ts';
import { prose, timed } from './sync-contender.ts';

/** The limit: everything read from IndexedDB, in one request to a server that drops it; and all of it as one text. */
const opening = indexedDB.open('peer', 1);
opening.onupgradeneeded = () => opening.result.createObjectStore('entries', { keyPath: 'head.seq' });
const database = await answerOf(opening);

globalThis.sync = {
	async seed(entries) {
		const transaction = database.transaction('entries', 'readwrite');
		for (const row of makeRows(entries, prose)) transaction.objectStore('entries').put(row);
		await new Promise((done) => (transaction.oncomplete = done));
		await fetch('/ping');
	},
	push: () =>
		timed(async () => {
			const rows = await answerOf<Row[]>(database.transaction('entries').objectStore('entries').getAll());
			await (await fetch('/sink', { method: 'POST', body: JSON.stringify(rows) })).text();
		}),
	async pull() {
		let text = '';
		const ms = await timed(async () => (text = await (await fetch('/whole', { cache: 'no-store' })).text()));
		return { ms, count: text.split('"seq":').length - 1 };
	}
};

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
	return new Promise((resolve, reject) => {
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error ?? new Error('failed'));
	});
}
