import { Dexie } from 'dexie';
import { expect, test, vi } from 'vitest';
import { Database } from '$lib/device/database.ts';
import { OpenWorkshop } from '$lib/device/open-workshop.svelte.ts';
import { becomeWriter } from '$lib/device/writer.ts';
import { everything, newHand, votingRoom } from './room.ts';

// What version 1 made of its tables; it never changes.
const version1 = {
	entries: '[head.stream+head.device+head.epoch+head.seq]',
	chains: 'stream',
	urns: 'id, stream',
	ballots: 'id, urn',
	signatures: '[stream+device+epoch+seq]',
	drafts: 'key',
	settings: 'key'
};

// The first tablets made their tables with Dexie.
test('a database of version 1 opens with everything in it, and goes on', async () => {
	const now = await newHand();
	const room = await votingRoom(now, 2);
	await room.cast(1, [0, 1, 2, 3, 4, 5]);
	const rows = await everything(now);
	const before = new Dexie('tablet of version 1');
	before.version(1).stores(version1);
	await before.open();
	for (const store of Object.keys(version1)) await before.table(store).bulkAdd(rows[store]!);
	before.close();

	const after = new Database('tablet of version 1');
	expect(await after.isNewer()).toBe(false);
	const kept = await everything({ ...now, database: after });
	for (const store of Object.keys(version1)) expect(kept[store]).toEqual(rows[store]);
	const hand = { ...now, database: after, writer: await becomeWriter(after) };
	const again = await OpenWorkshop.read(hand, room.stream);
	expect(again.state).toEqual(room.state);
	expect(await again.closeUrn('')).toEqual(await room.closeUrn(''));
	await Promise.all([after.delete(), now.database.delete()]);
});

test('newer data are read as they are, and known to be newer', async () => {
	const name = 'tablet of a later version';
	const later = new Dexie(name);
	later.version(7).stores({ ...version1, minutes: 'id' });
	await later.open();
	await later.table('settings').add({ key: 'language', value: 'en' });
	later.close();
	const database = new Database(name);
	expect(await database.isNewer()).toBe(true);
	expect(await database.settings.get('language')).toEqual({ key: 'language', value: 'en' });
	await database.delete();
});

test('a page lets go of the database when a newer version wants it', async () => {
	const name = 'tablet of two tabs';
	const database = new Database(name);
	const toldOf = vi.fn();
	database.onversionchange = toldOf;
	await database.settings.put({ key: 'language', value: 'fr' });
	const later = new Dexie(name);
	later.version(7).stores({ ...version1, minutes: 'id' });
	await later.open();
	expect(toldOf).toHaveBeenCalledTimes(1);
	later.close();
	expect(await database.isNewer(), 'it opens again with the next use').toBe(true);
	await database.delete();
});
