import { describe, expect, test } from 'vitest';
import { gradesOf, scaleIds, scales } from '$lib/core/scale.ts';

// Tallies hold indices only: a scale changed after a release would give old ballots another meaning.
const released = {
	'quality-7': 'excellent very-good good fairly-good passable insufficient to-reject',
	'quality-6': 'very-good good fairly-good passable insufficient to-reject',
	'quality-5': 'very-good good fairly-good passable to-reject',
	'priority-5': 'priority important useful secondary to-discard',
	'support-3': 'for mixed against'
};

describe('the scales', () => {
	test('are closed, and each stays as it was released, best to worst', () => {
		const current = scaleIds.map((id) => [id, gradesOf(id).join(' ')]);
		expect(Object.fromEntries(current)).toEqual(released);
	});

	test.each(scaleIds)('%s has from 3 to 7 grades, none of them twice', (id) => {
		const grades = gradesOf(id);
		expect(grades.length).toBeGreaterThanOrEqual(3);
		expect(grades.length).toBeLessThanOrEqual(7);
		expect(new Set(grades).size).toBe(grades.length);
	});

	test('name in their id how many grades they have', () => {
		for (const id of scaleIds) expect(Number(id.split('-').at(-1))).toBe(scales[id].length);
	});
});
