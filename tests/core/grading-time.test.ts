import { describe, expect, test } from 'vitest';
import {
	adviceFor,
	assumed,
	gradingMinutes,
	noPace,
	peopleThatFit,
	secondsPerTurn,
	tracksThatFit,
	withTurn
} from '$lib/core/grading-time.ts';

describe('the estimate', () => {
	test.each([
		// people, tracks, minutes
		[1, 1, 1], // 32 s
		[8, 6, 9], // 8 x 67 s = 8.9
		[12, 3, 10], // 12 x 46 s = 9.2
		[30, 9, 45], // 30 x 88 s = 44
		[30, 24, 100], // 30 x 193 s = 96.5
		[30, 36, 140], // 30 x 277 s = 138.5
		[40, 12, 75], // 40 x 109 s = 72.7
		[0, 12, 0]
	])('%i people and %i tracks take %i minutes on one tablet', (people, tracks, minutes) => {
		expect(gradingMinutes(people, tracks)).toBe(minutes);
	});

	test('never says less than the seconds amount to', () => {
		for (let people = 1; people <= 60; people += 1) {
			for (let tracks = 1; tracks <= 40; tracks += 1) {
				const exact = (people * (tracks * assumed.track + assumed.handOver)) / 60;
				expect(gradingMinutes(people, tracks)).toBeGreaterThanOrEqual(exact);
				expect(gradingMinutes(people, tracks)).toBeLessThan(exact + 5);
			}
		}
	});
});

describe('the measured pace', () => {
	test('replaces the assumption from the third turn on', () => {
		const two = withTurn(withTurn(noPace, 100), 140);
		expect(secondsPerTurn(24, two)).toBe(24 * 7 + 25);
		expect(secondsPerTurn(24, withTurn(two, 120))).toBe(120);
		expect(gradingMinutes(20, 24, withTurn(two, 120))).toBe(40);
	});

	test.each([
		['a double tap', 4],
		['a coffee break', 15 * 60 + 1],
		['a clock that went backwards', -30],
		['no number', Number.NaN]
	])('%s is no turn', (_, seconds) => {
		expect(withTurn({ turns: 3, seconds: 300 }, seconds)).toEqual({ turns: 3, seconds: 300 });
	});

	test('holds a sum and a number, and no single time', () => {
		const pace = [60, 61, 62, 63].reduce(withTurn, noPace);
		expect(pace).toEqual({ turns: 4, seconds: 246 });
	});
});

describe('what to do about it', () => {
	test.each([
		// people, tracks by question, minutes there are; tracks a question, people on paper
		[30, [8, 8, 8], 60, 4, 12],
		[30, [12, 12, 12], 60, 4, 18],
		[30, [8, 8, 8], 35, 2, 20],
		[40, [10], 30, 2, 22],
		[60, [6, 6, 6], 30, null, 49],
		[300, [4, 4, 4], 60, null, 267]
	])('%i people, %j tracks, %i minutes', (people, counts, available, tracksPerQuestion, onPaper) => {
		const advice = adviceFor(people, counts, available)!;
		expect(advice).toMatchObject({ available, tracksPerQuestion, onPaper });
		expect(
			gradingMinutes(
				people - onPaper,
				counts.reduce((a, b) => a + b)
			)
		).toBeLessThanOrEqual(available);
		if (tracksPerQuestion) {
			expect(gradingMinutes(people, tracksPerQuestion * counts.length)).toBeLessThanOrEqual(available);
			expect(gradingMinutes(people, (tracksPerQuestion + 1) * counts.length)).toBeGreaterThan(available);
		}
	});

	test('nothing, when it fits', () => {
		expect(adviceFor(30, [3, 3, 3])).toBeNull();
		expect(adviceFor(30, [3, 3, 3], 45)).toBeNull();
		expect(adviceFor(30, [3, 3, 3], 44)).not.toBeNull();
	});

	test('nobody needs no time', () => {
		for (const minutes of [0, 10]) expect(tracksThatFit(0, minutes)).toBe(Number.POSITIVE_INFINITY);
		expect(tracksThatFit(30, 5)).toBe(0);
		expect(peopleThatFit(24, 0)).toBe(0);
	});
});
