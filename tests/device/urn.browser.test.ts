import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { resultOf } from '$lib/core/result.ts';
import { isRefusal } from '$lib/core/refusal.ts';
import { lastRound, phaseOf } from '$lib/core/workshop.ts';
import { OpenWorkshop } from '$lib/device/open-workshop.svelte.ts';
import type { Hand } from '$lib/device/tablet.svelte.ts';
import { storing } from '$lib/device/storage-failure.ts';
import { strictly } from '$lib/device/strict.ts';
import { count } from '$lib/device/urn.ts';
import { openBallot } from '$lib/seal/urn-box.ts';
import { emptied, everything, must, newHand, newRoom, votingRoom } from './room.ts';

let hand: Hand;

beforeEach(async () => {
	localStorage.clear();
	hand = await newHand();
});

afterEach(async () => {
	vi.restoreAllMocks();
	await hand.database.delete();
});

describe('a turn casts once', () => {
	test('tapped twice, the second is refused and one ballot lies in the urn', async () => {
		const room = await votingRoom(hand, 1);
		const { turn } = room.beginTurn();
		const answers = await Promise.all([room.cast(turn, [0, 1, 2]), room.cast(turn, [0, 1, 2])]);
		expect(answers).toEqual([null, { kind: 'turn-already-cast' }]);
		expect(room.urn).toMatchObject({ ballots: 1, turn: 2 });
	});

	test('after a reload in mid-turn the same turn is open, and nothing of the ballot was kept', async () => {
		const room = await votingRoom(hand, 1);
		await must(room.cast(1, [0, 1, 2]));
		room.beginTurn();
		const reread = await OpenWorkshop.read(hand, room.stream);
		expect(reread.urn).toMatchObject({ ballots: 1, turn: 2 });
	});

	test('a spoiled turn is counted and leaves no ballot', async () => {
		const room = await votingRoom(hand, 1);
		await must(room.spoil(1));
		expect(room.urn).toMatchObject({ ballots: 0, spoiled: 1, turn: 2 });
		expect(await room.cast(1, [0, 0, 0])).toEqual({ kind: 'turn-already-cast' });
	});

	test('a ballot from paper counts like any other, and the closing says how many there were', async () => {
		const room = await votingRoom(hand, 1);
		await must(room.cast(1, [0, 1, 2]));
		await must(room.cast(2, [0, 1, 2], 'paper'));
		await must(room.cast(3, [0, 1, 3], 'paper'));
		expect(room.urn).toMatchObject({ ballots: 3, paper: 2, turn: 4 });
		expect(Object.keys((await hand.database.ballots.all())[0]!).sort()).toEqual([
			'ballot',
			'id',
			'round',
			'urn',
			'v'
		]);
		await must(room.closeUrn(''));
		expect(resultOf(room.state, lastRound(room.state)!)).toMatchObject({ ballots: 3, paper: 2 });
	});

	test.each([
		['a missing grade', [0, 1], { kind: 'ballot-incomplete', missing: 1 }],
		['a grade outside the scale', [0, 1, 6], { kind: 'grade-unknown', grade: 6 }],
		['no opinion where everyone must have one', [0, null, 1], { kind: 'no-opinion-not-allowed' }]
	])('%s is refused and the turn stays open', async (_, grades, refusal) => {
		const room = await votingRoom(hand, 1, { kind: 'required' });
		expect(await room.cast(1, grades)).toMatchObject(refusal);
		expect(room.urn).toMatchObject({ ballots: 0, turn: 1 });
	});
});

