import { expect, test } from 'vitest';
import { poolKey } from '$lib/core/pooled/graded-lists.ts';
import { hashing } from '$lib/seal/hash.ts';
import type { Database } from '$lib/server/database/tables.ts';
import { transact } from '$lib/server/database/transact.ts';
import { standingOf } from '$lib/server/devices.ts';
import { append } from '$lib/server/ledger/append.ts';
import { openLedger } from '$lib/server/ledger/ledger.ts';
import { poolOf } from '$lib/server/ledger/pool-reading.ts';
import { addToSums, SumChange } from '$lib/server/ledger/pooled-sums.ts';
import { rebuild } from '$lib/server/ledger/rebuilding.ts';
import { officeOf } from '$lib/server/office-identity.ts';
import { details, named } from '../../core/author.ts';
import { takenList } from '../../core/lists.ts';
import { onEachDatabase } from '../databases.ts';
import { joins, receives } from '../rooms/seeding.ts';
import { common, grades, listRoom } from './list-room.ts';
import type { Scribe } from './scribe.ts';

const key = poolKey(common, hashing.hashText);
const [first, second] = common.questions.flatMap(({ tracks }) => tracks.map(({ track }) => track));

onEachDatabase((databases) => {
	test('rooms of one region and day add up, and a room that sends again adds nothing', async () => {
		const db = await databases.open();
		const [rennes, brest, ajaccio] = await rooms(db, { rennes: '53', brest: '53', ajaccio: '94' });
		grades(rennes!, [5, 3, 0, 0, 0, 1]);
		grades(brest!, [1, 1, 1, 1, 1, 1]);
		grades(ajaccio!, [0, 0, 0, 0, 2, 9]);
		await receives(db, rennes!, brest!, ajaccio!);
		await receives(db, rennes!, ajaccio!);
		expect(await told(db)).toEqual([
			{ regions: ['53'], rooms: 2, ballots: 15, first: [6, 4, 1, 1, 1, 2], second: [2, 1, 1, 1, 4, 6] },
			{ regions: ['94'], rooms: 1, ballots: 11, first: [0, 0, 0, 0, 2, 9], second: [9, 2, 0, 0, 0, 0] }
		]);
		await expectRecomputed(db);
	});

	test('a room that moved counts where it is, and one that was voided nowhere', async () => {
		const db = await databases.open();
		const [rennes, brest] = await rooms(db, { rennes: '53', brest: '53' });
		grades(rennes!, [5, 3, 0, 0, 0, 1]);
		grades(brest!, [1, 1, 1, 1, 1, 1]);
		await receives(db, rennes!, brest!);
		rennes!.writes('workshop-amended', { details: { ...details, region: '52', day: '2026-11-21' } });
		brest!.writes('workshop-voided', { sameAs: null, reason: 'Une erreur' });
		await receives(db, rennes!, brest!);
		expect(await told(db)).toMatchObject([{ regions: ['52'], rooms: 1, ballots: 9 }]);
		await expectRecomputed(db);
	});

	test('a round that mends a mistake counts instead, an open one does not yet, and other words never', async () => {
		const db = await databases.open();
		const other = takenList('the common list', {
			scale: 'quality-6',
			rule: { kind: 'worst' },
			title: { fr: '?' }
		});
		const [rennes, brest] = await rooms(db, { rennes: '53' }).then(async ([one]) => [
			one!,
			await joined(db, await listRoom({ name: 'brest', list: other }))
		]);
		const round = grades(rennes!, [5, 3, 0, 0, 0, 1]);
		grades(brest!, [5, 3, 0, 0, 0, 1], '1', other);
		await receives(db, rennes!, brest!);
		const later = grades(rennes!, [0, 9, 0, 0, 0, 1], '2');
		rennes!.writes('round-explained', { round: later, follows: round, reason: 'mistake', text: '' });
		const urn = named('an urn that stays open');
		const seen = [{ device: rennes!.device, epoch: rennes!.epoch, seq: 2, hash: rennes!.written[1]!.hash }];
		const opened = rennes!.written.find(({ head }) => head.kind === 'round-opened')!.body as never;
		rennes!.writes('round-opened', { ...(opened as object), round: named('third'), seen } as never);
		rennes!.writes('urn-opened', { urn, round: named('third'), device: rennes!.device });
		await receives(db, rennes!);
		expect(await told(db)).toMatchObject([{ rooms: 1, ballots: 10, first: [0, 9, 0, 0, 0, 1] }]);
		expect((await poolOf(db, poolKey(other, hashing.hashText))).map(({ ballots }) => ballots)).toEqual([9]);
		await expectRecomputed(db);
	});

	test('a rehearsal, and a room of which not all counts, add nothing', async () => {
		const db = await databases.open();
		const rehearsal = await joined(db, await listRoom({ name: 'rehearsal', purpose: 'rehearsal' }));
		const stranger = await listRoom({ name: 'never joined' });
		for (const room of [rehearsal, stranger]) grades(room, [5, 3, 0, 0, 0, 1]);
		await receives(db, rehearsal, stranger);
		expect(await told(db)).toEqual([]);
	});

	test('two processes that take in rooms of one region at once lose none and count none twice', async () => {
		const settings = await databases.make();
		const [one, other] = [await databases.open(settings), await databases.open(settings)];
		const names = Array.from({ length: 16 }, (_, index) => `room ${index}`);
		const all = await rooms(one, Object.fromEntries(names.map((name) => [name, '53'])));
		for (const room of all) grades(room, [5, 3, 0, 0, 0, 1]);
		const ledgers = await Promise.all(
			[one, other].map(async (db) => openLedger(db, await officeOf(db), standingOf))
		);
		await Promise.all(
			all.flatMap((room) =>
				ledgers.map(async (ledger) => {
					const delivery = { carrier: room.device, received: '2026-11-21T10:00:00.000Z' };
					expect(await append(ledger, await room.batch(), delivery)).toEqual(expect.any(Number));
				})
			)
		);
		expect(await told(one)).toMatchObject([{ rooms: 16, ballots: 144, first: [80, 48, 0, 0, 0, 16] }]);
		await expectRecomputed(one);
	});

	test('a change that is written again after its transaction was taken back counts once', async () => {
		const db = await databases.open();
		const tallies = JSON.stringify([{ track: first, counts: [5, 3, 0, 0, 0, 1], noOpinion: 0 }]);
		const change = new SumChange();
		change.take({ stream: 'rennes', list: key, region: '53', day: '2026-11-20', ballots: 9, tallies }, 1);
		for (const times of [1, 2]) {
			const broken = transact(db, async (trx) => {
				await addToSums(trx, change);
				throw new Error('broken off');
			});
			await expect(broken).rejects.toThrow('broken off');
			await transact(db, (trx) => addToSums(trx, change));
			const counts = [5, 3, 0, 0, 0, 1].map((count) => count * times);
			expect(await told(db)).toMatchObject([{ rooms: times, ballots: 9 * times, first: counts }]);
		}
	});

	test('the command makes sums and shares right again, also after somebody wrote into them', async () => {
		const db = await databases.open();
		const [rennes, brest] = await rooms(db, { rennes: '53', brest: '94' });
		grades(rennes!, [5, 3, 0, 0, 0, 1]);
		grades(brest!, [1, 1, 1, 1, 1, 1]);
		await receives(db, rennes!, brest!);
		const sound = await told(db);
		const wrong = JSON.stringify([{ track: first, counts: [77, 0, 0, 0, 0, 0], noOpinion: 0 }]);
		await db.updateTable('pooled_groups').set({ tallies: wrong }).where('region', '=', '53').execute();
		await db.deleteFrom('pooled_groups').where('region', '=', '94').execute();
		await db.deleteFrom('graded_lists').where('stream', '=', brest!.stream).execute();
		await rebuild(openLedger(db, await officeOf(db), standingOf));
		expect(await told(db)).toEqual(sound);
		await expectRecomputed(db);
	});
});

