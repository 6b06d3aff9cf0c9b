import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { builtInConsultation } from '$lib/core/built-in-consultation.ts';
import { changesBetween } from '$lib/core/office/consultation-changes.ts';
import {
	blankConsultation,
	changeConsultation,
	consultationFrom,
	draftOf
} from '$lib/core/office/consultation-draft.ts';
import { isConsultation } from '$lib/core/office/consultation-faults.ts';
import {
	addLines,
	blankList,
	changeList,
	lackingOf,
	listFrom,
	takeTracks,
	type ListDraft
} from '$lib/core/office/list-draft.ts';
import { named } from '../author.ts';

const builtIn = builtInConsultation({ kind: 'ignored', quorum: 10 });
const faultsOf = (read: object) =>
	Array.isArray(read) ? read.map(({ path, what }) => [path.join('.'), what]) : [];

describe('a consultation that is written', () => {
	test('amended and left as it is, it is the same consultation', () => {
		expect(consultationFrom(draftOf(builtIn))).toEqual(builtIn);
	});

	test('a blank one says what is missing', () => {
		expect(faultsOf(consultationFrom(blankConsultation))).toEqual([
			['title.fr', 'empty'],
			['questions.0.text.fr', 'empty']
		]);
	});

	test.each([
		['', { kind: 'ignored', quorum: 0 }],
		[' 12 ', { kind: 'ignored', quorum: 12 }]
	])('a quorum of «%s» is %o', (quorum, rule) => {
		const read = consultationFrom({ ...draftOf(builtIn), rule: 'ignored', quorum });
		expect(isConsultation(read) && read.rule).toEqual(rule);
	});

	test.each(['-1', '1.5', 'ten', '１２'])('a quorum of «%s» is refused', (quorum) => {
		expect(faultsOf(consultationFrom({ ...draftOf(builtIn), rule: 'ignored', quorum }))).toEqual([
			['rule.quorum', 'number']
		]);
	});

	test('line breaks and doubled spaces are no part of a text; English that is blank is not there', () => {
		const draft = { ...draftOf(builtIn), title: { fr: ' Un\r\ntitre  long ', en: ' ' } };
		const read = consultationFrom(draft);
		expect(isConsultation(read) && read.title).toEqual({ fr: 'Un titre long' });
	});

	test('a question that is taken out never gives its name to another', () => {
		const added = changeConsultation(draftOf(builtIn), 'add questions');
		expect(added.questions.map(({ id }) => id)).toEqual(['q1', 'q2', 'q3', 'q4']);
		const without = changeConsultation(added, 'remove questions 1');
		expect(changeConsultation(without, 'add questions').questions.map(({ id }) => id)).toEqual([
			'q1',
			'q3',
			'q4',
			'q5'
		]);
	});

	test.each([
		['up questions 1', ['q2', 'q1', 'q3']],
		['down questions 1', ['q1', 'q3', 'q2']],
		['up questions 0', ['q1', 'q2', 'q3']],
		['down questions 2', ['q1', 'q2', 'q3']],
		['remove questions 9', ['q1', 'q2', 'q3']],
		['shout questions 1', ['q1', 'q2', 'q3']],
		['remove title 0', ['q1', 'q2', 'q3']]
	])('%s', (change, ids) => {
		expect(changeConsultation(draftOf(builtIn), change).questions.map(({ id }) => id)).toEqual(ids);
	});

	test('no button of the form loses what was typed, but the row that it takes out', () => {
		const acts = fc.constantFrom('up', 'down', 'add');
		const lists = fc.constantFrom('questions', 'categories');
		const change = fc.tuple(acts, lists, fc.integer({ min: -2, max: 9 })).map((parts) => parts.join(' '));
		fc.assert(
			fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
				const after = changes.reduce(changeConsultation, draftOf(builtIn));
				for (const row of draftOf(builtIn).questions) expect(after.questions).toContainEqual(row);
				expect(new Set(after.questions.map(({ id }) => id)).size).toBe(after.questions.length);
			}),
			{ seed: 20260705 }
		);
	});
});