describe('secrecy on a shared tablet', () => {
	test('no entry, head, clock or time moves while participants hold the tablet', async () => {
		const room = await votingRoom(hand, 2);
		const before = await everything(hand);
		for (let turn = 1; turn <= 10; turn += 1) await must(room.cast(turn, [0, 1, 2, 3, 4, 5]));
		const after = await everything(hand);
		for (const store of ['entries', 'chains', 'signatures', 'settings', 'drafts']) {
			expect(after[store]).toEqual(before[store]);
		}
		expect(Object.keys(localStorage).map((key) => localStorage.getItem(key))).toHaveLength(1); // the canary
	});

	test('a ballot row has no time, no number, no person and no readable grade', async () => {
		const room = await votingRoom(hand, 2);
		for (let turn = 1; turn <= 5; turn += 1) await must(room.cast(turn, [0, 0, 0, 0, 0, 0]));
		const { ballots, urns } = await everything(hand);
		for (const row of ballots as Record<string, unknown>[]) {
			expect(Object.keys(row).sort()).toEqual(['ballot', 'id', 'round', 'urn', 'v']);
			expect(row['ballot']).toHaveLength(12 + 6 + 16);
		}
		expect((urns as { key: CryptoKey }[])[0]?.key.extractable).toBe(false);
		expect(new Set((ballots as { ballot: Uint8Array }[]).map(({ ballot }) => ballot.toString())).size).toBe(
			5
		);
	});

	test('closing leaves totals only: no ballot, no key, in any store', async () => {
		const room = await votingRoom(hand, 1);
		for (let turn = 1; turn <= 6; turn += 1) await must(room.cast(turn, [turn - 1, 0, null]));
		await must(room.closeUrn(''));
		const after = await everything(hand);
		expect(after['ballots']).toEqual([]);
		expect(after['urns']).toEqual([]);
		expect(room.urn).toBeNull();
		expect(JSON.stringify(after['entries'])).not.toContain('"ballot"');
	});

	test('the order in which ballots lie is not the order in which they were cast, over 1,000 urns', async () => {
		const correlations: number[] = [];
		const room = await votingRoom(hand, 1);
		const { id, round } = room.urn!;
		const ballots = 5;
		for (let urn = 0; urn < 1000; urn += 1) {
			await emptied(hand.database.ballots);
			const start = room.urn!.turn;
			for (let cast = 0; cast < ballots; cast += 1) await must(room.cast(start + cast, [cast, 0, 0]));
			correlations.push(await orderCorrelation(id));
		}
		expect(round).toBe(lastRound(room.state)?.id);
		const mean = correlations.reduce((sum, value) => sum + value, 0) / correlations.length;
		// Kendall's tau of 5 in random order: standard deviation √(2(2n+5)/9n(n−1)) = 0.41, of 1,000 means 0.013.
		expect(Math.abs(mean)).toBeLessThan(5 * 0.013);
	});

	// Kendall's tau between the place of a row, as a reader gets it, and the turn that cast it (its first grade).
	async function orderCorrelation(urn: string): Promise<number> {
		const row = (await hand.database.urns.get(urn))!;
		const rows = await hand.database.ballots.allBy('urn', urn);
		const opened = await Promise.all(rows.map(({ ballot }) => openBallot(row.key, urn, ballot)));
		const casts = opened.map((bytes) => bytes![0]!);
		let agreement = 0;
		for (let a = 0; a < casts.length; a += 1) {
			for (let b = a + 1; b < casts.length; b += 1) agreement += Math.sign(casts[b]! - casts[a]!);
		}
		return agreement / ((casts.length * (casts.length - 1)) / 2);
	}
});

