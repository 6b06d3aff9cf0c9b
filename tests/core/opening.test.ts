import { describe, expect, test } from 'vitest';
import * as v from 'valibot';
import { builtInConsultation } from '$lib/core/built-in-consultation.ts';
import { decide } from '$lib/core/decide.ts';
import { details as shape } from '$lib/core/entry-kinds.ts';
import type { Entry } from '$lib/core/entry.ts';
import { fold } from '$lib/core/folding.ts';
import type { IntentOf } from '$lib/core/intent.ts';
import { firstLanguage, isAskedIn, languagesOf } from '$lib/core/offered-languages.ts';
import { isRefusal } from '$lib/core/refusal.ts';
import { listsToCopy } from '$lib/core/tracks-to-copy.ts';
import { Author, details, named, stream } from './author.ts';

const consultation = builtInConsultation({ kind: 'worst' });
const opening = (more: Partial<IntentOf<'open-workshop'>> = {}) =>
	decide(fold(stream, []), { kind: 'open-workshop', consultation, purpose: 'real', details, ...more });
const tracks = (question: string, ...texts: string[]) => ({
	question,
	proposals: texts.map((text) => ({ id: named(text), text }))
});

describe('a workshop whose tracks are known already', () => {
	test('opens with all of them, as the facilitator’s', () => {
		const drafts = opening({ tracks: [tracks('q1', ' Des  bancs '), tracks('q3', 'Un guide', 'Un appui')] });
		if (isRefusal(drafts)) throw new Error(drafts.kind);
		expect(drafts.map(({ kind }) => kind)).toEqual([
			'workshop-opened',
			...Array.from({ length: 3 }, () => 'proposal-added')
		]);
		expect(drafts[1]?.body).toEqual({
			proposal: named(' Des  bancs '),
			question: 'q1',
			text: 'Des bancs',
			origin: 'facilitator',
			category: null
		});
	});

	test('does not open at all when one of them cannot be kept', () => {
		expect(opening({ tracks: [tracks('q1', 'fine', 'x'.repeat(601))] })).toMatchObject({
			kind: 'text-too-long'
		});
		expect(opening({ tracks: [tracks('q9', 'fine')] })).toEqual({ kind: 'question-unknown' });
	});
});

test('people are expected of the categories of the consultation alone', () => {
	const expecting = (byCategory: Record<string, number>) => opening({ details: { ...details, byCategory } });
	expect(isRefusal(expecting({ citizen: 12, association: 0 }))).toBe(false);
	expect(expecting({ citizen: 12, strangers: 1 })).toEqual({ kind: 'category-unknown' });
});

describe('the languages that a workshop offers', () => {
	test.each([
		[['fr'], true],
		[['en', 'fr'], true],
		[[], false],
		[['fr', 'fr'], false],
		[['de'], false],
		['fr', false]
	])('%j can be written: %s', (languages, is) => {
		expect(v.is(shape, { ...details, languages })).toBe(is);
	});

	test('are all of them where an earlier version said nothing', () => {
		expect(v.is(shape, details)).toBe(true);
		expect(languagesOf({})).toEqual(['fr', 'en']);
		expect(languagesOf({ languages: ['en'] })).toEqual(['en']);
	});

	test('a turn begins in the tablet’s own where it is offered, else in the first one', () => {
		expect(firstLanguage(['fr', 'en'], 'en')).toBe('en');
		expect(firstLanguage(['fr'], 'en')).toBe('fr');
	});

	test('a question without an English text is not asked in English', () => {
		expect(isAskedIn(consultation, 'en')).toBe(true);
		const [first, ...rest] = consultation.questions;
		const french = { ...consultation, questions: [{ ...first!, text: { fr: 'Quoi ?' } }, ...rest] };
		expect([isAskedIn(french, 'fr'), isAskedIn(french, 'en')]).toEqual([true, false]);
	});
});

test('the list that another workshop can begin with is what stands now, without what was set aside or erased', () => {
	const author = new Author('tablet');
	const entries: Entry[] = [author.opens()];
	for (const name of ['A', 'B', 'C', 'D', 'E']) entries.push(author.proposes(name));
	entries.push(
		author.writes('tracks-merged', {
			track: named('AB'),
			question: 'q1',
			of: [named('A'), named('B')],
			words: author.wordsOf('B')
		}),
		author.writes('proposal-set-aside', { track: named('C'), reason: '' }),
		author.writes('proposal-reworded', { track: named('E'), text: 'E, better said' }),
		author.writes('erased', { targets: [author.wordsOf('D')] })
	);
	const [q1, q2] = listsToCopy(fold(stream, entries));
	expect(q1).toEqual({ question: 'q1', texts: ['B', 'E, better said'] });
	expect(q2).toEqual({ question: 'q2', texts: [] });
});
