import '../../pages/count-requests.ts';
import { createRxDatabase } from 'rxdb/plugins/core';
import { getRxStorageDexie } from 'rxdb/plugins/storage-dexie';
import { replicateRxCollection } from 'rxdb/plugins/replication';
import { makeRows, named } from '../../pages/contender.ts';
import { prose, timed } from '../../pages/sync-contender.ts';

// RxDB's own replication over HTTP, as its documentation shows it, in batches of 500.
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
		body: { type: 'object' },
		updatedAt: { type: 'number' }
	}
};
const database = await createRxDatabase({ name: 'peer', storage: getRxStorageDexie() });
const { entries } = await database.addCollections({ entries: { schema } });
const batchSize = 500;

globalThis.sync = {
	async seed(count) {
		const rows = makeRows(count, prose).map(named);
		// in lots: documents of one insert share a time, and each batch would look through all of them again
		for (let done = 0; done < count; done += 50) await entries.bulkInsert(rows.slice(done, done + 50));
		await fetch('/ping');
	},
	push: () => timed(() => replicated({ push: { batchSize, handler: send } })),
	async pull() {
		const ms = await timed(() => replicated({ pull: { batchSize, handler: receive } }));
		return { ms, count: await entries.count().exec() };
	}
};

async function replicated(directions) {
	const replicationIdentifier = 'http';
	const replication = replicateRxCollection({
		collection: entries,
		replicationIdentifier,
		live: false,
		...directions
	});
	let failure = null;
	replication.error$.subscribe((error) => (failure = error));
	await replication.awaitInitialReplication();
	if (failure) throw failure;
}

async function send(rows) {
	return (await fetch('/rx/push', { method: 'POST', body: JSON.stringify(rows) })).json();
}

async function receive(checkpoint, size) {
	const after = checkpoint ? checkpoint.updatedAt : 0;
	return (await fetch(`/rx/pull?after=${after}&limit=${size}`, { cache: 'no-store' })).json();
}
