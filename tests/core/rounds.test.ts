import { describe, expect, test } from 'vitest';
import type { Intent } from '$lib/core/intent.ts';
import { resultOf } from '$lib/core/result.ts';
import { isRefusal } from '$lib/core/refusal.ts';
import { asksOneTrack, placeAt, placesOf } from '$lib/core/rounds.ts';
import { gradedTracks, textOf } from '$lib/core/tracks.ts';
import { phaseOf, type Round, type Workshop } from '$lib/core/workshop.ts';
import { named, stream } from './author.ts';
import { fold } from '$lib/core/folding.ts';
import { Room } from './room.ts';

const reason = 'L’urne a été fermée trop tôt.';
const tracksOf = (round: Round | undefined) => (round ? gradedTracks(round).map(({ track }) => track) : []);
const texts = (workshop: Workshop, round: Round) =>
	gradedTracks(round).map(({ words }) => textOf(workshop, words));
const [first, second] = [0, 1];

describe('a closing that was a mistake', () => {
	test('is mended by a round on the same list, and both stay', () => {
		const room = Room.voted(12);
		const before = room.workshop;
		expect(room.follows('mistake', [], reason)).toBeNull();
		const { rounds } = room.workshop;
		expect(rounds).toHaveLength(2);
		expect(rounds[first]).toEqual(before.rounds[first]);
		expect(tracksOf(rounds[second])).toEqual(tracksOf(rounds[first]));
		expect(phaseOf(room.workshop)).toBe('grading');
	});

	test('is told: the first round is replaced, the second says why it was held', () => {
		const room = Room.voted();
		room.follows('mistake', [], reason);
		room.closes(30);
		expect(placesOf(room.workshop)).toMatchObject([
			{ number: 1, explanation: null, follows: null, replacedBy: 2, over: true },
			{
				number: 2,
				explanation: { reason: 'mistake', text: reason },
				follows: 1,
				replacedBy: null,
				over: true
			}
		]);
	});

	test('the ballots of one round are never added to the other', () => {
		const room = Room.voted(12);
		room.follows('mistake', [], reason);
		room.closes(30);
		const ballots = room.workshop.rounds.map((round) => {
			const result = resultOf(room.workshop, round);
			return isRefusal(result) ? null : result.ballots;
		});
		expect(ballots).toEqual([12, 30]);
	});

	test('is never mended without a word about it', () => {
		expect(Room.voted().follows('mistake', [], '  ')).toEqual({ kind: 'text-empty' });
	});

	test('can be mended again', () => {
		const room = Room.voted();
		for (const again of [2, 3]) {
			expect(room.follows('mistake', [], reason), `round ${again}`).toBeNull();
			room.closes();
		}
		expect(placesOf(room.workshop).map(({ replacedBy }) => replacedBy)).toEqual([2, 3, null]);
	});

	test('is mended until the minutes are signed, not after', () => {
		const room = Room.voted();
		room.counts();
		room.signs('Camille', 'Sacha');
		expect(room.follows('mistake', [], reason)).toEqual({ kind: 'minutes-already-signed' });
	});
});

describe('a round on some tracks', () => {
	test('grades those alone, in the order and the words of before, and leaves the other questions out', () => {
		const room = Room.voted();
		expect(room.follows('selection', ['C', 'B'])).toBeNull();
		const round = room.workshop.rounds[second]!;
		expect(round.questions.map(({ question }) => question)).toEqual(['q1', 'q2']);
		expect(texts(room.workshop, round)).toEqual(['B', 'C']);
	});

	test('on one track asks one question about one track', () => {
		const room = Room.voted();
		room.follows('selection', ['A']);
		expect(room.workshop.rounds.map(asksOneTrack)).toEqual([false, true]);
		expect(room.closes(7)).toBeNull();
		expect(phaseOf(room.workshop)).toBe('closed');
	});

	test.each([
		['without a track', [], 'no-track-to-grade'],
		['with a track that the round before did not grade', ['A', 'nobody'], 'track-unknown']
	])('%s is refused', (_, tracks, kind) => {
		expect(Room.voted().follows('selection', tracks)).toEqual({ kind });
	});
});

