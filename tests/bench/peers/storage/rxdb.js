import { createRxDatabase } from 'rxdb/plugins/core';
import { getRxStorageDexie } from 'rxdb/plugins/storage-dexie';
import { makeRows, named, timed, writeStrictly } from '../../pages/contender.ts';

writeStrictly();
const text = { type: 'string' };
const schema = {
	version: 0,
	primaryKey: 'id',
	type: 'object',
	required: ['id'],
	properties: {
		id: { type: 'string', maxLength: 43 },
		head: { type: 'object' },
		salt: text,
		body: { type: 'object' }
	}
};
const database = await createRxDatabase({ name: 'peer', storage: getRxStorageDexie() });
const { entries } = await database.addCollections({ entries: { schema } });

globalThis.bench = {
	seed: async (count) => {
		const { error } = await entries.bulkInsert(makeRows(count).map(named));
		if (error.length > 0) throw new Error(`${error.length} entries were not stored`);
	},
	append: (count) => timed(makeRows(count), (row) => entries.insert(named(row))),
	count: () => entries.count().exec()
};
