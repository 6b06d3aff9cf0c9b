import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { isNewer, makeDatabase } from '$lib/device/database.ts';
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

	const after = makeDatabase('tablet of version 1');
	await after.open();
	expect(isNewer(after)).toBe(false);
	for (const store of Object.keys(version1)) expect(await after.table(store).toArray()).toEqual(rows[store]);
	const hand = { ...now, database: after, writer: await becomeWriter(after) };
	const again = await OpenWorkshop.read(hand, room.stream);
	expect(again.state).toEqual(room.state);
	expect(await again.closeUrn('')).toEqual(await room.closeUrn(''));
	await Promise.all([after.delete(), now.database.delete()]);
});
