import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { PinLock, releaseAfter } from '$lib/device/pin-lock.svelte.ts';
import type { Hand } from '$lib/device/tablet.svelte.ts';
import { becomeWriter } from '$lib/device/writer.ts';
import { everything, must, newHand } from './room.ts';

const minute = 60_000;
let hand: Hand;

beforeEach(async () => {
	hand = await newHand();
});

afterEach(async () => hand.database.delete());

const lockOf = (stream = 'a') => PinLock.of(hand, stream);

async function locked(): Promise<PinLock> {
	const lock = await lockOf();
	await must(lock.set('280715', '280715'));
	return lock;
}

async function tryWrong(lock: PinLock, times: number): Promise<void> {
	for (let time = 0; time < times; time += 1) expect(await lock.tryCode('999990')).not.toBeNull();
}

describe('a code', () => {
	test('is of one workshop, opens it after a reload, and lies on the disk hashed only', async () => {
		await locked();
		expect((await lockOf()).isSet).toBe(true);
		expect((await lockOf('b')).isSet).toBe(false);
		expect(await (await lockOf()).tryCode('280715')).toBeNull();
		expect(JSON.stringify(await everything(hand))).not.toContain('280715');
	});

	test.each([
		['12345', '12345', 'pin-malformed'],
		['123456', '123456', 'pin-too-simple'],
		['280715', '280716', 'pin-not-repeated']
	])('%s and %s set none', async (typed, again, kind) => {
		const lock = await lockOf();
		expect(await lock.set(typed, again)).toMatchObject({ kind });
		expect(lock.isSet).toBe(false);
	});

	test('that was set again forgets the old one, its tries and its waits', async () => {
		const lock = await locked();
		await tryWrong(lock, 5);
		await must(lock.askRelease());
		await must(lock.set('715280', '715280'));
		expect([lock.wait, lock.release]).toEqual([0, null]);
		expect(await lock.tryCode('280715')).toEqual({ kind: 'pin-wrong', left: 3 });
		expect(await lock.tryCode('715280')).toBeNull();
	});

	test('a row that is damaged locks nobody out', async () => {
		await locked();
		await hand.database.settings.put({ key: 'pin:a', value: { hash: 'nothing' } });
		expect((await lockOf()).isSet).toBe(false);
	});
});

describe('wrong tries', () => {
	test('four are free, the fifth costs a minute, and the right code waits as well', async () => {
		const lock = await locked();
		const left: unknown[] = [];
		for (let time = 0; time < 4; time += 1) left.push(await lock.tryCode('999990'));
		expect(left).toEqual([3, 2, 1, 0].map((tries) => ({ kind: 'pin-wrong', left: tries })));
		expect(await lock.tryCode('999990')).toEqual({ kind: 'pin-waiting', minutes: 1 });
		expect(await lock.tryCode('280715')).toEqual({ kind: 'pin-waiting', minutes: 1 });
		await lock.pass(minute);
		expect(await lock.tryCode('280715')).toBeNull();
	});

	test('the right code forgives the wrong ones', async () => {
		const lock = await locked();
		await tryWrong(lock, 4);
		expect(await lock.tryCode('280715')).toBeNull();
		expect(await lock.tryCode('999990')).toEqual({ kind: 'pin-wrong', left: 3 });
	});

	test('what cannot be a code is refused and costs nothing', async () => {
		const lock = await locked();
		for (let time = 0; time < 9; time += 1) await lock.tryCode('12');
		expect(await lock.tryCode('280715')).toBeNull();
	});

	test('a reload forgives nothing, and its wait goes on from what was waited', async () => {
		const lock = await locked();
		await tryWrong(lock, 5);
		await lock.pass(20_000);
		await lock.pass(3_000); // less than what is worth writing
		const again = await lockOf();
		expect(again.wait).toBe(40_000);
		await again.pass(40_000);
		expect(await again.tryCode('999990')).toEqual({ kind: 'pin-waiting', minutes: 5 });
		expect((await lockOf()).wait).toBe(5 * minute);
	});

	test('a page that is left before the answer has still used its try', async () => {
		const lock = await locked();
		await tryWrong(lock, 3);
		void lock.tryCode('999990');
		void lock.tryCode('999990');
		await expect.poll(async () => (await lockOf()).wait).toBe(minute);
	});

	test('no change of the clock shortens or lengthens the wait: no hour is kept, and none is asked for', async () => {
		const lock = await locked();
		await tryWrong(lock, 6);
		const { now } = Date;
		for (const year of [1970, 2100]) {
			Date.now = () => new Date(`${year}-06-01`).getTime();
			expect((await lockOf()).wait).toBe(minute);
			expect(await (await lockOf()).tryCode('280715')).toMatchObject({ kind: 'pin-waiting' });
		}
		Date.now = now;
		await lock.pass(-minute);
		await lock.pass(Number.NaN);
		expect(lock.wait).toBe(minute);
	});

	test('nothing but the lock’s own row changes, however many there are', async () => {
		const lock = await locked();
		const before = await everything(hand);
		await tryWrong(lock, 7);
		const after = await everything(hand);
		for (const store of Object.keys(before).filter((name) => name !== 'settings')) {
			expect(after[store]).toEqual(before[store]);
		}
	});
});

describe('a code that was forgotten', () => {
	test('opens the way out after fifteen minutes with Préau open, across a reload', async () => {
		const lock = await locked();
		await must(lock.askRelease());
		await lock.pass(10 * minute);
		const again = await lockOf();
		expect([again.release, again.isReleased]).toEqual([5 * minute, false]);
		await must(again.askRelease()); // a second time does not begin anew
		await again.pass(5 * minute);
		expect(again.isReleased).toBe(true);
		expect((await lockOf()).isReleased).toBe(true);
		await must(again.drop());
		expect((await lockOf()).isSet).toBe(false);
	});

	test('the request is cancelled by hand, and by the code', async () => {
		const lock = await locked();
		await must(lock.askRelease());
		await must(lock.cancelRelease());
		await lock.pass(releaseAfter);
		expect([lock.release, lock.isReleased]).toEqual([null, false]);
		await must(lock.askRelease());
		expect(await lock.tryCode('280715')).toBeNull();
		expect((await lockOf()).release).toBeNull();
	});
});

test('a page that is no longer the writer sets no code and counts no try', async () => {
	const lock = await locked();
	await becomeWriter(hand.database);
	expect(await lock.set('715280', '715280')).toEqual({ kind: 'not-the-writer' });
	expect(await lock.tryCode('280715')).toEqual({ kind: 'not-the-writer' });
});
