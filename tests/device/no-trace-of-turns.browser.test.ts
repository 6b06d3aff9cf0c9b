import { afterEach, beforeEach, expect, test } from 'vitest';
import { usualAgenda } from '$lib/core/agenda.ts';
import { DayPlan } from '$lib/device/day-plan.svelte.ts';
import { goRound } from '$lib/device/going-round.ts';
import { PinLock } from '$lib/device/pin-lock.svelte.ts';
import { OpenWorkshop } from '$lib/device/open-workshop.svelte.ts';
import { keepSetting } from '$lib/device/setting.ts';
import type { Hand } from '$lib/device/tablet.svelte.ts';
import { paceMeterOf } from '$lib/ui/ballot/pace-meter.svelte.ts';
import { everything, must, newHand, votingRoom } from './room.ts';

// What of a turn could be told from the disk, all of a facilitator's settings included: every row of every store.

const turns = 12;
let hand: Hand;
let room: OpenWorkshop;

beforeEach(async () => {
	localStorage.clear();
	hand = await newHand();
	room = await votingRoom(hand, 2);
	await must(new DayPlan(hand, room.stream).keep(usualAgenda));
	await must(keepSetting(hand, 'sound', false));
	await must((await PinLock.of(hand, room.stream)).set('280715', '280715'));
	await must(goRound(hand, room.stream));
});

afterEach(async () => hand.database.delete());

async function vote(from = 1): Promise<void> {
	const meter = paceMeterOf(room.stream);
	for (let turn = from; turn < from + turns; turn += 1) {
		meter.begin(turn * 100_000);
		await must(turn % 4 === 0 ? room.spoil(turn) : room.cast(turn, [turn % 6, 0, 1, 2, 3, 4]));
		meter.turnOver(turn * 100_000 + 60_000 + turn);
	}
}

test('between the first turn and the last, only the urn changes: its ballots, and two counts', async () => {
	const before = await everything(hand);
	await vote();
	const after = await everything(hand);
	for (const store of Object.keys(before).filter((name) => name !== 'urns' && name !== 'ballots')) {
		expect(after[store], store).toEqual(before[store]);
	}
	const urnOf = (rows: Record<string, unknown[]>) => rows['urns']![0] as Record<string, unknown>;
	const [was, is] = [urnOf(before), urnOf(after)];
	const changed = Object.keys(is).filter((member) => is[member] !== was[member] && member !== 'key');
	expect(changed.sort()).toEqual(['spoiled', 'turn']);
	expect(is).toMatchObject({ turn: turns + 1, spoiled: turns / 4 });
});

test('no row holds a time of a turn: no number is a moment, no text a clock beyond the journal’s own', async () => {
	const start = Date.now() - 60_000;
	await vote();
	const found: string[] = [];
	for (const [store, rows] of Object.entries(await everything(hand))) {
		for (const row of rows) {
			walk(row, (path, value) => {
				const isMoment = typeof value === 'number' && value > start / 1000;
				const isDate = value instanceof Date;
				const isClock = typeof value === 'string' && /T\d\d:\d\d|\d\d:\d\d:\d\d/u.test(value);
				if (isMoment || isDate || isClock) found.push(`${store}${path}`);
			});
		}
	}
	// The journal says when, to the minute, what the facilitator did before anybody voted.
	expect([...new Set(found)]).toEqual(['entries.head.at']);
});

test('a ballot’s row names nothing that another row counts up: no turn, no place in an order', async () => {
	await vote();
	const rows = (await everything(hand))['ballots'] as Record<string, unknown>[];
	expect(rows).toHaveLength(turns - turns / 4);
	const members = (name: string) => new Set(rows.map((row) => row[name]));
	for (const row of rows) expect(Object.keys(row).sort()).toEqual(['ballot', 'id', 'round', 'urn', 'v']);
	for (const shared of ['round', 'urn', 'v']) expect(members(shared).size, shared).toBe(1);
	expect(members('id').size).toBe(rows.length);
	expect(new Set(rows.map(({ ballot }) => (ballot as Uint8Array).length)).size).toBe(1);
	const opened = await hand.database.open();
	for (const name of opened.objectStoreNames)
		expect(opened.transaction(name).store.autoIncrement, name).toBe(false);
});

test('the journal’s number and clock stand still during turns, and go on after them', async () => {
	const chain = async () => (await hand.database.chains.get(room.stream))!;
	const before = await chain();
	await vote();
	expect(await chain()).toEqual(before);
	await must(room.closeUrn(''));
	const after = await chain();
	expect([after.seq - before.seq, after.clock - before.clock]).toEqual([1, 1]);
});

test('the measured pace is a sum in memory: it is nowhere on the disk, and a reload forgets it', async () => {
	await vote();
	const { pace } = paceMeterOf(room.stream);
	expect(pace.turns).toBe(turns);
	expect(Object.keys(pace).sort()).toEqual(['seconds', 'turns']);
	const kept = JSON.stringify([await everything(hand), { ...localStorage }, { ...sessionStorage }]);
	expect(kept).not.toContain(String(pace.seconds));
	expect(kept).not.toMatch(/pace|seconds|elapsed/u);
});

function walk(value: unknown, see: (path: string, value: unknown) => void, path = ''): void {
	see(path, value);
	if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return;
	for (const [key, member] of Object.entries(value)) {
		walk(member, see, Array.isArray(value) ? path : `${path}.${key}`);
	}
}
