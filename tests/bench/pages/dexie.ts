import { Dexie } from 'dexie';
import { makeRows, timed, type Row } from './contender.ts';

const database = new Dexie('peer', { chromeTransactionDurability: 'strict' });
database.version(1).stores({ entries: '[head.stream+head.device+head.epoch+head.seq]' });
await database.open();
const entries = database.table<Row>('entries');

globalThis.bench = {
	seed: async (count) => void (await entries.bulkAdd(makeRows(count))),
	append: (count) => timed(makeRows(count), (row) => entries.put(row)),
	count: () => entries.count()
};
