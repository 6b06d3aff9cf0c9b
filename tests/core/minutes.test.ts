import { describe, expect, test } from 'vitest';
import { minutesJson } from '$lib/core/minutes-file.ts';
import { minutesOf, type Minutes } from '$lib/core/minutes.ts';
import { isRefusal } from '$lib/core/refusal.ts';
import type { Workshop } from '$lib/core/workshop.ts';
import { named } from './author.ts';
import { Room } from './room.ts';

describe('the minutes hold', () => {
	test('where, when and for which consultation', () => {
		expect(told(whole().workshop)).toMatchObject({
			purpose: 'real',
			consultation: { fr: expect.stringContaining('Partenariat pour un gouvernement ouvert') },
			details: { place: 'Paris', day: '2022-07-05', region: '11', people: 30 }
		});
	});

	test('who was expected and who came, by category', () => {
		const { present, categories } = told(whole().workshop);
		expect(present).toBe(31);
		expect(categories).toHaveLength(6);
		expect(categories.find(({ id }) => id === 'citizen')).toMatchObject({ expected: null, present: 9 });
		expect(categories.find(({ id }) => id === 'business')).toMatchObject({ present: null });
	});

	test('every proposal in its own words, with what became of it', () => {
		const [first] = told(whole().workshop).questions;
		expect(first?.proposals.map(({ text, fate }) => [text, fate])).toEqual([
			['A', { kind: 'graded', rounds: [1, 2] }],
			['B', { kind: 'graded', rounds: [1] }],
			['aside', { kind: 'set-aside', reason: 'déjà fait' }],
			['second thought', { kind: 'not-graded' }]
		]);
	});

	test('each round, with its ranking, the lineage of its tracks and why it was held', () => {
		const { rounds } = told(whole().workshop);
		expect(rounds.map(({ number, result }) => [number, result.ballots])).toEqual([
			[1, 30],
			[2, 12]
		]);
		const [track] = rounds[0]!.questions[1]!.tracks;
		expect(track).toMatchObject({ text: 'C', proposals: ['C', 'D'], rank: 1, grade: 2 });
		expect(rounds[1]).toMatchObject({
			explanation: { reason: 'discussion', text: '' },
			follows: 1,
			questions: [{ id: 'q1', tracks: [{ text: 'A' }] }]
		});
	});

	test('what was remarked, round by round', () => {
		const room = Room.voted();
		room.does({ kind: 'record-remark', text: 'Two came late.' });
		const minutes = told(room.workshop);
		expect(minutes.rounds[0]?.remarks).toEqual(['Two came late.']);
		expect(minutes.remarks).toEqual([]);
	});

	test('what people wanted written down, and how satisfied they were', () => {
		const { statements, satisfaction } = told(whole().workshop);
		expect(statements).toMatchObject([{ nature: 'objection', text: 'Too fast.', by: 'Camille Roy' }]);
		expect(satisfaction).toEqual([0, 1, 4, 15, 9]);
	});

	test('an urn that was lost, with the reason', () => {
		const room = Room.gathered();
		room.opens();
		room.entries.push(room.anna.writes('urn-lost', { urn: named('urn 1'), reason: 'the tablet fell' }));
		expect(told(room.workshop).rounds[0]).toMatchObject({
			lost: ['the tablet fell'],
			result: { ballots: 0 }
		});
	});

	test('no round whose urn is still open', () => {
		const room = Room.voted();
		room.follows('selection', ['A']);
		expect(told(room.workshop).rounds.map(({ number }) => number)).toEqual([1]);
	});
});

test('nothing that came after the signature stands in the minutes, and erased words stand nowhere', () => {
	const room = whole();
	const before = told(room.workshop);
	room.signs('Camille', 'Sacha');
	const { seen } = room.workshop.minutes[0]!.body;
	room.entries.push(room.anna.writes('statement-recorded', statement('late')));
	expect(told(room.asSeen(seen))).toEqual(before);

	const target = room.workshop.proposals.get(named('B'))!.words;
	room.entries.push(room.anna.writes('erased', { targets: [target] }));
	const after = JSON.stringify(told(room.asSeen(seen)));
	expect(after).not.toContain('"B"');
	expect(after).toContain('second thought');
});

test('a workshop that is not open has no minutes', () => {
	const { workshop } = new Room();
	expect(minutesOf({ ...workshop, opened: null })).toEqual({ kind: 'workshop-not-open' });
});

describe('as a file', () => {
	const read = (text: string) => JSON.parse(text) as Record<string, never>;

	test('hold the counts as they were given, and say who signed', () => {
		const room = whole();
		const signature = {
			names: ['Camille', 'Sacha'],
			at: '2022-07-05T17:10+02:00',
			seen: [],
			fingerprint: 'x',
			words: ['abaisser'],
			corrections: []
		};
		const file = read(minutesJson(told(room.workshop), signature));
		expect(file).toMatchObject({
			format: 'preau-minutes',
			version: 1,
			attendance: { expected: 30, present: 31 },
			rounds: [
				{
					number: 1,
					rule: { kind: 'worst' },
					questions: [{ tracks: [{ counts: [30, 0, 0, 0, 0, 0] }, {}] }, {}, {}]
				},
				{ number: 2, reason: 'discussion' }
			],
			signature: { names: ['Camille', 'Sacha'], fingerprint: 'x' }
		});
	});

	test('say of no proposal whose category it was', () => {
		const room = Room.gathered();
		const proposals = [{ id: named('mine'), text: 'mine' }];
		room.does({
			kind: 'add-proposals',
			question: 'q1',
			proposals,
			origin: 'facilitator',
			category: 'business'
		});
		room.opens();
		room.closes();
		const { questions } = read(minutesJson(told(room.workshop), null));
		expect(JSON.stringify(questions)).toContain('mine');
		expect(JSON.stringify(questions)).not.toContain('business');
	});
});

function statement(text: string) {
	return { nature: 'objection', question: null, text, by: 'Camille Roy' } as const;
}

function whole(): Room {
	const room = Room.gathered();
	room.proposes('aside');
	room.does({ kind: 'set-aside', track: named('aside'), reason: 'déjà fait' });
	const words = room.workshop.proposals.get(named('C'))!.words;
	room.does({ kind: 'merge-tracks', track: named('CD'), of: [named('C'), named('D')], words });
	room.opens();
	room.closes(30);
	room.does({ kind: 'reopen-list' });
	room.proposes('second thought');
	room.follows('discussion', ['A']);
	room.closes(12);
	room.does({ kind: 'record-attendance', people: 31, byCategory: { citizen: 9 } });
	room.does({ kind: 'record-satisfaction', answers: [0, 1, 4, 15, 9] });
	room.does({ kind: 'record-statement', ...statement('Too fast.') });
	return room;
}

function told(workshop: Workshop): Minutes {
	const minutes = minutesOf(workshop);
	if (isRefusal(minutes)) throw new Error(minutes.kind);
	return minutes;
}
