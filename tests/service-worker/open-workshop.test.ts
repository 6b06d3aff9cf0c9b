import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, expect, test } from 'vitest';
import { Database } from '../../src/lib/device/database.ts';
import { refuseWhileWorkshopIsOpen } from '../../src/service-worker/open-workshop.ts';

const first = { active: null };
const next = { active: {} as ServiceWorker };
const now = new Date(2026, 2, 1, 9, 30); // 1 March: two days before is in February

afterEach(() => Dexie.delete('preau'));

test('a tablet without a database takes the version, and no database is made', async () => {
	await refuseWhileWorkshopIsOpen(next, now);
	expect(await Dexie.getDatabaseNames()).toEqual([]);
});

test('a database that is not ours yet, or has no tables, holds no workshop', async () => {
	const other = new Dexie('preau');
	other.version(1).stores({ chains: 'stream' });
	await other.open();
	other.close();
	await expect(refuseWhileWorkshopIsOpen(next, now)).resolves.toBeUndefined();
});

test.each([
	['gathering', '2026-03-01', true],
	['gathering', '2026-02-27', true],
	['grading', '2026-03-04', true],
	['grading', '2026-02-26', false],
	['unopened', '2026-03-01', false],
	['closed', '2026-03-01', true],
	['closed', '2026-02-26', false],
	['signed', '2026-03-01', false],
	['voided', '2026-03-01', false]
])('a workshop in the phase %s of %s: refused %s', async (phase, day, refused) => {
	await keep({ phase, day });
	const answer = refuseWhileWorkshopIsOpen(next, now);
	await (refused
		? expect(answer).rejects.toThrow('a workshop is open')
		: expect(answer).resolves.toBeUndefined());
});

test('a workshop in which this tablet wrote nothing, as it came in a file, holds nothing up', async () => {
	await keep({ phase: 'grading', day: '2026-03-01' }, undefined, 0);
	await expect(refuseWhileWorkshopIsOpen(next, now)).resolves.toBeUndefined();
});

test('an open urn refuses whatever its workshop says', async () => {
	await keep({ phase: 'closed', day: '2020-01-01' }, { id: 'urn', stream: 's' });
	await expect(refuseWhileWorkshopIsOpen(next, now)).rejects.toThrow('an urn is open');
});

test('the first version of all is never refused', async () => {
	await keep({ phase: 'grading', day: '2026-03-01' }, { id: 'urn', stream: 's' });
	await expect(refuseWhileWorkshopIsOpen(first, now)).resolves.toBeUndefined();
});

test('rows of another shape hold nothing up', async () => {
	await keep(null);
	await expect(refuseWhileWorkshopIsOpen(next, now)).resolves.toBeUndefined();
});

test('a newer database is read as it is', async () => {
	const newer = new Dexie('preau');
	newer.version(7).stores({ chains: 'stream', urns: 'id', minutes: 'id' });
	await newer.table('urns').add({ id: 'urn' });
	newer.close();
	await expect(refuseWhileWorkshopIsOpen(next, now)).rejects.toThrow('an urn is open');
});

async function keep(summary: unknown, urn?: { id: string; stream: string }, seq = 1): Promise<void> {
	const database = new Database();
	await database.chains.put({ stream: 's', seq, summary } as never);
	if (urn) await database.urns.put(urn as never);
	await database.close();
}
