import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBallot } from '$lib/core/ballot.ts';
import { beginKeying, blankBallot, keyedBallot, strike, strokeOf, type Keying } from '$lib/core/keying.ts';

const typed = (keying: Keying, keys: string) =>
	[...keys].reduce((state, key) => {
		const stroke = strokeOf(key === '<' ? 'Backspace' : key, 6, true);
		return stroke ? strike(state, stroke) : state;
	}, keying);

describe('keys as they are printed in the boxes', () => {
	test.each([
		['1', { kind: 'grade', grade: 0 }],
		['6', { kind: 'grade', grade: 5 }],
		['a', { kind: 'grade', grade: 0 }],
		['F', { kind: 'grade', grade: 5 }],
		['0', { kind: 'grade', grade: null }],
		['-', { kind: 'grade', grade: null }],
		[' ', { kind: 'grade', grade: null }],
		['Backspace', { kind: 'back' }],
		['ArrowUp', { kind: 'back' }],
		['7', null],
		['G', null],
		['z', null],
		['F1', null],
		['Enter', null]
	])('%j on six grades', (key, stroke) => {
		expect(strokeOf(key, 6, true)).toEqual(stroke);
	});

	test('no opinion has no key where everybody grades everything', () => {
		for (const key of ['0', '-', ' ']) expect(strokeOf(key, 6, false)).toBeNull();
	});
});

describe('a paper ballot', () => {
	test('is cast in the round’s order, whatever the order of its lot', () => {
		expect(keyedBallot(typed(beginKeying([2, 0, 1]), '310'))).toEqual([0, null, 2]);
	});

	test('is whole only when every line was keyed', () => {
		const begun = typed(beginKeying([0, 1, 2]), '12');
		expect(keyedBallot(begun)).toBeNull();
		expect(begun.line).toBe(2);
		expect(typed(begun, '3').line).toBe(3);
	});

	test('goes one line back, is corrected, and goes on where it was left', () => {
		const mended = typed(beginKeying([0, 1, 2]), '12<6');
		expect(mended).toMatchObject({ keyed: [0, 5, undefined], line: 2 });
	});

	test('takes no further grade behind its last line', () => {
		const whole = typed(beginKeying([0, 1]), '12');
		expect(typed(whole, '6')).toEqual(whole);
	});

	test('jumps to a line and comes back to the first empty one', () => {
		const jumped = strike(typed(beginKeying([0, 1, 2]), '1'), { kind: 'line', line: 2 });
		expect(typed(jumped, '4')).toMatchObject({ keyed: [0, undefined, 3], line: 1 });
	});

	test('on which nothing is ticked is no opinion on every track', () => {
		expect(readBallot(blankBallot(3), { tracks: 3, grades: 6, rule: { kind: 'worst' } })).toEqual([
			null,
			null,
			null
		]);
	});

	test('says what was ticked, for every order', () => {
		const ballots = fc.array(fc.option(fc.integer({ min: 0, max: 5 }), { nil: null }), {
			minLength: 1,
			maxLength: 9
		});
		const cases = ballots.chain((ballot) =>
			fc.tuple(fc.constant(ballot), fc.shuffledSubarray([...ballot.keys()], { minLength: ballot.length }))
		);
		fc.assert(
			fc.property(cases, ([ballot, order]) => {
				const keys = order
					.map((track) => (ballot[track] === null ? '0' : String(ballot[track]! + 1)))
					.join('');
				expect(keyedBallot(typed(beginKeying(order), keys))).toEqual(ballot);
			}),
			{ numRuns: 200, seed: 3 }
		);
	});
});
