import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countBallots, type Ballot } from '$lib/core/ballot.ts';
import { decodeSums, emptySums, encodeSums, withBallot } from '$lib/core/online/sums.ts';

const shape = { tracks: 3, grades: 5, rule: { kind: 'worst' } } as const;
const grade = fc.option(fc.integer({ min: 0, max: 4 }), { nil: null });
const ballots: fc.Arbitrary<readonly Ballot[]> = fc.array(fc.tuple(grade, grade, grade), { maxLength: 40 });

test('ballots added one by one are the count of them all, in any order', () => {
	const law = fc.property(ballots, (cast) => {
		const add = (all: readonly Ballot[]) => all.reduce(withBallot, emptySums(shape));
		expect(add(cast)).toEqual(countBallots(cast, shape));
		expect(add(cast.toReversed())).toEqual(add(cast));
	});
	fc.assert(law, { seed: 1, numRuns: 200 });
});

test('sums are read again from bytes whose length tells nothing', () => {
	const law = fc.property(ballots, (cast) => {
		const sums = cast.reduce(withBallot, emptySums(shape));
		const bytes = encodeSums(sums);
		expect(bytes.length).toBe(encodeSums(emptySums(shape)).length);
		expect(decodeSums(bytes, shape)).toEqual(sums);
	});
	fc.assert(law, { seed: 2, numRuns: 200 });
	expect(decodeSums(new Uint8Array(4), shape)).toBeNull();
});

test('a ballot of another length is our own bug', () => {
	expect(() => withBallot(emptySums(shape), [1])).toThrow(RangeError);
});
