import { expect, test } from 'vitest';
import { longestRest, rest, restAfter } from '$lib/core/sync/back-off.ts';

test('the rest doubles with each failure, up to five minutes', () => {
	expect([1, 2, 3, 4].map((failures) => restAfter(failures, 1))).toEqual([2_000, 4_000, 8_000, 16_000]);
	expect(restAfter(50, 1)).toBe(longestRest);
	expect(longestRest).toBe(300_000);
});

test('chance takes up to half of it away, so that tablets do not all come back at once', () => {
	for (const failures of [0, 1, 5, 50]) {
		expect(restAfter(failures, 0)).toBe(restAfter(failures, 1) / 2);
	}
	expect(restAfter(0, 1)).toBe(rest);
});
