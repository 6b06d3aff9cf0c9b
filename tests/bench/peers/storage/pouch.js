import PouchDB from 'pouchdb-browser';
import { makeRows, named, timed, writeStrictly } from '../../pages/contender.ts';

writeStrictly();
const database = new PouchDB('peer', { adapter: 'idb' });
await database.info();
const documentOf = (row) => {
	const { id, ...rest } = named(row);
	return { _id: `e${id}`, ...rest };
};

globalThis.bench = {
	seed: async (count) => void (await database.bulkDocs(makeRows(count).map(documentOf))),
	append: (count) => timed(makeRows(count), (row) => database.put(documentOf(row))),
	count: async () => (await database.info()).doc_count
};