async function rooms(db: Database, regions: Readonly<Record<string, string>>): Promise<Scribe[]> {
	const made: Scribe[] = [];
	for (const [name, region] of Object.entries(regions))
		made.push(await joined(db, await listRoom({ name, region })));
	return made;
}

async function joined(db: Database, room: Scribe): Promise<Scribe> {
	await joins(db, room, room.stream, '53');
	return room;
}

async function told(db: Database) {
	const groups = await poolOf(db, key);
	const countsOf = (group: (typeof groups)[number], id: string | undefined) =>
		group.tallies.find(({ track }) => track === id)?.counts;
	return groups.map((group) => ({
		regions: group.regions,
		rooms: group.rooms,
		ballots: group.ballots,
		first: countsOf(group, first),
		second: countsOf(group, second)
	}));
}

/** The sums are those of what each room adds, and that is what its journal says. */
async function expectRecomputed(db: Database): Promise<void> {
	const before = await allOf(db);
	for (const table of ['graded_lists', 'pooled_groups'] as const) await db.deleteFrom(table).execute();
	await rebuild(openLedger(db, await officeOf(db), standingOf));
	expect(await allOf(db)).toEqual(before);
}

async function allOf(db: Database) {
	const shares = await db.selectFrom('graded_lists').selectAll().orderBy('stream').orderBy('list').execute();
	const groups = await db.selectFrom('pooled_groups').selectAll().where('rooms', '!=', 0).execute();
	const sorted = (rows: readonly object[]) => rows.map((row) => JSON.stringify(row)).sort();
	return { shares: sorted(shares), groups: sorted(groups) };
}
