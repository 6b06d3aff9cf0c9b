import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { builtInConsultation } from '$lib/core/built-in-consultation.ts';
import { findingsOf } from '$lib/core/readiness.ts';
import { dayOf } from '$lib/device/claimed-time.ts';
import { OpenWorkshop } from '$lib/device/open-workshop.svelte.ts';
import { TodaysAnswers } from '$lib/device/readiness/day-answers.svelte.ts';
import { readFacts } from '$lib/device/readiness/facts.ts';
import { keepSetting } from '$lib/device/setting.ts';
import { keepHeard } from '$lib/device/sync/last-heard.ts';
import { officeOf } from '$lib/device/sync/joining.ts';
import { Sending } from '$lib/device/sync/sending.svelte.ts';
import type { Hand } from '$lib/device/tablet.svelte.ts';
import { becomeWriter } from '$lib/device/writer.ts';
import { newId } from '$lib/seal/random.ts';
import { TestLine } from '../sync/line-to.ts';
import { TestOffice } from '../sync/office.ts';
import { joined } from '../sync/tablet.ts';
import { details, newHand, newRoom } from '../room.ts';

let hand: Hand;

beforeEach(async () => {
	localStorage.clear();
	hand = await newHand();
});

afterEach(async () => {
	vi.unstubAllGlobals();
	vi.restoreAllMocks();
	await hand.database.delete();
});

const reasons = async () => findingsOf(await readFacts(hand, false)).map(({ reason }) => reason);

describe('what a tablet finds about itself', () => {
	test('its key signs, this page writes, no worker keeps it here, and there is space', async () => {
		const found = await reasons();
		expect(found).toEqual(
			expect.arrayContaining(['signs', 'writes-alone', 'offline-uncontrolled', 'built-in'])
		);
		const { free, clock } = await readFacts(hand, false);
		expect(free).toBeGreaterThan(1_000_000);
		expect(Math.abs(clock.now - Date.now())).toBeLessThan(60_000);
	});

	test('another page that has taken over is seen', async () => {
		await becomeWriter(hand.database);
		expect(await reasons()).toContain('writes-not');
	});

	test('a key whose private half is that of another signs nothing', async () => {
		const { key } = await newHand();
		const torn = { ...hand, key: { ...hand.key, privateKey: key.privateKey } };
		expect(findingsOf(await readFacts(torn, false)).map(({ reason }) => reason)).toContain('signs-not');
	});

	test('a browser that tells nothing of space or battery stops nobody', async () => {
		vi.spyOn(navigator.storage, 'estimate').mockRejectedValue(new TypeError('not here'));
		vi.spyOn(navigator.storage, 'persisted').mockRejectedValue(new TypeError('not here'));
		expect(await reasons()).toEqual(expect.arrayContaining(['space-untold', 'persistence-untold']));
	});
});

describe('the office', () => {
	test('is heard by a round that came through, with its time; a cut line changes nothing of that', async () => {
		const line = new TestLine(await TestOffice.open());
		await newRoom(hand);
		await joined(hand);
		expect(await reasons()).toContain('office-silent');
		const around = { hand, opened: () => [], changed: () => Promise.resolve() };
		const sending = await Sending.begin(around);
		await expect.poll(reasons).toContain('office-heard');
		const { office, clock } = await readFacts(hand, false);
		expect(office).toEqual({ joined: true, minutesSince: 0 });
		expect(clock.apart).toBeTypeOf('number');
		sending.stop();
		line.cut = true;
		const later = await Sending.begin(around);
		await expect.poll(() => later.failure).not.toBeNull();
		expect(await reasons()).toContain('office-heard');
		later.stop();
	});

	test('a tablet two hours ahead of it is told so on the next day too', async () => {
		new TestLine(await TestOffice.open());
		await joined(hand);
		const office = (await officeOf(hand.database))!;
		await keepHeard(hand, office, new Date(Date.now() - 2 * 3_600_000).toISOString());
		const finding = findingsOf(await readFacts(hand, false)).find(({ check }) => check === 'clock');
		expect(finding).toMatchObject({ reason: 'clock-apart', amount: 120 });
	});
});

test('what a person answered is there for the day, and only for the day', async () => {
	const answers = new TodaysAnswers(hand);
	expect(await answers.answer('charger', true)).toBeNull();
	expect(await answers.answer('pinning', true)).toBeNull();
	expect(await answers.answer('charger', false)).toBeNull();
	const again = new TodaysAnswers(hand);
	await again.read();
	expect(again.current).toEqual({ day: dayOf(), done: ['pinning'] });
	await keepSetting(hand, 'ready-answers', { day: '2022-07-05', done: ['pinning'] });
	await again.read();
	expect(again.current.done).toEqual([]);
});

test('in a tab of an iPad a workshop is refused before anything is written, a rehearsal is not', async () => {
	vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue('Mozilla/5.0 (iPad; CPU OS 18_4 like Mac OS X)');
	const open = async (purpose: 'real' | 'rehearsal') =>
		(await OpenWorkshop.read(hand, newId())).open(builtInConsultation({ kind: 'worst' }), purpose, details);
	expect(await open('real')).toEqual({ kind: 'not-on-home-screen' });
	expect(await hand.database.entries.count()).toBe(0);
	expect(await open('rehearsal')).toBeNull();
});
