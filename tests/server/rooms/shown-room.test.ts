import { stringify, parse } from 'devalue';
import { beforeAll, expect, test } from 'vitest';
import { isRefusal } from '$lib/core/refusal.ts';
import { resultOf } from '$lib/core/result.ts';
import { receiptNumber } from '$lib/core/sync/receipt.ts';
import { tracksOf } from '$lib/core/tracks.ts';
import type { Workshop } from '$lib/core/workshop.ts';
import { standingOf } from '$lib/server/devices.ts';
import { openLedger, type Ledger } from '$lib/server/ledger/ledger.ts';
import { officeOf } from '$lib/server/office-identity.ts';
import { approveAuthor, showRoom } from '$lib/server/rooms/shown-room.ts';
import { hashing } from '$lib/seal/hash.ts';
import { headOf } from '../../core/author.ts';
import { now } from '../accounts/office.ts';
import { onEachDatabase } from '../databases.ts';
import { grades, listRoom } from '../ledger/list-room.ts';
import type { Scribe } from '../ledger/scribe.ts';
import { dayAt, gatheringAt } from './day.ts';
import { joins, receives } from './seeding.ts';

onEachDatabase(({ open }) => {
	let ledger: Ledger;
	let rennes: Scribe;
	let lodeve: Scribe;

	beforeAll(async () => {
		const db = await open();
		ledger = openLedger(db, await officeOf(db), standingOf);
		rennes = await dayAt({ place: 'Rennes', region: '53' });
		lodeve = await gatheringAt({ place: 'Lodève', region: '76' });
		await joins(db, rennes, 'Tablette 1', '53');
		await receives(db, rennes, lodeve);
	});

	test('a room is told with its tablet, its receipt number and its result', async () => {
		const shown = (await showRoom(ledger, rennes.stream, null))!;
		expect(shown.room).toMatchObject({ place: 'Rennes', state: 'counted', ballots: 12, proposals: 3 });
		expect(shown.chains).toEqual([
			{
				device: rennes.device,
				epoch: rennes.epoch,
				label: 'Tablette 1',
				seen: '2026-11-19T09:00:00.000Z',
				isOwner: true,
				isLeader: true,
				entries: 8,
				state: 'counted'
			}
		]);
		const head = headOf(rennes.written.at(-1)!);
		expect(shown.receipt).toBe(receiptNumber(rennes.stream, [head], hashing.hashText));
		const result = resultOf(shown.workshop, shown.workshop.rounds[0]!);
		if (isRefusal(result)) return expect.fail(result.kind);
		expect(result.questions[0]!.ranking.map(({ rank }) => rank)).toEqual([1, 2, 3]);
	});

	test.each([
		['fewer ballots than the threshold', [2, 1, 0, 0, 0, 1], 'few'],
		['a track to which everybody gave the same grade', [9, 0, 0, 0, 0, 0], 'alike'],
		['ballots enough, and more than one grade', [2, 1, 0, 0, 0, 2], null]
	] as const)('of a round with %s the office is given what it may see', async (name, counts, why) => {
		const room = await listRoom({ name });
		const round = grades(room, counts);
		await joins(ledger.db, room, name, '53');
		await receives(ledger.db, room);
		const { workshop, withheld } = (await showRoom(ledger, room.stream, null))!;
		expect(withheld.get(round) ?? null).toBe(why);
		const [urn] = workshop.urns.values();
		const { ballots, tallies } = urn!.closings[0]!.body;
		expect(ballots).toBe(counts.reduce((sum: number, count) => sum + count, 0));
		expect(tallies[0]!.counts).toEqual(why === null ? counts : counts.map(() => 0));
	});

	test('reaches the browser as it is on the server', async () => {
		const { workshop } = (await showRoom(ledger, lodeve.stream, null))!;
		const there = parse(stringify(workshop)) as Workshop;
		expect(tracksOf(there, 'q1')).toEqual(tracksOf(workshop, 'q1'));
		expect(tracksOf(there, 'q1').map(({ proposals }) => proposals.length)).toEqual([2, 1, 1, 1]);
	});

	test('a region has no room of another, to see or to approve', async () => {
		expect(await showRoom(ledger, rennes.stream, '76')).toBeNull();
		expect(await showRoom(ledger, rennes.stream, '53')).not.toBeNull();
		const held = { stream: lodeve.stream, device: lodeve.device, scope: '53' };
		expect(await approveAuthor(ledger, held, 'somebody', now)).toBe(false);
		expect((await showRoom(ledger, lodeve.stream, '76'))!.room.state).toBe('held');
	});

	test('what is held is shown as what it would be, and counts once somebody approves its author', async () => {
		const before = (await showRoom(ledger, lodeve.stream, null))!;
		expect([before.isPreview, before.chains[0]!.state, before.chains[0]!.label]).toEqual([
			true,
			'held',
			null
		]);
		const held = { stream: lodeve.stream, device: lodeve.device, scope: '76' };
		expect(await approveAuthor(ledger, { ...held, device: rennes.device }, 'ana', now)).toBe(false);
		expect(await approveAuthor(ledger, held, 'ana', now)).toBe(true);
		const after = (await showRoom(ledger, lodeve.stream, null))!;
		expect([after.isPreview, after.room.state]).toEqual([false, 'counted']);
		const noted = await ledger.db.selectFrom('audit').selectAll().execute();
		expect(noted).toMatchObject([{ actor: 'ana', act: 'author-approved', subject: lodeve.stream }]);
	});

	test('a room that nobody sent is none', async () => {
		expect(await showRoom(ledger, 'A'.repeat(22), null)).toBeNull();
	});
});
