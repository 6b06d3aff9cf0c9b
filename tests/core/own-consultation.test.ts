import { describe, expect, test } from 'vitest';
import { builtInConsultation } from '$lib/core/built-in-consultation.ts';
import { isConsultation } from '$lib/core/office/consultation-faults.ts';
import {
	consultationOf,
	draftOf,
	freshDraft,
	readDraft,
	readOwnConsultation,
	withoutBlanks,
	type ConsultationDraft
} from '$lib/core/own-consultation.ts';
import { consultationId } from '$lib/core/sync/catalogue.ts';
import { hashing } from '$lib/seal/hash.ts';

const draft: ConsultationDraft = {
	title: { fr: '  Le  préau ', en: 'The yard' },
	english: true,
	questions: [
		{ fr: 'Que planter ?', en: '' },
		{ fr: ' ', en: '' },
		{ fr: 'Où ?', en: 'Where?' }
	],
	categories: [{ fr: 'Élèves', en: 'Pupils' }],
	scale: 'priority-5',
	rule: 'ignored',
	quorum: 3
};

test('what was written becomes a consultation like a published one, without its blank rows', () => {
	expect(consultationOf(draft)).toEqual({
		title: { fr: 'Le préau', en: 'The yard' },
		questions: [
			{ id: 'q1', text: { fr: 'Que planter ?' } },
			{ id: 'q2', text: { fr: 'Où ?', en: 'Where?' } }
		],
		scale: 'priority-5',
		rule: { kind: 'ignored', quorum: 3 },
		categories: [{ id: 'c1', label: { fr: 'Élèves', en: 'Pupils' } }]
	});
});

test('the same content has the same id, whoever wrote it and with which accents', () => {
	const decomposed = { ...draft, title: { ...draft.title, fr: 'Le pre\u0301au' } };
	const ids = [draft, decomposed].map((one) => {
		const read = consultationOf(one);
		return isConsultation(read) ? consultationId(read, hashing.hashText) : null;
	});
	expect(ids[0]).toMatch(/^[\w-]{43}$/u);
	expect(ids[1]).toBe(ids[0]);
});

test('English that was written and is not wanted is left out', () => {
	expect(consultationOf({ ...draft, english: false })).toMatchObject({ title: { fr: 'Le préau' } });
	expect(JSON.stringify(consultationOf({ ...draft, english: false }))).not.toContain('"en"');
});

describe('what is wrong is said at its place', () => {
	test.each<[string, Partial<ConsultationDraft>, object]>([
		['no title', { title: { fr: ' ', en: 'Yard' } }, { path: ['title', 'fr'], what: 'empty' }],
		['no question', { questions: [{ fr: ' ', en: ' ' }] }, { path: ['questions'], what: 'none' }],
		[
			'a question in English alone',
			{ questions: [{ fr: '', en: 'What?' }] },
			{ path: ['questions', 0, 'text', 'fr'], what: 'empty' }
		],
		[
			'a text that is too long',
			{ questions: [{ fr: 'x'.repeat(1001), en: '' }] },
			{ path: ['questions', 0, 'text', 'fr'], what: 'long' }
		],
		['no number for the quorum', { quorum: null }, { path: ['rule', 'quorum'], what: 'number' }],
		['half a person as a quorum', { quorum: 1.5 }, { path: ['rule', 'quorum'], what: 'number' }]
	])('%s', (_, change, fault) => {
		expect(consultationOf({ ...draft, ...change })).toEqual([fault]);
	});
});

test('a consultation that exists can be written on, and unchanged it is the same', () => {
	for (const rule of [{ kind: 'worst' }, { kind: 'ignored', quorum: 4 }] as const) {
		const read = consultationOf(draftOf(builtInConsultation(rule)));
		const texts = ({ title, questions, rule: its, scale }: ReturnType<typeof builtInConsultation>) =>
			JSON.stringify([title, questions, its, scale]);
		expect(isConsultation(read) && texts(read)).toBe(texts(builtInConsultation(rule)));
	}
});

test('a draft survives a reload, and what is none begins afresh', () => {
	expect(readDraft(JSON.stringify(draft))).toEqual(draft);
	for (const text of ['', '{}', 'null', '{"title":3}', JSON.stringify({ ...draft, scale: 'mine' })]) {
		expect(readDraft(text)).toEqual(freshDraft());
	}
	expect(withoutBlanks(draft).questions).toHaveLength(2);
});

test('a kept consultation is believed only in its shape', () => {
	const kept = { consultation: consultationOf(draft), at: '2026-11-25T17:00+01:00' };
	expect(readOwnConsultation(kept)).toEqual(kept);
	expect(readOwnConsultation({ ...kept, consultation: { ...kept.consultation, scale: 'mine' } })).toBeNull();
});
