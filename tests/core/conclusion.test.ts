import { describe, expect, test } from 'vitest';
import type { Intent } from '$lib/core/intent.ts';
import { phaseOf } from '$lib/core/workshop.ts';
import { headOf, named } from './author.ts';
import { Room } from './room.ts';

const statement = (text: string, nature: 'reservation' | 'quote' | 'objection' = 'reservation'): Intent => ({
	kind: 'record-statement',
	nature,
	question: null,
	text,
	by: ''
});

describe('attendance', () => {
	test.each([
		['half a person', 1.5, {}, { kind: 'count-malformed', max: 9999 }],
		['fewer than nobody', 3, { citizen: -1 }, { kind: 'count-malformed', max: 9999 }],
		['a category that the consultation does not have', 3, { martian: 1 }, { kind: 'category-unknown' }],
		[
			'more in the categories than in the room',
			3,
			{ citizen: 2, academia: 2 },
			{ kind: 'more-than-present', counted: 4, people: 3 }
		]
	])('%s is refused', (_, people, byCategory, refusal) => {
		expect(Room.voted().does({ kind: 'record-attendance', people, byCategory })).toEqual(refusal);
	});

	test('counted again, the later count stands', () => {
		const room = Room.voted();
		room.counts(28);
		room.counts(31);
		expect(room.workshop.attendance).toEqual({ people: 31, byCategory: { citizen: 4 } });
	});
});

describe('satisfaction', () => {
	test.each([
		['another number of steps', [1, 2, 3], { kind: 'count-malformed', max: 9999 }],
		['half an answer', [0.5, 0, 0, 0, 0], { kind: 'count-malformed', max: 9999 }],
		['more answers than people', [10, 10, 10, 10, 10], { kind: 'more-than-present', counted: 50, people: 30 }]
	])('%s is refused', (_, answers, refusal) => {
		const room = Room.voted();
		room.counts(30);
		expect(room.does({ kind: 'record-satisfaction', answers })).toEqual(refusal);
	});

	test('is how many chose each step, and nothing else', () => {
		const room = Room.voted();
		room.does({ kind: 'record-satisfaction', answers: [0, 1, 4, 15, 9] });
		expect(room.workshop.satisfaction).toEqual({ answers: [0, 1, 4, 15, 9] });
	});
});

describe('what people wanted written down', () => {
	test('is kept as it was said, and taken back by an entry of its own', () => {
		const room = Room.voted();
		room.does(statement('Too fast.'));
		room.does(statement('Well done.', 'quote'));
		const { statements } = room.workshop;
		expect(statements.map(({ text }) => text)).toEqual(['Too fast.', 'Well done.']);
		const withdrawn = statements[0]!.entry;
		expect(room.does({ kind: 'withdraw-statement', statement: withdrawn })).toBeNull();
		expect(room.workshop.statements.map(({ text }) => text)).toEqual(['Well done.']);
		expect(room.does({ kind: 'withdraw-statement', statement: withdrawn })).toEqual({
			kind: 'statement-unknown'
		});
	});

	test.each([
		['without words', statement('  '), 'text-empty'],
		['about no question', { ...statement('x'), question: 'q9' } as Intent, 'question-unknown']
	])('%s is refused', (_, intent, kind) => {
		expect(Room.voted().does(intent)).toEqual({ kind });
	});
});

describe('signing', () => {
	test('says what it is about by the heads of every chain, and by whom', () => {
		const room = ready();
		const last = headOf(room.entries.at(-1)!);
		expect(room.signs('  Camille  Roy ', '', 'Sacha Petit')).toBeNull();
		expect(room.workshop.minutes).toMatchObject([
			{ body: { seen: [last], names: ['Camille Roy', 'Sacha Petit'] } }
		]);
		expect(phaseOf(room.workshop)).toBe('signed');
	});

	test.each([
		['with one name', ready, ['Camille'], { kind: 'names-missing', missing: 1 }],
		['with one name twice', ready, ['Camille', 'camille'], { kind: 'names-missing', missing: 1 }],
		['without a name', ready, [], { kind: 'names-missing', missing: 2 }],
		['before those present are counted', () => Room.voted(), ['A', 'B'], { kind: 'attendance-missing' }],
		['before any round', Room.gathered, ['A', 'B'], { kind: 'round-not-open' }],
		['while an urn is open', grading, ['A', 'B'], { kind: 'round-still-open' }],
		['while the list is open for another round', reopened, ['A', 'B'], { kind: 'list-already-reopened' }]
	])('%s is refused', (_, make, names, refusal) => {
		expect(make().signs(...names)).toEqual(refusal);
	});
});