describe('closing', () => {
	test('counts every ballot once, with spoiled ones and no opinions told apart', async () => {
		const room = await votingRoom(hand, 1, { kind: 'ignored', quorum: 0 });
		await must(room.cast(1, [0, 5, null]));
		await must(room.spoil(2));
		await must(room.cast(3, [1, 5, 2]));
		await must(room.closeUrn(''));
		const result = resultOf(room.state, lastRound(room.state)!);
		if (isRefusal(result)) throw new Error(result.kind);
		expect(result).toMatchObject({ final: true, ballots: 2, spoiled: 1, paper: 0 });
		expect(result.questions.map(({ ranking }) => ranking[0])).toMatchObject([
			{ counts: [1, 1, 0, 0, 0, 0], grade: 1 },
			{ counts: [0, 0, 0, 0, 0, 2], grade: 5 },
			{ counts: [0, 0, 1, 0, 0, 0], noOpinion: 1 }
		]);
	});

	test('is refused whole when a ballot came in after the counting, and loses none', async () => {
		const room = await votingRoom(hand, 1);
		await must(room.cast(1, [0, 0, 0]));
		const counting = await count(hand.database, lastRound(room.state)!, room.urn!.id);
		await must(room.cast(2, [1, 1, 1]));
		if (isRefusal(counting)) throw new Error(counting.kind);
		const { stores, work } = counting.alongside;
		const ending = storing(() => strictly(hand.database, stores, work));
		expect(await ending).toEqual({ kind: 'urn-changed' });
		expect(await hand.database.ballots.count()).toBe(2);
	});

	test('with a ballot that cannot be opened is refused, and every row stays', async () => {
		const room = await votingRoom(hand, 1);
		await must(room.cast(1, [0, 0, 0]));
		await must(room.cast(2, [0, 0, 0]));
		for (const row of await hand.database.ballots.all()) {
			row.ballot[20]! ^= 1;
			await hand.database.ballots.put(row);
		}
		expect(await room.closeUrn('')).toEqual({ kind: 'urn-unreadable' });
		expect(await hand.database.ballots.count()).toBe(2);
		expect(phaseOf(room.state)).toBe('grading');
	});

	test('a disk that fails while closing keeps the urn open and the ballots in it', async () => {
		const room = await votingRoom(hand, 1);
		await must(room.cast(1, [0, 0, 0]));
		vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
			throw new DOMException('full', 'QuotaExceededError');
		});
		expect(await room.closeUrn('')).toEqual({ kind: 'storage-full' });
		vi.restoreAllMocks();
		const reread = await OpenWorkshop.read(hand, room.stream);
		expect(phaseOf(reread.state)).toBe('grading');
		expect(reread.urn?.ballots).toBe(1);
		await must(reread.closeUrn(''));
		expect(phaseOf(reread.state)).toBe('closed');
	});

	test('more ballots than people needs a written word, which goes with it', async () => {
		const room = await votingRoom(hand, 1);
		for (let turn = 1; turn <= 31; turn += 1) await must(room.cast(turn, [0, 0, 0]));
		expect(await room.closeUrn('')).toEqual({ kind: 'remark-required', ballots: 31, people: 30 });
		await must(room.closeUrn('Une personne est arrivée en retard'));
		expect(room.state.remarks.map((remark) => remark.text)).toEqual(['Une personne est arrivée en retard']);
	});

	test('after it nothing is cast, merged or added', async () => {
		const room = await votingRoom(hand, 1);
		await must(room.closeUrn(''));
		expect(await room.cast(1, [0, 0, 0])).toEqual({ kind: 'round-not-open' });
		expect(await room.addProposals('q1', ['late'], 'turn')).toEqual({ kind: 'list-frozen' });
		expect(await room.closeUrn('')).toEqual({ kind: 'round-not-open' });
	});
});

test('invented people exist in a rehearsal only, and their words are marked', async () => {
	const real = await newRoom(hand);
	await must(real.inventProposals());
	expect(real.state.proposals.size).toBe(0);
	const rehearsal = await newRoom(hand, { kind: 'worst' }, 'rehearsal');
	await must(rehearsal.inventProposals());
	expect([...rehearsal.state.proposals.values()].every(({ origin }) => origin === 'invented')).toBe(true);
	await must(rehearsal.openRound());
	await must(rehearsal.inventBallots(8));
	expect(rehearsal.urn?.ballots).toBe(8);
});

test('every track’s place is drawn anew for each ballot, within its question', async () => {
	const room = await votingRoom(hand, 4);
	const orders = Array.from({ length: 20 }, () => room.beginTurn().order);
	expect(new Set(orders.map(String)).size).toBeGreaterThan(10);
	for (const order of orders) {
		expect([...order].sort((a, b) => a - b)).toEqual([...Array(12).keys()]);
		expect(order.slice(0, 4).every((index) => index < 4)).toBe(true);
	}
});
