import './count-requests.ts';
import { Dexie } from 'dexie';
import { makeRows, type Row } from './contender.ts';
import { prose, timed } from './sync-contender.ts';

/** What one writes first: Dexie, batches of 500 as plain JSON, one at a time, a mark of what was answered. */
const database = new Dexie('peer');
database.version(1).stores({ entries: 'head.seq', marks: 'name' });
await database.open();
const entries = database.table<Row>('entries');
const marks = database.table('marks');
const lot = 500;

globalThis.sync = {
	async seed(count) {
		await entries.bulkAdd(makeRows(count, prose));
		await fetch('/ping');
	},
	push: () =>
		timed(async () => {
			for (let sent = 0; ;) {
				const rows = await entries.where('head.seq').above(sent).limit(lot).toArray();
				if (rows.length === 0) return;
				await (await fetch('/push', { method: 'POST', body: JSON.stringify(rows) })).json();
				sent = rows.at(-1)!.head.seq;
				await marks.put({ name: 'sent', sent });
			}
		}),
	async pull() {
		const ms = await timed(async () => {
			for (let after = 0; ;) {
				const address = `/pull?after=${after}&limit=${lot}`;
				const rows = (await (await fetch(address, { cache: 'no-store' })).json()) as Row[];
				if (rows.length > 0) after = rows.at(-1)!.head.seq;
				await database.transaction('rw', entries, marks, async () => {
					await entries.bulkPut(rows);
					await marks.put({ name: 'after', after });
				});
				if (rows.length < lot) return;
			}
		});
		return { ms, count: await entries.count() };
	}
};
