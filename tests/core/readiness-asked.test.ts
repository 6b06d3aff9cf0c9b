import { describe, expect, test } from 'vitest';
import { findingsOf } from '$lib/core/readiness.ts';
import { questions, questionsFor, readAnswers, summaryOf, withAnswer } from '$lib/core/readiness-asked.ts';
import { readyFacts } from './ready-tablet.ts';

const today = '2026-11-25';
const none = readAnswers(null, today);

describe('what a person is asked', () => {
	const battery = readyFacts.battery;
	test.each([
		['an Android tablet', 'android', battery, ['pinning', 'keyboard', 'charger']],
		[
			'an iPad, which does not tell its battery',
			'apple',
			null,
			['pinning', 'keyboard', 'battery', 'charger']
		],
		['a desk', 'desktop', battery, ['pinning', 'charger']]
	] as const)('%s', (_, system, told, expected) => {
		expect(questionsFor({ system, battery: told })).toEqual(expected);
	});
});

describe('the answers of a day', () => {
	const some = withAnswer(withAnswer(none, 'pinning', true), 'charger', true);

	test('are found again on the same day, and asked anew on the next', () => {
		expect(readAnswers(structuredClone(some), today).done).toEqual(['pinning', 'charger']);
		expect(readAnswers(some, '2026-11-26')).toEqual({ day: '2026-11-26', done: [] });
	});

	test('can be taken back, and ticking twice is ticking once', () => {
		expect(withAnswer(withAnswer(some, 'charger', true), 'pinning', false).done).toEqual(['charger']);
	});

	test.each([null, 'yes', { day: today }, { day: today, done: ['other'] }, { day: 5, done: [] }])(
		'what cannot be read is no answer: %j',
		(kept) => expect(readAnswers(kept, today).done).toEqual([])
	);
});

describe('the summary', () => {
	const all = { day: today, done: [...questions] };
	const found = findingsOf(readyFacts);
	const asked = questionsFor(readyFacts);
	const tab = findingsOf({ ...readyFacts, installed: false, persistent: false });

	test('everything in order and answered: ready', () => {
		expect(summaryOf(found, asked, all)).toEqual({ kind: 'ready' });
	});

	test('what nobody has answered yet is a remark each', () => {
		expect(summaryOf(found, asked, none)).toEqual({ kind: 'remarks', count: 3 });
		expect(summaryOf(tab, asked, { ...all, done: ['charger'] })).toEqual({ kind: 'remarks', count: 4 });
	});

	test('one thing to put right: not ready, whatever the rest', () => {
		const waiting = findingsOf({ ...readyFacts, updateWaiting: true, installed: false });
		expect(summaryOf(waiting, asked, none)).toEqual({ kind: 'stops', count: 1 });
	});
});
