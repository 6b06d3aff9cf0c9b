import { describe, expect, test } from 'vitest';
import { builtInConsultation } from '$lib/core/built-in-consultation.ts';
import { isConsultation, readConsultation } from '$lib/core/office/consultation-faults.ts';

const sound = builtInConsultation({ kind: 'ignored', quorum: 3 });
const faultsOf = (change: object) => readConsultation(JSON.stringify({ ...sound, ...change }));

describe('a consultation that somebody wrote', () => {
	test('is read as it stands, also with the mark of a text editor before it', () => {
		const read = readConsultation(`\u{feff}${JSON.stringify(sound)}`);
		expect(read && isConsultation(read) && read).toEqual(sound);
	});

	test.each(['', '{', 'title: essai', '{"a":1,}'])('“%s” is no JSON', (text) =>
		expect(readConsultation(text)).toBeNull()
	);

	test.each([
		[{ title: undefined }, { path: ['title'], what: 'missing' }],
		[{ title: { fr: '' } }, { path: ['title', 'fr'], what: 'empty' }],
		[{ title: { fr: 'x'.repeat(1001) } }, { path: ['title', 'fr'], what: 'long' }],
		[{ title: 'Essai' }, { path: ['title'], what: 'shape' }],
		[{ questions: [] }, { path: ['questions'], what: 'none' }],
		[{ questions: [{ id: 'Q 1', text: { fr: 'a' } }] }, { path: ['questions', 0, 'id'], what: 'key' }],
		[{ questions: [sound.questions[0], sound.questions[0]] }, { path: ['questions'], what: 'twice' }],
		[{ questions: Array(21).fill(sound.questions[0]) }, { path: ['questions'], what: 'many' }],
		[{ rule: { kind: 'ignored', quorum: -1 } }, { path: ['rule', 'quorum'], what: 'number' }],
		[
			{ rule: { kind: 'best' } },
			{ path: ['rule', 'kind'], what: 'choice', known: 'required, worst, ignored' }
		],
		[{ scale: 'stars' }, { path: ['scale'], what: 'choice', known: expect.stringContaining('quality-6') }],
		[{ logo: 'x' }, { path: ['logo'], what: 'unknown' }]
	])('%o is told by its place: %o', (change, fault) => {
		expect(faultsOf(change)).toContainEqual(fault);
	});

	test('may not smuggle a prototype in', () => {
		const read = readConsultation(JSON.stringify(sound).replace('{', '{"__proto__":{"x":1},'));
		expect(read).toEqual([{ path: ['__proto__'], what: 'unknown' }]);
		expect(({} as { x?: unknown }).x).toBeUndefined();
	});

	test('what is no object has another shape, or nothing of ours in it', () => {
		expect(readConsultation('[]')).toHaveLength(5); // every member is missing
		for (const text of ['null', '3'])
			expect(readConsultation(text)).toMatchObject([{ path: [], what: 'shape' }]);
	});
});
