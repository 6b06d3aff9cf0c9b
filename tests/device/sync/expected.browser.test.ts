import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { workshopCode } from '$lib/core/workshop-code.ts';
import { OpenWorkshop } from '$lib/device/open-workshop.svelte.ts';
import { expectWorkshop, stillExpected } from '$lib/device/sync/expected.ts';
import { cardOf, readCard } from '$lib/device/tablet-card.ts';
import type { Hand } from '$lib/device/tablet.svelte.ts';
import { isRefusal } from '$lib/core/refusal.ts';
import { must, newHand, newRoom } from '../room.ts';
import { TestLine } from './line-to.ts';
import { TestOffice } from './office.ts';
import { joined, round } from './tablet.ts';

let anna: Hand;
let ben: Hand;

beforeEach(async () => {
	localStorage.clear();
	[anna, ben] = [await newHand(), await newHand()];
	new TestLine(await TestOffice.open());
	await joined(anna);
	await joined(ben);
});

afterEach(async () => {
	vi.unstubAllGlobals();
	await Promise.all([anna, ben].map(({ database }) => database.delete()));
});

test('a workshop that a tablet was told of comes through their office, and stands in its list', async () => {
	const room = await newRoom(anna);
	const card = readCard(cardOf(ben.key).text);
	if (isRefusal(card)) throw new Error(card.kind);
	await must(room.act({ kind: 'admit-device', ...card }));
	await round(anna);
	await round(ben);
	expect(await ben.database.chains.count()).toBe(0);
	expect(await expectWorkshop(ben, workshopCode(room.stream))).toBeNull();
	expect((await round(ben)).stopped).toBeNull();
	expect((await ben.database.chains.all()).map(({ stream }) => stream)).toEqual([room.stream]);
	const there = await OpenWorkshop.read(ben, room.stream);
	await must(there.addProposals('q1', ['from Ben'], 'facilitator'));
	await round(ben);
	await round(anna, [room]);
	expect(room.state.proposals.size).toBe(1);
});

test('what has come is asked for like every other workshop, and no longer expected', async () => {
	const code = workshopCode('A'.repeat(22));
	await must(expectWorkshop(ben, code));
	await must(expectWorkshop(ben, code));
	expect(await stillExpected(ben, [])).toEqual(['A'.repeat(22)]);
	expect(await stillExpected(ben, ['A'.repeat(22)])).toEqual([]);
	expect(await stillExpected(ben, [])).toEqual([]);
});

test('what is no workshop’s code is refused, and nothing is asked for', async () => {
	expect(await expectWorkshop(ben, 'A'.repeat(22))).toEqual({ kind: 'workshop-code-unreadable' });
	expect(await stillExpected(ben, [])).toEqual([]);
});
