import { expect, test } from 'vitest';
import { fold } from '$lib/core/folding.ts';
import { mergeConflicts } from '$lib/core/merge-conflicts.ts';
import { tracksOf } from '$lib/core/tracks.ts';
import { Author, named, stream } from './author.ts';
import { admission, merging } from './journals.ts';

/** Anna merged A and B, Ben A and C, neither having seen the other; Ben's comes later in order. */
function twoMerges() {
	const [anna, ben] = [new Author('Anna'), new Author('Ben')];
	const start = [anna.opens(), admission(anna, ben), ...['A', 'B', 'C'].map((name) => anna.proposes(name))];
	ben.sees(...start);
	const late = ben.proposes('D');
	const [one, other] = [merging(anna, 'AB', ['A', 'B']), merging(ben, 'AC', ['A', 'C'])];
	return { anna, entries: [...start, late, one, other], one, other };
}

test('the later merge in order has the proposal, and the conflict names both', () => {
	const { entries, one, other } = twoMerges();
	const workshop = fold(stream, entries);
	expect(mergeConflicts(workshop)).toMatchObject([
		{ track: named('A'), question: 'q1', taken: { entry: other.hash }, left: { entry: one.hash } }
	]);
	const holders = tracksOf(workshop, 'q1').filter(({ proposals }) =>
		proposals.some(({ id }) => id === named('A'))
	);
	expect(holders.map(({ id }) => id)).toEqual([named('AC')]);
});

test.each([
	['the later', 'other'],
	['the earlier', 'one']
] as const)('undoing %s of the two settles it', (_, which) => {
	const room = twoMerges();
	room.anna.sees(...room.entries);
	const undone = room.anna.writes('merge-undone', { merge: room[which].hash });
	expect(mergeConflicts(fold(stream, [...room.entries, undone]))).toEqual([]);
});
