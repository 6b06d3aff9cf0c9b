/** What the worker needs to know of the tablet's database: how many urns, and the ends of the journals. */
export type Openings = { readonly urns: number; readonly chains: readonly unknown[] };

const nothing: Openings = { urns: 0, chains: [] };

/**
 * Reads the tablet's database as it is, without the application and without a version, so that any version of it can be read
 * and none is made: a database that was not there is not there afterwards. One that does not open holds no workshop
 * that could go on, and must not keep the version away that may mend it.
 */
export async function readOpenings(): Promise<Openings> {
	const database = await openAsItIs('preau');
	if (!database) return nothing;
	try {
		return await readFrom(database);
	} finally {
		database.close();
	}
}

function openAsItIs(name: string): Promise<IDBDatabase | null> {
	return new Promise((resolve) => {
		const request = indexedDB.open(name);
		request.onupgradeneeded = () => request.transaction?.abort(); // fails the opening, and leaves nothing behind
		request.onsuccess = () => resolve(request.result);
		request.onerror = (event) => {
			event.preventDefault();
			resolve(null);
		};
	});
}

async function readFrom(database: IDBDatabase): Promise<Openings> {
	const stores = ['chains', 'urns'].filter((store) => database.objectStoreNames.contains(store));
	if (stores.length < 2) return nothing;
	const transaction = database.transaction(stores, 'readonly');
	const [chains, urns] = await Promise.all([
		answerOf(transaction.objectStore('chains').getAll()),
		answerOf(transaction.objectStore('urns').count())
	]);
	return { urns, chains };
}

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
	return new Promise((resolve, reject) => {
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error ?? new Error('the database of this tablet cannot be read'));
	});
}
