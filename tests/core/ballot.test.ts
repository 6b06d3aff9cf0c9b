import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countBallots, decodeBallot, encodeBallot, readBallot, type BallotShape } from '$lib/core/ballot.ts';
import { allowsNoOpinion } from '$lib/core/rule.ts';
import { runs } from './profiles.ts';

const strict: BallotShape = { tracks: 3, grades: 5, rule: { kind: 'required' } };
const lenient: BallotShape = { ...strict, rule: { kind: 'worst' } };

describe('reading a ballot', () => {
	test('a grade for each track makes a ballot', () => {
		expect(readBallot([0, 4, 2], strict)).toEqual([0, 4, 2]);
	});

	test('no opinion is an answer where the rule allows it', () => {
		expect(readBallot([0, null, null], lenient)).toEqual([0, null, null]);
		expect(readBallot([0, null, null], { ...strict, rule: { kind: 'ignored', quorum: 3 } })).toEqual([
			0,
			null,
			null
		]);
		expect(readBallot([0, 1, null], strict)).toEqual({ kind: 'no-opinion-not-allowed', option: '2' });
	});

	test.each([
		['nothing answered', [], 3],
		['the end not reached', [0, 1], 1],
		['a track in the middle passed over', [0, undefined, 1], 1],
		['only the last one answered', [undefined, undefined, 1], 2]
	])('%s: the ballot is incomplete, with the number missing', (_, grades, missing) => {
		expect(readBallot(grades, lenient)).toEqual({ kind: 'ballot-incomplete', missing });
	});

	test.each([5, 255, -1, 0.5, NaN, Infinity, '2' as unknown as number])(
		'a grade %s is not on the scale',
		(grade) => {
			expect(readBallot([0, grade, 1], lenient)).toEqual({ kind: 'grade-unknown', grade });
		}
	);

	test('more answers than tracks are refused', () => {
		expect(readBallot([0, 1, 2, 3], lenient)).toEqual({ kind: 'track-unknown' });
		expect(readBallot([0, 1, 2, undefined], lenient)).toEqual({ kind: 'track-unknown' });
	});

	test('a round without a track has empty ballots', () => {
		expect(readBallot([], { ...strict, tracks: 0 })).toEqual([]);
	});
});

describe('a ballot as bytes', () => {
	test('one byte a track, and 255 for no opinion', () => {
		expect(encodeBallot([0, null, 4])).toEqual(Uint8Array.of(0, 255, 4));
	});

	test('its length tells nothing about what it holds, and it comes back as it was', () => {
		const grade = fc.option(fc.nat({ max: 4 }));
		const ballot = fc.array(grade, { minLength: 3, maxLength: 3 });
		const returns = fc.property(ballot, (given) => {
			expect(encodeBallot(given)).toHaveLength(3);
			expect(decodeBallot(encodeBallot(given), lenient)).toEqual(given);
		});
		fc.assert(returns, runs);
	});

	test.each([
		['too short', [0, 1], lenient],
		['too long', [0, 1, 2, 3], lenient],
		['empty', [], lenient],
		['a grade that the scale does not have', [0, 1, 5], lenient],
		['no opinion where everybody grades everything', [0, 1, 255], strict]
	])('bytes that are no ballot of this round are refused: %s', (_, bytes, shape) => {
		expect(decodeBallot(Uint8Array.from(bytes), shape)).toEqual({ kind: 'urn-unreadable' });
	});

	test('any bytes at all are read or refused, never thrown upon', () => {
		const total = fc.property(fc.uint8Array({ maxLength: 5 }), fc.boolean(), (bytes, isStrict) => {
			const read = decodeBallot(bytes, isStrict ? strict : lenient);
			if (Array.isArray(read)) expect(encodeBallot(read)).toEqual(bytes);
			else expect(read).toEqual({ kind: 'urn-unreadable' });
		});
		fc.assert(total, runs);
	});

	test.each([255, -1, 0.5, NaN])('a grade without a byte of its own (%s) is a mistake of ours', (grade) => {
		expect(() => encodeBallot([grade])).toThrow(RangeError);
	});
});

describe('counting ballots', () => {
	test('gives one tally a track, in the order of the round', () => {
		const ballots = [
			[0, 1, null],
			[0, 4, null],
			[3, 1, 2]
		];
		expect(countBallots(ballots, lenient)).toEqual([
			{ counts: [2, 0, 0, 1, 0], noOpinion: 0 },
			{ counts: [0, 2, 0, 0, 1], noOpinion: 0 },
			{ counts: [0, 0, 1, 0, 0], noOpinion: 2 }
		]);
	});

	test('an empty urn has empty tallies', () => {
		expect(countBallots([], { ...strict, tracks: 1 })).toEqual([{ counts: [0, 0, 0, 0, 0], noOpinion: 0 }]);
	});

	test('the order of the ballots changes nothing', () => {
		const ballot = fc.array(fc.option(fc.nat({ max: 4 })), { minLength: 3, maxLength: 3 });
		const shuffled = fc
			.array(ballot, { maxLength: 12 })
			.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));
		const anyOrder = fc.property(shuffled, ([ballots, others]) => {
			expect(countBallots(others, lenient)).toEqual(countBallots(ballots, lenient));
		});
		fc.assert(anyOrder, runs);
	});

	test('a ballot that was never read against the round is a mistake of ours', () => {
		expect(() => countBallots([[0, 1]], lenient)).toThrow(RangeError);
	});
});

test('only the rule "required" asks everybody for every grade', () => {
	expect(allowsNoOpinion({ kind: 'required' })).toBe(false);
	expect(allowsNoOpinion({ kind: 'worst' })).toBe(true);
	expect(allowsNoOpinion({ kind: 'ignored', quorum: 0 })).toBe(true);
});
