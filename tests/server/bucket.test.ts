import { expect, test } from 'vitest';
import { Bucket } from '$lib/server/bucket.ts';

test('so many tries at once, then one every few seconds', () => {
	const bucket = new Bucket(3, 10);
	expect([1, 2, 3].map(() => bucket.take('a', 0))).toEqual([0, 0, 0]);
	expect(bucket.take('a', 0)).toBe(10);
	expect(bucket.take('a', 9_000)).toBe(1);
	expect(bucket.take('a', 10_000)).toBe(0);
	expect(bucket.take('a', 10_000)).toBe(10);
});

test('one address does not take another’s tries', () => {
	const bucket = new Bucket(1, 10);
	bucket.take('a', 0);
	expect(bucket.take('b', 0)).toBe(0);
});
