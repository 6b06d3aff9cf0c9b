import { afterEach, beforeEach, expect, test } from 'vitest';
import { fingerprintOf } from '$lib/core/fingerprint.ts';
import { isRefusal } from '$lib/core/refusal.ts';
import { resultOf } from '$lib/core/result.ts';
import { gradedTracks } from '$lib/core/tracks.ts';
import { lastRound, phaseOf, type Workshop } from '$lib/core/workshop.ts';
import { tellFingerprint } from '$lib/device/fingerprint.ts';
import { OpenWorkshop } from '$lib/device/open-workshop.svelte.ts';
import type { Hand } from '$lib/device/tablet.svelte.ts';
import { verifyHead } from '$lib/seal/signed-head.ts';
import { hashing } from '$lib/seal/hash.ts';
import { must, newHand, votingRoom } from './room.ts';

let hand: Hand;

beforeEach(async () => {
	localStorage.clear();
	hand = await newHand();
});

afterEach(async () => hand.database.delete());

test('a mended closing has an urn of its own, and both rounds are read back as they were', async () => {
	const room = await closedRoom(2);
	const before = room.state.rounds[0]!;
	await must(room.openRound({ reason: 'mistake', text: 'closed too early', tracks: [] }));
	expect(room.urn).toMatchObject({ ballots: 0, turn: 1, round: lastRound(room.state)!.id });
	await vote(room, 3);
	const again = await OpenWorkshop.read(hand, room.stream);
	expect(again.state.rounds[0]).toEqual(before);
	expect(again.state.rounds.map((round) => ballotsOf(again.state, round.id))).toEqual([2, 3]);
	expect(await hand.database.urns.count()).toBe(0);
	expect(await hand.database.ballots.count()).toBe(0);
});

test('a round that is refused leaves no urn behind', async () => {
	const room = await closedRoom(2);
	expect(await room.openRound({ reason: 'mistake', text: ' ', tracks: [] })).toEqual({ kind: 'text-empty' });
	expect(await hand.database.urns.count()).toBe(0);
});

test('the signature vouches for the whole chain, and the minutes are told from what it had seen', async () => {
	const room = await closedRoom(2);
	await must(room.act({ kind: 'record-attendance', people: 12, byCategory: {} }));
	const before = room.state;
	await must(room.signMinutes(['Camille Roy', 'Sacha Petit']));
	expect(phaseOf(room.state)).toBe('signed');

	const [chain] = await hand.database.chains.all();
	const signature = (await hand.database.signatures.all()).find(({ seq }) => seq === chain!.seq);
	expect(signature?.hash).toBe(chain!.hash);
	expect(await verifyHead(hand.key, room.stream, signature!, signature!.signature)).toBe(true);
	expect(chain!.summary.phase).toBe('signed');

	await must(room.act({ kind: 'correct-minutes', text: 'thirteen', names: ['Camille Roy'] }));
	const { seen } = room.state.minutes[0]!.body;
	expect(entriesOf(await asSeen(room, seen))).toEqual(entriesOf(before));
	const told = tellFingerprint(room.stream, seen);
	expect(told.hash).toBe(fingerprintOf([...seen].reverse(), hashing.hashText));
	expect(new Set(told.qr.map((row) => row.length))).toEqual(new Set([told.qr.length]));
	expect(
		told.qr[0]!.some((dark) => dark),
		'a quiet border'
	).toBe(false);
	expect(told.qr[4]!.slice(4, 12), 'a corner that a camera looks for').toEqual(
		[...'11111110'].map((bit) => bit === '1')
	);
});

async function closedRoom(ballots: number): Promise<OpenWorkshop> {
	const room = await votingRoom(hand, 2);
	await vote(room, ballots);
	return room;
}

async function vote(room: OpenWorkshop, ballots: number): Promise<void> {
	const tracks = gradedTracks(lastRound(room.state)!).length;
	for (let turn = 1; turn <= ballots; turn += 1)
		await must(
			room.cast(
				turn,
				Array.from({ length: tracks }, () => turn % 6)
			)
		);
	await must(room.closeUrn(''));
}

function ballotsOf(workshop: Workshop, round: string): number | null {
	const result = resultOf(
		workshop,
		workshop.rounds.find(({ id }) => id === round)!
	);
	return isRefusal(result) ? null : result.ballots;
}

async function asSeen(room: OpenWorkshop, seen: Parameters<OpenWorkshop['asSeen']>[0]): Promise<Workshop> {
	const then = await room.asSeen(seen);
	if (isRefusal(then)) throw new Error(then.kind);
	return then;
}

// What a folding amounts to, without the order in which it was made.
function entriesOf(workshop: Workshop): unknown {
	const { rounds, attendance, statements, minutes, heads, entries, clock } = workshop;
	return { rounds, attendance, statements, minutes, heads: [...heads], entries, clock };
}
