import { describe, expect, test } from 'vitest';
import { rank } from '$lib/core/judgment.ts';
import { isRefusal } from '$lib/core/refusal.ts';
import type { Rule } from '$lib/core/rule.ts';
import { ignored } from './profiles.ts';

const required: Rule = { kind: 'required' };
const worst: Rule = { kind: 'worst' };

describe('malformed input is refused, naming the option', () => {
	test.each([
		['no grade at all', [], 'no-grade'],
		['more grades than the others', [1, 2, 3], 'another-length'],
		['fewer grades than the others', [1], 'another-length'],
		['a negative count', [1, -1], 'negative'],
		['half a vote', [0.5, 1], 'not-whole'],
		['a count that is not a number', [NaN, 1], 'not-whole'],
		['an endless count', [1, Infinity], 'not-whole'],
		['a text for a count', ['1', 1] as unknown as number[], 'not-whole'],
		['a hole among the counts', new Array<number>(2), 'not-whole'],
		['a count too large to be exact', [2 ** 53, 1], 'too-large']
	])('%s', (_, tally, reason) => {
		const first = { id: 'sound', tally: reason === 'no-grade' ? [] : [1, 1] };
		const options = reason === 'no-grade' ? [{ ...first, id: 'bad' }] : [first, { id: 'bad', tally }];
		expect(rank(options, worst)).toEqual({ kind: 'tally-malformed', option: 'bad', reason });
	});

	test.each([
		['negative', -1],
		['not-whole', 0.5],
		['not-whole', NaN],
		['too-large', 2 ** 53]
	])('a number of no opinions that is %s', (reason, noOpinion) => {
		for (const rule of [required, worst, ignored])
			expect(rank([{ id: 'bad', tally: [1, 1], noOpinion }], rule)).toEqual({
				kind: 'tally-malformed',
				option: 'bad',
				reason
			});
	});

	test('a last grade that becomes too large to be exact once no opinion has joined it', () => {
		const options = [{ id: 'bad', tally: [1, Number.MAX_SAFE_INTEGER], noOpinion: 1 }];
		expect(rank(options, worst)).toEqual({ kind: 'tally-malformed', option: 'bad', reason: 'too-large' });
		expect(isRefusal(rank(options, ignored))).toBe(false);
	});

	test('the same option twice', () => {
		const twice = { id: 'twice', tally: [1, 1] };
		expect(rank([twice, { id: 'once', tally: [1, 1] }, twice], required)).toEqual({
			kind: 'option-repeated',
			option: 'twice'
		});
	});

	test.each([-1, 0.5, NaN, Infinity, 2 ** 53, '3', undefined])('a quorum of %s', (quorum) => {
		expect(rank([], { kind: 'ignored', quorum: quorum as number })).toEqual({ kind: 'quorum-malformed' });
	});

	test('a rule that this version does not know', () => {
		expect(rank([], { kind: 'median' } as unknown as Rule)).toEqual({ kind: 'rule-unknown', rule: 'median' });
	});
});