describe('what a new version changes', () => {
	const [q1, q2, q3] = builtIn.questions as [
		(typeof builtIn.questions)[0],
		(typeof builtIn.questions)[0],
		(typeof builtIn.questions)[0]
	];
	test.each([
		['nothing', {}, []],
		['the title', { title: { fr: 'Un autre' } }, ['title']],
		['the scale and the rule', { scale: 'support-3', rule: { kind: 'worst' } }, ['scale', 'rule']],
		['a question gone', { questions: [q1, q3] }, ['question']],
		['a question more', { questions: [q1, q2, q3, { id: 'q4', text: { fr: 'Et ?' } }] }, ['question']],
		['the words of one', { questions: [q1, { ...q2, text: { fr: 'Où ?' } }, q3] }, ['question']],
		['the order', { questions: [q2, q1, q3] }, ['order']],
		['the categories', { categories: builtIn.categories.slice(1) }, ['category']]
	] as const)('%s', (_, change, what) => {
		expect(changesBetween(builtIn, { ...builtIn, ...change }).map((one) => one.what)).toEqual(what);
	});

	test('a question shows both its texts, and one that is gone or new shows one', () => {
		const after = {
			...builtIn,
			questions: [q1, { ...q2, text: { fr: 'Où ?' } }, { id: 'q4', text: { fr: 'Et ?' } }]
		};
		expect(changesBetween(builtIn, after)).toEqual([
			{ what: 'question', before: q2.text, after: { fr: 'Où ?' } },
			{ what: 'question', before: null, after: { fr: 'Et ?' } },
			{ what: 'question', before: q3.text, after: null }
		]);
	});
});

describe('a national list that is written', () => {
	let made = 0;
	const newId = () => named(`track ${(made += 1)}`);
	const typing = (question: number, more: string): ListDraft => {
		const blank = { ...blankList(builtIn), title: { fr: 'Liste', en: '' } };
		const questions = blank.questions.map((one, place) => (place === question ? { ...one, more } : one));
		return { ...blank, questions };
	};

	test('goes by the scale and the rule of its consultation at first', () => {
		const { scale, rule, quorum } = blankList(builtIn);
		expect([scale, rule, quorum]).toEqual(['quality-6', 'ignored', '10']);
	});

	test('lines become tracks, and blank ones do not', () => {
		const { questions } = addLines(typing(1, 'Un\n\n  \r\nDeux  mots'), newId);
		expect(questions.map(({ tracks }) => tracks.map(({ fr }) => fr))).toEqual([[], ['Un', 'Deux mots'], []]);
		expect(questions[1]!.more).toBe('');
	});

	test('a question without a track is left out, and a fault is said of the question where it stands', () => {
		const list = listFrom(addLines(typing(1, 'Un'), newId));
		expect('questions' in list && list.questions.map(({ question }) => question)).toEqual(['q2']);
		const draft = addLines(typing(2, 'Un'), newId);
		const emptied = draft.questions.map((one) => ({
			...one,
			tracks: one.tracks.map((t) => ({ ...t, fr: '' }))
		}));
		expect(faultsOf(listFrom({ ...draft, questions: emptied }))).toEqual([
			['questions.2.tracks.0.text.fr', 'empty']
		]);
	});

	test('without a track it is no list', () => {
		expect(faultsOf(listFrom(typing(0, '')))).toEqual([['questions', 'none']]);
	});

	test('common tracks come once, under their own names, and what was typed stays', () => {
		const common = ['a', 'b'].map((name) => ({
			question: 'q2',
			track: named(name),
			text: { fr: name },
			rooms: 2
		}));
		const other = { question: 'q9', track: named('c'), text: { fr: 'c' } };
		const draft = addLines(typing(1, 'Un'), newId);
		expect(lackingOf(draft, [...common, other])).toBe(2);
		const taken = takeTracks(takeTracks(draft, common), [...common, other]);
		expect(taken.questions[1]!.tracks.map(({ fr }) => fr)).toEqual(['Un', 'a', 'b']);
		expect(taken.questions[1]!.tracks[1]!.track).toBe(named('a'));
		expect(lackingOf(taken, [...common, other])).toBe(0);
	});

	test.each([
		['up 1 1', ['Deux', 'Un']],
		['down 1 0', ['Deux', 'Un']],
		['remove 1 0', ['Deux']],
		['remove 0 0', ['Un', 'Deux']],
		['remove 1', ['Un', 'Deux']]
	])('%s', (change, texts) => {
		const draft = changeList(addLines(typing(1, 'Un\nDeux'), newId), change);
		expect(draft.questions[1]!.tracks.map(({ fr }) => fr)).toEqual(texts);
	});
});
