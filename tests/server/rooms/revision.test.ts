import { expect, test } from 'vitest';
import { roomsRevision } from '$lib/server/rooms/revision.ts';
import { onEachDatabase } from '../databases.ts';
import { roomAt } from './day.ts';
import { joins, receives } from './seeding.ts';

onEachDatabase(({ open }) => {
	test('the revision of the list moves with each thing that comes, of the region alone for who sees one', async () => {
		const db = await open();
		const told = async () => Promise.all([roomsRevision(db, null), roomsRevision(db, '53')]);
		const empty = await told();
		const rennes = await roomAt({ place: 'Rennes', region: '53' });
		await joins(db, rennes, 'Tablette 1', '53');
		await receives(db, rennes);
		const first = await told();
		expect(first[0]).not.toBe(empty[0]);
		expect(first[1]).not.toBe(empty[1]);
		rennes.proposes('something more');
		await receives(db, rennes);
		const second = await told();
		expect(second[0]).not.toBe(first[0]);
		expect(second[1]).not.toBe(first[1]);
		await receives(db, await roomAt({ place: 'Paris', region: '11' }));
		expect((await told())[0]).not.toBe(second[0]);
		expect((await told())[1]).toBe(second[1]);
		expect(await told()).toEqual(await told());
	});
});
