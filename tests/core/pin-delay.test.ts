import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { afterWaiting, afterWrongTry, mayTry, noTries, triesLeft, type Tries } from '$lib/core/pin-delay.ts';

const minute = 60_000;
const afterWrong = (times: number) =>
	Array.from({ length: times }).reduce<Tries>((tries) => afterWrongTry(tries), noTries);

describe('the wait after wrong tries', () => {
	test.each([
		// wrong tries, minutes to wait, free tries left
		[0, 0, 4],
		[1, 0, 3],
		[2, 0, 2],
		[3, 0, 1],
		[4, 0, 0],
		[5, 1, 0],
		[6, 5, 0],
		[7, 15, 0],
		[8, 60, 0],
		[9, 60, 0],
		[100, 60, 0]
	])('after %i wrong tries it is %i minutes', (times, minutes, left) => {
		const tries = afterWrong(times);
		expect(tries).toEqual({ wrong: times, wait: minutes * minute });
		expect(mayTry(tries)).toBe(minutes === 0);
		expect(triesLeft(tries)).toBe(left);
	});

	test.each([
		['half of it', 30_000, 30_000, false],
		['all but a moment', 59_999, 1, false],
		['all of it', 60_000, 0, true],
		['more than all', 3_600_000, 0, true],
		['nothing', 0, 60_000, false],
		['a clock that goes backwards', -86_400_000, 60_000, false],
		['a clock that has no answer', Number.NaN, 60_000, false]
	])('%s has passed', (_, elapsed, wait, may) => {
		const tries = afterWaiting(afterWrong(5), elapsed);
		expect(tries).toEqual({ wrong: 5, wait });
		expect(mayTry(tries)).toBe(may);
	});

	test('passing time forgives no wrong try: the next one costs the next wait', () => {
		const waited = afterWaiting(afterWrong(5), 10 * minute);
		expect(afterWrongTry(waited)).toEqual({ wrong: 6, wait: 5 * minute });
	});

	test('however the time is cut into pieces, the same wait is left', () => {
		fc.assert(
			fc.property(fc.array(fc.nat(20_000), { maxLength: 12 }), (pieces) => {
				const whole = pieces.reduce((sum, piece) => sum + piece, 0);
				expect(pieces.reduce(afterWaiting, afterWrong(6))).toEqual(afterWaiting(afterWrong(6), whole));
			}),
			{ seed: 5 }
		);
	});
});
