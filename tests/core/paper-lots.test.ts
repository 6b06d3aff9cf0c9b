import { expect, test } from 'vitest';
import { frozenOrder, lotOrders } from '$lib/core/paper-lots.ts';
import type { Round } from '$lib/core/workshop.ts';

const round = roundOf('EAmbF1wZRkKXyvH8bGcTtQ', [5, 1, 8]);

test('every lot has every track once, question after question', () => {
	for (const order of lotOrders(round, 4)) {
		expect([...order].sort((a, b) => a - b)).toEqual(frozenOrder(round));
		expect(order.map((index) => (index < 5 ? 1 : index < 6 ? 2 : 3))).toEqual([
			...[1, 1, 1, 1, 1, 2],
			...[3, 3, 3, 3, 3, 3, 3, 3]
		]);
	}
});

test('lots differ, and are the same when they are printed again', () => {
	const orders = lotOrders(round, 6).map((order) => order.join());
	expect(new Set(orders).size).toBe(6);
	expect(lotOrders(round, 3).map((order) => order.join())).toEqual(orders.slice(0, 3));
	expect(lotOrders(roundOf('another', [5, 1, 8]), 6).map((order) => order.join())).not.toEqual(orders);
});

test('a list with fewer orders than lots repeats one rather than search for ever', () => {
	expect(new Set(lotOrders(roundOf('short', [2]), 4).map((order) => order.join())).size).toBe(2);
});

test('no track stands first more often than another', () => {
	const first = [0, 0, 0, 0, 0];
	for (let one = 0; one < 4_000; one += 1) {
		const [order] = lotOrders(roundOf(`round ${one}`, [5]), 1);
		first[order![0]!]! += 1;
	}
	for (const times of first) expect(Math.abs(times - 800)).toBeLessThan(120);
});

function roundOf(id: string, lengths: readonly number[]): Round {
	const questions = lengths.map((length, question) => ({
		question: `q${question + 1}`,
		tracks: Array.from({ length }, (_, i) => ({ track: `${question}-${i}`, words: 'w', proposals: [] }))
	}));
	return { id, entry: '', device: '', questions, scale: 'quality-6', rule: { kind: 'required' }, seen: [] };
}
