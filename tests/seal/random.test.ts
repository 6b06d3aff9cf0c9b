import { expect, test } from 'vitest';
import { newEpoch, newId, randomBelow, shuffled } from '$lib/seal/random.ts';

test('ids are 128 bits, epochs 64, and none comes twice', () => {
	const ids = Array.from({ length: 1000 }, newId);
	expect(ids.every((id) => /^[A-Za-z0-9_-]{22}$/u.test(id))).toBe(true);
	expect(newEpoch()).toMatch(/^[A-Za-z0-9_-]{11}$/u);
	expect(new Set(ids).size).toBe(1000);
});

test('a shuffle keeps everything and gives each of 24 orders about as often', () => {
	const seen = new Map<string, number>();
	for (let draw = 0; draw < 24_000; draw += 1) {
		const order = shuffled('ABCD'.split('')).join('');
		seen.set(order, (seen.get(order) ?? 0) + 1);
	}
	expect(seen.size).toBe(24);
	// 1,000 each, standard deviation 31: seven of them is one failure in 10^10 runs.
	for (const times of seen.values()) expect(Math.abs(times - 1000)).toBeLessThan(7 * 31);
});

test('a drawn number is below its limit, and every one comes', () => {
	const drawn = new Set(Array.from({ length: 2000 }, () => randomBelow(7)));
	expect([...drawn].sort()).toEqual([0, 1, 2, 3, 4, 5, 6]);
});
