import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readEntry, type Entry, type HollowEntry } from '$lib/core/entry.ts';
import { fold, foldOnto } from '$lib/core/folding.ts';
import { isRefusal } from '$lib/core/refusal.ts';
import { tracksOf } from '$lib/core/tracks.ts';
import { phaseOf, type Workshop } from '$lib/core/workshop.ts';
import { hashing } from '$lib/seal/hash.ts';
import { Author, named, stream } from './author.ts';
import { admission, conflict, freezing, merging, permutations, twoTablets, votingRoom } from './journals.ts';

describe('a journal folds to the same state on every machine', () => {
	test('whatever the order in which the entries of two tablets arrive', () => {
		const entries = twoTablets();
		const expected = told(fold(stream, entries));
		const orders = fc.shuffledSubarray(entries, { minLength: entries.length, maxLength: entries.length });
		fc.assert(
			fc.property(orders, (order) => {
				expect(told(fold(stream, order))).toEqual(expected);
			}),
			{ seed: 20220705, numRuns: process.env['PREAU_LONG'] ? 5000 : 500 }
		);
	});

	test('in every one of the 720 orders in which six entries of two tablets can arrive', () => {
		const entries = twoTablets().slice(0, 6);
		const expected = told(fold(stream, entries));
		const orders = permutations(entries);
		expect(orders).toHaveLength(720);
		for (const order of orders) expect(told(fold(stream, order))).toEqual(expected);
	});

	test('one entry at a time or all at once', () => {
		const anna = new Author('Anna');
		const entries = [anna.opens(), anna.proposes('A'), anna.proposes('B'), merging(anna, 'AB', ['A', 'B'])];
		let workshop = fold(stream, []);
		for (const entry of entries) workshop = foldOnto(workshop, [entry]) ?? workshop;
		expect(told(workshop)).toEqual(told(fold(stream, entries)));
	});

	test('and asks for a new folding when an entry sorts before what was folded, or erases', () => {
		const anna = new Author('Anna');
		const entries = [anna.opens(), anna.proposes('A')];
		const workshop = fold(stream, entries);
		expect(foldOnto(workshop, [entries[1]!])).toBeNull();
		expect(foldOnto(workshop, [anna.writes('erased', { targets: [entries[1]!.hash] })])).toBeNull();
	});
});

describe('a frozen list stays frozen', () => {
	test('a late merge of a tablet that was away does not move it, whatever its clock', () => {
		const [anna, ben] = [new Author('Anna'), new Author('Ben')];
		const opened = anna.opens();
		const admitted = admission(anna, ben);
		const proposals = [anna.proposes('A'), anna.proposes('B')];
		ben.sees(admitted, ...proposals); // and not the round: its clock is that of the round, or behind
		const late = merging(ben, 'late', ['A', 'B']);
		const round = freezing(anna, proposals, [...proposals]);
		const before = fold(stream, [opened, admitted, ...proposals, round]);
		const after = fold(stream, [late, round, ...proposals, admitted, opened]);
		expect(after.rounds).toEqual(before.rounds);
		expect(after.rounds[0]?.questions[0]?.tracks.map((track) => track.proposals.length)).toEqual([1, 1]);
		expect(after.merges.size).toBe(1);
	});

	test('a late rewording does not change the words that were graded', () => {
		const anna = new Author('Anna');
		const proposals = [anna.opens(), anna.proposes('A'), anna.proposes('B')];
		const round = freezing(anna, proposals.slice(1), proposals);
		const reworded = anna.writes('proposal-reworded', { track: named('A'), text: 'something else' });
		const workshop = fold(stream, [...proposals, round, reworded]);
		const words = workshop.rounds[0]?.questions[0]?.tracks[0]?.words ?? '';
		expect(workshop.texts.get(words)).toBe('A');
	});
});

describe('merging', () => {
	test('of two concurrent merges the later in order takes the proposal, and the conflict is shown', () => {
		const { entries } = conflict();
		const workshop = fold(stream, entries);
		const tracks = tracksOf(workshop, 'q1').map((track) => track.proposals.length);
		expect(tracks.reduce((sum, count) => sum + count, 0)).toBe(3); // each proposal in exactly one track
		expect(workshop.conflicts).toHaveLength(1);
	});

	test('undone gives each text back, and merged again keeps the lineage', () => {
		const anna = new Author('Anna');
		const start = [anna.opens(), anna.proposes('A'), anna.proposes('B')];
		const merged = merging(anna, 'AB', ['A', 'B']);
		const undone = anna.writes('merge-undone', { merge: merged.hash });
		expect(tracksOf(fold(stream, [...start, merged]), 'q1').map((track) => track.text)).toEqual(['A']);
		expect(tracksOf(fold(stream, [...start, merged, undone]), 'q1').map((track) => track.text)).toEqual([
			'A',
			'B'
		]);
		const again = merging(anna, 'AB again', ['A', 'B']);
		const [track] = tracksOf(fold(stream, [...start, merged, undone, again]), 'q1');
		expect(track?.proposals.map((proposal) => proposal.id)).toEqual([named('A'), named('B')]);
	});

	test('a merge that lies inside another is not undone before it', () => {
		const anna = new Author('Anna');
		const inner = [anna.opens(), anna.proposes('A'), anna.proposes('B'), anna.proposes('C')];
		const first = merging(anna, 'AB', ['A', 'B']);
		const second = merging(anna, 'ABC', ['AB', 'C']);
		const undone = anna.writes('merge-undone', { merge: first.hash });
		const workshop = fold(stream, [...inner, first, second, undone]);
		expect(workshop.withoutEffect).toEqual([{ entry: undone.hash, reason: 'merge-inside-another' }]);
		expect(tracksOf(workshop, 'q1')).toHaveLength(1);
	});

	test('never goes round in a circle, whatever a strange tablet sends', () => {
		const anna = new Author('Anna');
		const start = [anna.opens(), anna.proposes('A'), anna.proposes('B')];
		const circle = [merging(anna, 'one', ['two', 'A']), merging(anna, 'two', ['one', 'B'])];
		const workshop = fold(stream, [...start, ...circle]);
		expect(tracksOf(workshop, 'q1').flatMap((track) => track.proposals)).toHaveLength(2);
		expect(workshop.withoutEffect.map((item) => item.reason)).toEqual(['already-there']);
	});
});

