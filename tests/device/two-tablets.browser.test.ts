import { afterEach, beforeEach, expect, test } from 'vitest';
import { isRefusal } from '$lib/core/refusal.ts';
import { resultOf } from '$lib/core/result.ts';
import { lastRound, type Workshop } from '$lib/core/workshop.ts';
import { OpenWorkshop } from '$lib/device/open-workshop.svelte.ts';
import { giveUrn, takeUrn } from '$lib/device/shared-urn.ts';
import { cardOf, readCard } from '$lib/device/tablet-card.ts';
import type { Hand } from '$lib/device/tablet.svelte.ts';
import { carry } from './carrying.ts';
import { emptied, everything, must, newHand, votingRoom } from './room.ts';

let anna: Hand;
let ben: Hand;

beforeEach(async () => {
	localStorage.clear();
	[anna, ben] = [await newHand(), await newHand()];
});

afterEach(async () => {
	await Promise.all([anna, ben].map(({ database }) => database.delete()));
});

test('a card tells the tablet that shows it, and nothing else is taken for one', async () => {
	const { text } = cardOf(ben.key);
	expect(readCard(` ${text}\n`)).toEqual({
		device: ben.key.device,
		alg: ben.key.alg,
		key: ben.key.publicKey
	});
	for (const other of ['', text.slice(0, -1), `${text}A`, text.replace(ben.key.alg, 'RSA'), ben.key.device])
		expect(readCard(other), other).toEqual({ kind: 'card-unreadable' });
});

test('a second tablet holds an urn of its own, and both come to the same result', async () => {
	const { here, there } = await shared();
	await must(here.cast(1, [0, 1, 2]));
	await must(takeUrn(there));
	await must(there.cast(1, [2, 1, 0]));
	await must(there.cast(2, [2, 1, 0], 'paper'));
	expect([here.urn, there.urn]).toMatchObject([{ ballots: 1 }, { ballots: 2, paper: 1 }]);
	await must(here.closeUrn(''));
	expect(told(here.state)).toMatchObject({ final: false, openUrns: 1, ballots: 1 });
	await must(there.closeUrn(''));
	await carry(ben, anna, here);
	await carry(anna, ben, there);
	expect(told(here.state)).toMatchObject({ final: true, ballots: 3, paper: 1 });
	expect(told(there.state)).toEqual(told(here.state));
	for (const hand of [anna, ben]) expect(await hand.database.urns.count()).toBe(0);
});

test('no ballot and no key of an open urn ever leaves its tablet', async () => {
	const { here, there } = await shared();
	await must(here.cast(1, [0, 1, 2]));
	await carry(anna, ben, there);
	await must(takeUrn(there));
	const stores = await everything(ben);
	expect(stores['ballots']).toEqual([]);
	expect(stores['urns']).toMatchObject([{ id: there.urn!.id }]);
	expect(there.urn!.id).not.toBe(here.urn!.id);
});

test('an urn is taken once: one that was lost on the disk is not begun again as if it were empty', async () => {
	const { there } = await shared();
	await must(takeUrn(there));
	await must(there.cast(1, [2, 1, 0]));
	await emptied(ben.database.urns);
	const again = await OpenWorkshop.read(ben, there.stream);
	expect(again.urn).toBeNull();
	expect(await takeUrn(again)).toEqual({ kind: 'urn-unreadable' });
});

test('who opened the round has no urn to take, nor has one that was given none', async () => {
	const { here, there } = await shared(false);
	expect(await takeUrn(here)).toEqual({ kind: 'round-not-open' });
	expect(await takeUrn(there)).toEqual({ kind: 'round-not-open' });
	await must(giveUrn(here, ben.key.device));
	await carry(anna, ben, there);
	await must(takeUrn(there));
	await must(there.cast(1, [2, 1, 0]));
	expect(there.urn).toMatchObject({ ballots: 1, turn: 2 });
});

test('an urn that was declared lost can still be closed where it lies, and somebody decides', async () => {
	const { here, there } = await shared();
	await must(takeUrn(there));
	await must(there.cast(1, [2, 1, 0]));
	const urn = there.urn!.id;
	await must(here.closeUrn(''));
	await must(here.act({ kind: 'lose-urn', urn, reason: 'nobody knows where it is' }));
	await carry(anna, ben, there);
	await must(there.closeUrn(''));
	await carry(ben, anna, here);
	expect(told(here.state)).toMatchObject({ final: false, disputedUrns: 1, ballots: 0 });
	const counts = here.state.urns.get(urn)!.closings[0]!.entry;
	await must(here.act({ kind: 'decide-urn', urn, counts, reason: 'it was in the cloakroom' }));
	expect(told(here.state)).toMatchObject({ final: true, ballots: 1 });
});

test('the urn of a further round is found beside one that was left from the round before', async () => {
	const { here, there } = await shared();
	await must(takeUrn(there));
	const left = there.urn!.id;
	await must(here.closeUrn(''));
	await must(here.act({ kind: 'lose-urn', urn: left, reason: 'gone' }));
	await must(here.openRound({ reason: 'mistake', text: 'again', tracks: [] }, [ben.key.device]));
	await carry(anna, ben, there);
	await must(takeUrn(there));
	expect(there.urn?.round).toBe(lastRound(here.state)!.id);
	await must(there.cast(1, [2, 1, 0]));
	await must(there.closeUrn(''));
	expect(there.urn?.id).toBe(left);
});

test('a tablet that was not let in reads, and writes nothing', async () => {
	const here = await votingRoom(anna, 1);
	const there = await OpenWorkshop.read(ben, here.stream);
	await carry(anna, ben, there);
	expect(there.state.proposals.size).toBe(3);
	expect(await there.act({ kind: 'record-remark', text: 'me too' })).toEqual({ kind: 'not-a-member' });
	expect(await ben.database.entries.count()).toBe(await anna.database.entries.count());
});

/** Anna's workshop, its list frozen, with an urn for Ben in the round or without; carried to Ben's tablet. */
async function shared(withUrn = true) {
	const here = await votingRoom(anna, 1, undefined, async (room) => {
		await must(room.act({ kind: 'admit-device', ...cardOfBen() }));
		return withUrn ? [ben.key.device] : [];
	});
	const there = await OpenWorkshop.read(ben, here.stream);
	await carry(anna, ben, there);
	return { here, there };
}

function cardOfBen() {
	const card = readCard(cardOf(ben.key).text);
	if (isRefusal(card)) throw new Error(card.kind);
	return card;
}

function told(state: Workshop) {
	const result = resultOf(state, lastRound(state)!);
	if (isRefusal(result)) throw new Error(result.kind);
	return result;
}
