import { describe, expect, test } from 'vitest';
import { instantOf, localTime } from '$lib/server/online/office-time.ts';

describe('a time of the office, where clocks show Paris time', () => {
	test.each([
		['in winter', '2026-11-25T14:20', '2026-11-25T13:20:00.000Z'],
		['in summer', '2026-07-05T14:20', '2026-07-05T12:20:00.000Z'],
		['just before clocks go forward', '2026-03-29T01:59', '2026-03-29T00:59:00.000Z'],
		['just after', '2026-03-29T03:00', '2026-03-29T01:00:00.000Z'],
		['that never comes', '2026-03-29T02:30', '2026-03-29T01:30:00.000Z'],
		['before clocks go back', '2026-10-25T01:59', '2026-10-24T23:59:00.000Z'],
		['that comes twice: the first', '2026-10-25T02:30', '2026-10-25T00:30:00.000Z'],
		['after', '2026-10-25T03:00', '2026-10-25T02:00:00.000Z'],
		['that is none', '2026-13-01T00:00', null],
		['with more than that', '2026-11-25T14:20:10', null]
	])('%s', (_, local, instant) => expect(instantOf(local)).toBe(instant));

	test('is told back as it was given', () => {
		for (const local of ['2026-11-25T14:20', '2026-07-05T00:00', '2026-03-29T03:00', '2026-10-25T03:00'])
			expect(localTime(new Date(instantOf(local)!))).toBe(local);
	});
});
