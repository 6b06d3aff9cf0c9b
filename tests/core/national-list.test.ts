import { describe, expect, test } from 'vitest';
import type { Bodies } from '$lib/core/entry-kinds.ts';
import { isSound, readEntry } from '$lib/core/entry.ts';
import { gradedText, listOf } from '$lib/core/graded-list.ts';
import { minutesOf, type Minutes } from '$lib/core/minutes.ts';
import { resultOf, type RoundResult } from '$lib/core/result.ts';
import { gradedTracks } from '$lib/core/tracks.ts';
import { lastRound, phaseOf } from '$lib/core/workshop.ts';
import { hashing } from '$lib/seal/hash.ts';
import { Author, named } from './author.ts';
import { takenList } from './lists.ts';
import { Room } from './room.ts';

const spring = takenList('spring');

describe('a round on a national list', () => {
	test('grades the tracks of the list in its order, by its scale and its rule, in a room that gathered nothing', () => {
		const room = new Room();
		expect(room.grades(spring)).toBeNull();
		const round = lastRound(room.workshop)!;
		expect(gradedTracks(round).map(({ track, words }) => [track, words])).toEqual([
			[named('spring 1'), spring.published],
			[named('spring 2'), spring.published],
			[named('spring 3'), spring.published]
		]);
		expect([round.scale, round.rule]).toEqual(['priority-5', { kind: 'required' }]);
		expect(listOf(room.workshop, round)).toEqual(spring);
		expect(phaseOf(room.workshop)).toBe('grading');
	});

	test('gives its texts in the language asked for, else in French', () => {
		const room = new Room();
		room.grades(spring);
		const texts = (language: 'fr' | 'en') =>
			gradedTracks(lastRound(room.workshop)!).map((one) => gradedText(room.workshop, one, language));
		expect(texts('en')).toEqual(['Publish budgets', 'Ouvrir les données', 'Former les agents']);
		expect(texts('fr')[0]).toBe('Publier les budgets');
	});

	test('stands beside the round on the room’s own tracks, and neither is added to the other', () => {
		const room = Room.voted(12);
		expect(room.grades(spring)).toBeNull();
		expect(room.closes(20)).toBeNull();
		const { workshop } = room;
		const results = workshop.rounds.map((round) => resultOf(workshop, round) as RoundResult);
		expect(results.map(({ ballots }) => ballots)).toEqual([12, 20]);
		expect(workshop.rounds.map((round) => listOf(workshop, round)?.list ?? null)).toEqual([
			null,
			spring.list
		]);
	});

	test('is named in the minutes with its texts', () => {
		const room = Room.voted(12);
		room.grades(spring);
		room.closes(20);
		const { rounds } = minutesOf(room.workshop, 'en') as Minutes;
		expect(rounds.map(({ list }) => list?.title.fr ?? null)).toEqual([null, 'spring']);
		const texts = rounds[1]!.questions.flatMap(({ tracks }) => tracks.map(({ text }) => text));
		expect(texts).toEqual(['Publish budgets', 'Ouvrir les données', 'Former les agents']);
	});
});

describe('a round on a national list is refused', () => {
	test('while another round is held', () => {
		const room = Room.gathered();
		room.opens();
		expect(room.grades(spring)).toEqual({ kind: 'round-still-open' });
	});

	test('when the workshop’s version lacks one of its questions', () => {
		const [first] = spring.questions;
		const other = takenList('other', { questions: [{ ...first!, question: 'q9' }] });
		expect(new Room().grades(other)).toEqual({ kind: 'question-unknown' });
	});

	test('when the room has graded that list already; a mistaken closing is mended on the whole of it', () => {
		const room = new Room();
		room.grades(spring);
		room.closes();
		expect(room.grades(spring)).toEqual({ kind: 'list-already-graded' });
		expect(room.follows('mistake', [], 'Two people voted twice')).toBeNull();
		expect(gradedTracks(lastRound(room.workshop)!)).toHaveLength(3);
		expect(listOf(room.workshop, lastRound(room.workshop)!)?.list).toBe(spring.list);
	});

	test('on some of its tracks only', () => {
		const room = new Room();
		room.grades(spring);
		room.closes();
		expect(room.follows('selection', ['spring 1'])).toEqual({ kind: 'list-graded-whole' });
	});

	test('after the minutes were signed', () => {
		const room = Room.voted();
		room.counts();
		room.signs('Anna', 'Bertrand');
		expect(room.grades(spring)).toEqual({ kind: 'minutes-already-signed' });
	});
});

test('the room’s own tracks go by the rules of their consultation, also after a national list', () => {
	const room = Room.gathered();
	room.grades(spring);
	room.closes();
	room.does({ kind: 'reopen-list' });
	expect(room.follows('discussion', ['A', 'B'])).toBeNull();
	const { scale, rule } = lastRound(room.workshop)!;
	expect([scale, rule]).toEqual(['quality-6', { kind: 'worst' }]);
});

describe('whatever a journal holds', () => {
	const opening = (change: (body: Bodies['round-opened']) => Partial<Bodies['round-opened']>) => {
		const room = new Room();
		room.grades(spring);
		const taken = room.entries.find(({ head }) => head.kind === 'list-taken')!;
		const body = room.entries.find(({ head }) => head.kind === 'round-opened')!
			.body as Bodies['round-opened'];
		const other = new Room();
		other.entries.push(other.anna.writes('list-taken', taken.body as Bodies['list-taken']));
		other.entries.push(other.anna.writes('round-opened', { ...body, ...change(body) }));
		return other.workshop;
	};

	test.each<[string, (body: Bodies['round-opened']) => Partial<Bodies['round-opened']>]>([
		['leaves a question out', ({ questions }) => ({ questions: questions.slice(0, 1) })],
		['turns the order', ({ questions }) => ({ questions: questions.toReversed() })],
		['grades by another scale', () => ({ scale: 'quality-6' })],
		['goes by another rule', () => ({ rule: { kind: 'worst' } })]
	])('a round that names a list and %s is without effect', (_, change) => {
		const workshop = opening(change);
		expect(workshop.rounds).toEqual([]);
		expect(workshop.withoutEffect.map(({ reason }) => reason)).toEqual(['not-the-list']);
	});

	test('a round that grades the list as it is has its effect', () => {
		expect(opening(() => ({})).rounds).toHaveLength(1);
	});

	test('a list is taken once, whatever comes under its name later', () => {
		const room = new Room();
		for (const list of [spring, { ...spring, title: { fr: 'Another title' } }])
			room.entries.push(room.anna.writes('list-taken', list));
		expect([...room.workshop.lists.values()]).toEqual([spring]);
		expect(room.workshop.withoutEffect.map(({ reason }) => reason)).toEqual(['already-there']);
	});

	test.each([
		['a track twice', { questions: [spring.questions[0]!, { ...spring.questions[0]!, question: 'q2' }] }],
		['a question twice', { questions: [spring.questions[0]!, { ...spring.questions[1]!, question: 'q1' }] }],
		['no question', { questions: [] }]
	])('a list with %s is damaged', (_, change) => {
		const entry = new Author('Anna').writes('list-taken', { ...spring, ...change });
		const read = readEntry(structuredClone(entry), hashing);
		expect('hollow' in read && !isSound(read) && read.hollow).toBe('damaged');
	});
});
