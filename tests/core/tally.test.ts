import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isRefusal } from '$lib/core/refusal.ts';
import { emptyTally, mergeTallies, tallyFault, tallyOf, type Tally } from '$lib/core/tally.ts';
import { runs } from './profiles.ts';

const largest = Number.MAX_SAFE_INTEGER;

describe('counting the grades of a track', () => {
	test('each grade is counted in its place, and no opinion apart', () => {
		expect(tallyOf(alone([0, 2, null, 2, null, null]), 0, 4)).toEqual({ counts: [1, 0, 2, 0], noOpinion: 3 });
	});

	test('the grades of the other tracks on the same ballots do not count', () => {
		expect(
			tallyOf(
				[
					[0, 1],
					[2, null]
				],
				1,
				3
			)
		).toEqual({ counts: [0, 1, 0], noOpinion: 1 });
	});

	test('without a ballot the tally is empty', () => {
		expect(tallyOf([], 0, 3)).toEqual(emptyTally(3));
		expect(emptyTally(3)).toEqual({ counts: [0, 0, 0], noOpinion: 0 });
	});

	test.each([3, -1, 0.5, NaN])(
		'a grade outside the scale (%s) is a mistake of ours, not of people',
		(grade) => {
			expect(() => tallyOf([[grade]], 0, 3)).toThrow(RangeError);
		}
	);
});

describe('merging the tallies of two tablets', () => {
	const grade = fc.option(fc.nat({ max: 4 }));
	const tally = (grades: readonly (number | null)[]) => tallyOf(alone(grades), 0, 5);

	test('gives the tally of all ballots together', () => {
		const together = fc.property(fc.array(grade), fc.array(grade), (here, there) => {
			expect(mergeTallies(tally(here), tally(there))).toEqual(tally([...here, ...there]));
		});
		fc.assert(together, runs);
	});

	test('does not depend on the order of arrival, nor on who is merged first, even at the edge of exactness', () => {
		const count = fc.oneof(fc.nat(), fc.integer({ min: largest - 3, max: largest }), fc.constant(0));
		const tally = fc.record({ counts: fc.array(count, { minLength: 2, maxLength: 2 }), noOpinion: count });
		const anyOrder = fc.property(tally, tally, tally, (a, b, c) => {
			expect(mergeTallies(a, b)).toEqual(mergeTallies(b, a));
			expect(merged(merged(a, b), c)).toEqual(merged(a, merged(b, c)));
			expect(mergeTallies(a, emptyTally(2))).toEqual(a);
		});
		fc.assert(anyOrder, runs);
	});

	test('is refused when the scales have different numbers of grades', () => {
		expect(mergeTallies(emptyTally(5), emptyTally(7))).toEqual({ kind: 'scales-differ' });
	});

	test('is refused when a sum would no longer be exact', () => {
		const full = { counts: [largest], noOpinion: 0 };
		const one = { counts: [1], noOpinion: 0 };
		const refusal = { kind: 'tally-malformed', option: 'the garden', reason: 'too-large' };
		expect(mergeTallies(full, one, 'the garden')).toEqual(refusal);
		expect(
			mergeTallies({ counts: [0], noOpinion: largest }, { counts: [0], noOpinion: 1 }, 'the garden')
		).toEqual(refusal);
		expect(mergeTallies(full, emptyTally(1))).toEqual(full);
	});

	test.each([
		[[], 'no-grade'],
		[[-1], 'negative'],
		[[0.5], 'not-whole'],
		[[2 ** 53], 'too-large']
	])('is refused when a tally is malformed: %s', (counts, reason) => {
		const other = { counts: counts.map(() => 1), noOpinion: 0 };
		const refusal = { kind: 'tally-malformed', option: '', reason };
		expect(mergeTallies({ counts, noOpinion: 0 }, other)).toEqual(refusal);
		expect(mergeTallies(other, { counts, noOpinion: 0 })).toEqual(refusal);
	});
});

test('a tally is held against the number of grades of its scale', () => {
	expect(tallyFault(emptyTally(5), 5)).toBeNull();
	expect(tallyFault(emptyTally(5), 6)).toBe('another-length');
	expect(tallyFault({ counts: [1, 1], noOpinion: -1 }, 2)).toBe('negative');
});

/** Ballots of a round with one track. */
function alone(grades: readonly (number | null)[]) {
	return grades.map((grade) => [grade]);
}

type Outcome = ReturnType<typeof mergeTallies>;

/** A refusal, once given, stays. */
function merged(a: Outcome, b: Outcome): Outcome {
	if (isRefusal(a)) return a;
	return isRefusal(b) ? b : mergeTallies(a satisfies Tally, b);
}