describe('who may write', () => {
	test('a tablet that was not admitted changes nothing, and what it wrote is told', () => {
		const [anna, eve] = [new Author('Anna'), new Author('Eve')];
		const opened = anna.opens();
		eve.sees(opened);
		const workshop = fold(stream, [opened, eve.proposes('mine')]);
		expect(workshop.proposals.size).toBe(0);
		expect(workshop.withoutEffect.map((item) => item.reason)).toEqual(['author-not-admitted']);
	});
});

describe('urns', () => {
	test('two different closings of one urn are a conflict and neither counts; the same one twice counts once', () => {
		const { anna, entries, urn, track } = votingRoom();
		const close = (counts: number[]) =>
			anna.writes('urn-closed', {
				urn,
				ballots: 2,
				spoiled: 0,
				paper: 0,
				tallies: [{ track, counts, noOpinion: 0 }]
			});
		const one = close([2, 0, 0, 0, 0, 0]);
		const same = close([2, 0, 0, 0, 0, 0]);
		const other = close([0, 2, 0, 0, 0, 0]);
		expect(fold(stream, [...entries, one, same]).urns.get(urn)?.closings).toHaveLength(1);
		expect(fold(stream, [...entries, one, other]).urns.get(urn)?.closings).toHaveLength(2);
	});

	test.each([
		['a tally that does not hold every ballot', [1, 0, 0, 0, 0, 0], 0],
		['a tally on another scale', [2, 0, 0], 0],
		['more grades than ballots', [2, 1, 0, 0, 0, 0], 0]
	])('%s is without effect', (_, counts, noOpinion) => {
		const { anna, entries, urn, track } = votingRoom();
		const body = { urn, ballots: 2, spoiled: 0, paper: 0, tallies: [{ track, counts, noOpinion }] };
		const workshop = fold(stream, [...entries, anna.writes('urn-closed', body)]);
		expect(workshop.withoutEffect.map((item) => item.reason)).toEqual(['tallies-do-not-fit']);
		expect(phaseOf(workshop)).toBe('grading');
	});

	test('an urn is closed by the tablet that holds it, or declared lost', () => {
		const { anna, entries, urn } = votingRoom();
		const workshop = fold(stream, [...entries, anna.writes('urn-lost', { urn, reason: 'the tablet fell' })]);
		expect(phaseOf(workshop)).toBe('closed');
	});
});

describe('erasure', () => {
	test('leaves heads and hashes, takes the words, and folds alike where they were already dropped', () => {
		const anna = new Author('Anna');
		const [opened, kept, gone] = [anna.opens(), anna.proposes('kept'), anna.proposes('gone')];
		const erased = anna.writes('erased', { targets: [gone.hash] });
		const dropped = read({ head: gone.head });
		const here = fold(stream, [opened, kept, gone, erased]);
		const there = fold(stream, [opened, kept, dropped, erased]);
		expect(told(here)).toEqual(told(there));
		expect([...here.texts.values()]).toEqual(['kept']);
	});
});

describe('what cannot be understood', () => {
	test('damaged words are held and told, and the chain goes on', () => {
		const anna = new Author('Anna');
		const [opened, first, second] = [anna.opens(), anna.proposes('first'), anna.proposes('second')];
		const damaged = read({ head: first.head, salt: first.salt, body: { ...first.body, text: 'changed' } });
		const workshop = fold(stream, [opened, damaged, second]);
		expect(workshop.withoutEffect).toEqual([{ entry: first.hash, reason: 'damaged' }]);
		expect([...workshop.texts.values()]).toEqual(['second']);
	});
});

function read(raw: unknown): Entry | HollowEntry {
	const entry = readEntry(raw, hashing);
	if (isRefusal(entry)) throw new Error(entry.kind);
	return entry;
}

function told(workshop: Workshop): unknown {
	const lists = Object.entries(workshop).map(([key, value]) => [
		key,
		value instanceof Map ? [...value] : value instanceof Set ? [...value].sort() : value
	]);
	return Object.fromEntries(lists);
}
