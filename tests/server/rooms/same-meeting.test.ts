import { beforeEach, describe, expect, test } from 'vitest';
import { readRoom } from '$lib/server/ledger/reading.ts';
import { readRoomFilter } from '$lib/core/office/room-filter.ts';
import { rebuild } from '$lib/server/ledger/rebuilding.ts';
import { countRooms, listRooms } from '$lib/server/rooms/list-rooms.ts';
import { lookalikes, partRooms, voidAsSame } from '$lib/server/rooms/same-meeting.ts';
import { onEachDatabase } from '../databases.ts';
import { SortingOffice } from '../sorting/desk.ts';
import { gatheringAt } from './day.ts';

const hand = { by: 'ana', now: new Date('2026-11-22T09:00:00Z') };
const all = readRoomFilter(new URLSearchParams());
const reason = 'Deux fois la même';

onEachDatabase(({ open }) => {
	let office: SortingOffice;
	let one: string;
	let other: string;

	beforeEach(async () => {
		office = await SortingOffice.on(await open());
		one = (await office.room({ place: 'Mairie, Vannes', region: '53' }, 'Un banc')).stream;
		const again = { place: 'Vannes (mairie)', region: '53', day: '2026-11-21' };
		other = (await office.room(again, 'Un arbre')).stream;
	});

	const alike = async (stream: string, scope: string | null = null) =>
		(await lookalikes(office.ledger, stream, scope)).map(({ room }) => room.stream);
	const isVoided = async (stream: string) => (await readRoom(office.ledger, stream))!.workshop.voided;
	const pair = (scope: string | null = null) => ({ stream: one, other, scope });

	test('each of the two is asked about', async () => {
		await office.room({ place: 'Mairie, Lorient', region: '53' });
		expect(await alike(one)).toEqual([other]);
		expect(await alike(other)).toEqual([one]);
	});

	test('a rehearsal and a room that nobody approved are not', async () => {
		await office.room({ place: 'Mairie Vannes', region: '53', purpose: 'rehearsal' });
		await office.receives(await gatheringAt({ place: 'Vannes mairie', region: '53' }));
		expect(await alike(one)).toEqual([other]);
	});

	test('nobody learns of a room of another region, nor decides about it', async () => {
		expect(await alike(one, '52')).toEqual([]);
		for (const scope of ['52', '84']) {
			expect(await partRooms(office.ledger, pair(scope), true, hand)).toEqual({ kind: 'room-unknown' });
			expect(await voidAsSame(office, { ...pair(scope), reason }, hand)).toEqual({ kind: 'room-unknown' });
		}
		expect(await isVoided(other)).toBeNull();
	});

	test('two meetings: remembered from both sides, with who and when, and taken back', async () => {
		expect(await partRooms(office.ledger, pair(), true, hand)).toBeNull();
		expect(await partRooms(office.ledger, { ...pair(), stream: other, other: one }, true, hand)).toBeNull();
		for (const stream of [one, other])
			expect(await lookalikes(office.ledger, stream, null)).toMatchObject([{ isParted: true }]);
		const rows = await office.db.selectFrom('parted_rooms').selectAll().execute();
		expect(rows).toMatchObject([{ by: 'ana', at: '2026-11-22T09:00:00.000Z' }]);
		expect(await partRooms(office.ledger, pair(), false, hand)).toBeNull();
		expect(await lookalikes(office.ledger, one, null)).toMatchObject([{ isParted: false }]);
	});

	test('one meeting: the other is voided as the same, in its own journal, and asked about no more', async () => {
		expect(await voidAsSame(office, { ...pair(), reason }, hand)).toBeNull();
		expect(await isVoided(other)).toEqual({ sameAs: one, reason });
		expect(await isVoided(one)).toBeNull();
		expect(await alike(one)).toEqual([]);
		expect(await alike(other)).toEqual([]);
		const tracks = await office.db.selectFrom('tracks').select('text').execute();
		expect(tracks).toEqual([{ text: 'Un banc' }]);
	});

	test('the list marks both and finds them by it, until a person says that they are two', async () => {
		const marks = async (scope: string | null = null) => {
			const asking = { scope, families: [] };
			const { rooms } = await listRooms(office.db, asking, all);
			const { rooms: found } = await listRooms(office.db, asking, { ...all, mark: 'alike' });
			const marked = rooms.filter(({ isAlike }) => isAlike);
			expect(found).toEqual(marked);
			expect((await countRooms(office.db, asking)).alike).toBe(marked.length);
			return marked.map(({ stream }) => stream).sort();
		};
		await office.room({ place: 'Mairie, Lorient', region: '53' });
		expect(await marks()).toEqual([one, other].sort());
		expect(await marks('52')).toEqual([]);
		await rebuild(office.ledger);
		expect(await marks('53')).toEqual([one, other].sort());
		expect(await partRooms(office.ledger, pair(), true, hand)).toBeNull();
		expect(await marks()).toEqual([]);
		await rebuild(office.ledger);
		expect(await marks()).toEqual([]);
		expect(await partRooms(office.ledger, pair(), false, hand)).toBeNull();
		expect(await marks('53')).toEqual([one, other].sort());
	});

	test('two people who each keep another one leave one', async () => {
		const answers = await Promise.all([
			voidAsSame(office, { ...pair(), reason }, hand),
			voidAsSame(office, { stream: other, other: one, scope: null, reason }, { ...hand, by: 'ben' })
		]);
		expect(answers.filter((answer) => answer === null)).toHaveLength(1);
		const voided = await Promise.all([one, other].map(isVoided));
		expect(voided.filter((body) => body !== null)).toHaveLength(1);
	});

	describe('what is refused changes nothing', () => {
		test('without a reason, and of a room that is not alike', async () => {
			expect(await voidAsSame(office, { ...pair(), reason: ' ' }, hand)).not.toBeNull();
			const { stream } = await office.room({ place: 'Mairie, Lorient', region: '53' });
			expect(await voidAsSame(office, { ...pair(), other: stream, reason }, hand)).toEqual({
				kind: 'room-unknown'
			});
			expect(await isVoided(other)).toBeNull();
			expect(await isVoided(stream)).toBeNull();
		});
	});
});