describe('a second round after a discussion', () => {
	const proposing = (room: Room) => room.proposes('new idea');

	test('opens the list again by an act of its own, never by itself', () => {
		const room = Room.voted();
		expect(proposing(room)).toEqual({ kind: 'list-frozen' });
		expect(room.does({ kind: 'reopen-list' })).toBeNull();
		expect(phaseOf(room.workshop)).toBe('gathering');
		expect(proposing(room)).toBeNull();
	});

	test('grades other words and new tracks, and changes nothing of the round before', () => {
		const room = Room.voted();
		const before = room.workshop.rounds[first]!;
		const told = texts(room.workshop, before);
		room.does({ kind: 'reopen-list' });
		room.does({ kind: 'reword-track', track: named('A'), text: 'A, said better' });
		room.does({
			kind: 'merge-tracks',
			track: named('CD'),
			of: [named('C'), named('D')],
			words: wordsOf(room, 'C')
		});
		proposing(room);
		expect(room.follows('discussion', ['A', 'CD', 'new idea'])).toBeNull();
		const { rounds } = room.workshop;
		expect(rounds[first]).toEqual(before);
		expect(texts(room.workshop, rounds[first]!)).toEqual(told);
		expect(texts(room.workshop, rounds[second]!)).toEqual(['A, said better', 'new idea', 'C']);
		expect(gradedTracks(rounds[second]!).at(-1)?.proposals).toEqual(['C', 'D'].map(named));
		expect(phaseOf(room.workshop)).toBe('grading');
	});

	test('freezes again when its round opens', () => {
		const room = Room.voted();
		room.does({ kind: 'reopen-list' });
		room.follows('discussion', ['A']);
		room.closes();
		expect(proposing(room)).toEqual({ kind: 'list-frozen' });
		expect(phaseOf(room.workshop)).toBe('closed');
	});

	test('can be given up: the result of the first round is what the workshop is at', () => {
		const room = Room.voted();
		room.does({ kind: 'reopen-list' });
		expect(room.does({ kind: 'undo-reopening' })).toBeNull();
		expect(phaseOf(room.workshop)).toBe('closed');
		expect(room.does({ kind: 'undo-reopening' })).toEqual({ kind: 'list-frozen' });
		expect(room.does({ kind: 'reopen-list' })).toBeNull();
	});

	test('given up, a mistake is still mended on the very list of before, with its lineage', () => {
		const room = Room.gathered();
		room.does({
			kind: 'merge-tracks',
			track: named('AB'),
			of: [named('A'), named('B')],
			words: wordsOf(room, 'A')
		});
		room.opens();
		room.closes();
		room.does({ kind: 'reopen-list' });
		room.does({ kind: 'undo-merge', merge: room.workshop.merges.get(named('AB'))!.entry });
		room.does({ kind: 'undo-reopening' });
		room.follows('mistake', [], reason);
		const [one, two] = room.workshop.rounds;
		expect(two?.questions).toEqual(one?.questions);
		expect(gradedTracks(two!)[0]?.proposals).toEqual(['A', 'B'].map(named));
	});
});

describe('when a round may not follow', () => {
	const next = (why: 'mistake' | 'discussion' | 'selection'): Intent => ({
		kind: 'open-next-round',
		round: named('next'),
		urns: [{ urn: named('next urn'), device: named('Anna') }],
		reason: why,
		text: reason,
		tracks: [named('A')]
	});

	test.each([
		['before any round', Room.gathered, next('mistake'), 'round-not-open'],
		['while the urn is open', grading, next('mistake'), 'round-still-open'],
		[
			'while the urn is open, nor the list opened again',
			grading,
			{ kind: 'reopen-list' },
			'round-still-open'
		],
		['before any round, nor the list opened again', Room.gathered, { kind: 'reopen-list' }, 'round-not-open'],
		['after a discussion that was not opened', Room.voted, next('discussion'), 'list-frozen'],
		['on the old list, once it is open again', reopened, next('selection'), 'list-frozen'],
		['twice open', reopened, { kind: 'reopen-list' }, 'list-already-reopened']
	] as const)('%s', (_, make, intent, kind) => {
		expect(make().does(intent as Intent)).toEqual({ kind });
	});

	test('a first round is opened once', () => {
		expect(Room.voted().opens()).toEqual({ kind: 'list-frozen' });
		expect(reopened().opens()).toEqual({ kind: 'list-frozen' });
	});
});

describe('what strange tablets send', () => {
	test.each([
		['an explanation of no round', 'round-explained', { round: named('x'), follows: named('round 1') }],
		['a round that follows itself', 'round-explained', { round: named('round 1'), follows: named('round 1') }]
	] as const)('%s is without effect', (_, kind, body) => {
		const room = Room.voted();
		room.entries.push(room.anna.writes(kind, { ...body, reason: 'mistake', text: '' }));
		expect(room.workshop.withoutEffect.map((one) => one.reason)).toEqual(['unknown-round']);
		expect(placesOf(room.workshop)[first]?.replacedBy).toBeNull();
	});

	test('a list opened again after a round that is not the last one stays frozen', () => {
		const room = Room.voted();
		room.follows('selection', ['A']);
		room.closes();
		room.entries.push(room.anna.writes('list-reopened', { after: named('round 1') }));
		expect(room.workshop.withoutEffect.map((one) => one.reason)).toEqual(['not-the-last-round']);
		expect(phaseOf(room.workshop)).toBe('closed');
	});

	test('entries in any order give the same rounds', () => {
		const room = Room.voted();
		room.does({ kind: 'reopen-list' });
		room.follows('discussion', ['A', 'C']);
		room.closes();
		const backwards = fold(stream, [...room.entries].reverse());
		expect(placesOf(backwards)).toEqual(placesOf(room.workshop));
	});
});

test('the round that is shown is the one asked for, else the last one that is over', () => {
	const room = Room.voted();
	room.follows('selection', ['A']);
	const places = placesOf(room.workshop);
	expect(placeAt(places, null)?.number).toBe(1);
	expect(placeAt(places, 2)?.number).toBe(2);
	expect(placeAt(places, 9)?.number).toBe(1);
	expect(placeAt([], null)).toBeUndefined();
});

function grading(): Room {
	const room = Room.gathered();
	room.opens();
	return room;
}

function reopened(): Room {
	const room = Room.voted();
	room.does({ kind: 'reopen-list' });
	return room;
}

function wordsOf(room: Room, name: string): string {
	return room.workshop.proposals.get(named(name))!.words;
}
