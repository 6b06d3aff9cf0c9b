import '../../pages/count-requests.ts';
import PouchDB from 'pouchdb-browser';
import { makeRows, named } from '../../pages/contender.ts';
import { prose, timed } from '../../pages/sync-contender.ts';

// PouchDB's own replication to a server of CouchDB's protocol, in batches of 500.
const database = new PouchDB('peer', { adapter: 'idb' });
await database.info();
const documentOf = (row) => {
	const { id, ...rest } = named(row);
	return { _id: `e${id}`, ...rest };
};
const batch_size = 500;

globalThis.sync = {
	async seed(count) {
		await database.bulkDocs(makeRows(count, prose).map(documentOf));
		await fetch('/ping');
	},
	push: () => timed(() => database.replicate.to(`${location.origin}/couch/pushed`, { batch_size })),
	async pull() {
		const ms = await timed(() => database.replicate.from(`${location.origin}/couch/pushed`, { batch_size }));
		return { ms, count: (await database.info()).doc_count };
	}
};
