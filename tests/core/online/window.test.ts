import { describe, expect, test } from 'vitest';
import { phaseOf, windowFault } from '$lib/core/online/vote-window.ts';

const window = { opens: '2026-11-25T10:00:00.000Z', closes: '2026-12-05T22:00:00.000Z' };

describe('an online urn', () => {
	test.each([
		['a moment before it opens', '2026-11-25T09:59:59.999Z', 'planned'],
		['at the moment when it opens', window.opens, 'open'],
		['a moment before it closes', '2026-12-05T21:59:59.999Z', 'open'],
		['at the moment when it closes', window.closes, 'over']
	])('%s', (_, now, phase) => expect(phaseOf(window, now)).toBe(phase));

	test.each([
		['that is to come', window, true],
		['that has begun', { ...window, opens: '2026-11-01T00:00:00.000Z' }, true],
		['that ends as it begins', { ...window, closes: window.opens }, false],
		['that is over', { opens: '2026-10-01T00:00:00.000Z', closes: '2026-10-02T00:00:00.000Z' }, false],
		['of a whole year', { ...window, closes: '2027-11-25T10:00:00.000Z' }, false]
	])('may have a window %s', (_, one, isSound) => {
		const fault = windowFault(one, '2026-11-20T00:00:00.000Z');
		expect(fault).toEqual(isSound ? null : { kind: 'vote-window-malformed', days: 92 });
	});
});