describe('after signing', () => {
	test.each<Intent>([
		statement('late', 'objection'),
		{ kind: 'record-attendance', people: 1, byCategory: {} },
		{ kind: 'record-satisfaction', answers: [1, 0, 0, 0, 0] },
		{ kind: 'record-remark', text: 'late' },
		{
			kind: 'add-proposals',
			question: 'q1',
			proposals: [{ id: named('late'), text: 'late' }],
			origin: 'facilitator'
		},
		{ kind: 'reopen-list' },
		{ kind: 'sign-minutes', names: ['A', 'B'] }
	])('nothing changes: $kind', (intent) => {
		expect(signed().does(intent)).toEqual({ kind: 'minutes-already-signed' });
	});

	test('an entry that another tablet wrote all the same is held, told and without effect', () => {
		const room = signed();
		const before = room.workshop;
		room.entries.push(room.anna.writes('attendance-recorded', { people: 1, byCategory: {} }));
		expect(room.workshop.attendance).toEqual(before.attendance);
		expect(room.workshop.withoutEffect.map(({ reason }) => reason)).toEqual(['minutes-already-signed']);
	});

	test('the minutes are told from what they had seen, whatever came to light since', () => {
		const room = ready();
		const seen = [headOf(room.entries.at(-1)!)];
		const before = room.workshop;
		room.does(statement('came later'));
		expect(room.asSeen(seen)).toEqual(before);
	});

	test('words that somebody has had erased are not told in the minutes either', () => {
		const room = ready();
		const seen = [headOf(room.entries.at(-1)!)];
		const target = room.workshop.proposals.get(named('A'))!.words;
		room.signs('Camille', 'Sacha');
		room.entries.push(room.anna.writes('erased', { targets: [target] }));
		expect(room.asSeen(seen).texts.get(target)).toBeUndefined();
		expect([...room.asSeen(seen).texts.values()]).toContain('B');
	});

	test('a correction is an entry of its own, with its own names, and leaves what was signed', () => {
		const room = signed();
		const { minutes } = room.workshop;
		const correction: Intent = {
			kind: 'correct-minutes',
			text: 'Il fallait lire Rennes.',
			names: ['Camille']
		};
		expect(room.does(correction)).toBeNull();
		expect(room.workshop.minutes).toEqual(minutes);
		expect(room.workshop.corrections).toMatchObject([
			{ body: { minutes: minutes[0]!.entry, text: 'Il fallait lire Rennes.', names: ['Camille'] } }
		]);
	});

	test.each([
		['before signing', ready, 'x', ['A'], { kind: 'minutes-not-signed' }],
		['without words', signed, ' ', ['A'], { kind: 'text-empty' }],
		['without a name', signed, 'x', [' '], { kind: 'names-missing', missing: 1 }]
	])('a correction %s is refused', (_, make, text, names, refusal) => {
		expect(make().does({ kind: 'correct-minutes', text, names })).toEqual(refusal);
	});
});

function ready(): Room {
	const room = Room.voted();
	room.counts();
	return room;
}

function signed(): Room {
	const room = ready();
	room.signs('Camille Roy', 'Sacha Petit');
	return room;
}

function grading(): Room {
	const room = Room.gathered();
	room.opens();
	room.counts();
	return room;
}

function reopened(): Room {
	const room = ready();
	room.does({ kind: 'reopen-list' });
	return room;
}
