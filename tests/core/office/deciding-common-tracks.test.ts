import { describe, expect, test } from 'vitest';
import type { SourceAct } from '$lib/core/office/source-standing.ts';
import {
	changeCommonTrack,
	sortSources,
	undoPlacing,
	type Placeable
} from '$lib/core/office/deciding-common-tracks.ts';
import { applySorting, type SortingState } from '$lib/core/office/applying-sorting.ts';
import type { Entry } from '$lib/core/entry.ts';
import { named } from '../author.ts';
import { source, Sorters } from './sorters.ts';

const bus = source('Des bus');
const [one, other] = [named('X'), named('Y')];

/** A sorting with two common tracks and what was done then. */
function after(...write: readonly ((sorters: Sorters) => Entry)[]) {
	const sorters = new Sorters();
	const state: SortingState = { tracks: new Map(), acts: new Map() };
	for (const entry of [
		sorters.adds('ana', 'X'),
		sorters.adds('ana', 'Y'),
		...write.map((one) => one(sorters))
	])
		applySorting(state, entry);
	return { state, acts: [...state.acts.values()] };
}

function placeable(acts: readonly SourceAct[], seen: readonly SourceAct[] = acts): Placeable {
	return { source: bus, question: 'q1', acts, seen: new Set(seen.map(({ entry }) => entry)) };
}

describe('placing a room’s track', () => {
	const { state, acts } = after((s) => s.places('ana', bus, 'X'));
	const into = (track: string, nature: 'absorbed' | 'split' = 'absorbed') =>
		({ kind: 'placed', track, nature }) as const;

	test.each([
		['anew is one entry', placeable([]), into(one), ['source-placed']],
		['where it stands already is none', placeable(acts), into(one), []],
		['elsewhere undoes what was seen', placeable(acts), into(other), ['placing-undone', 'source-placed']],
		[
			'elsewhere leaves what was not seen, as a conflict',
			placeable(acts, []),
			into(other),
			['source-placed']
		],
		[
			'in part beside a whole undoes the whole',
			placeable(acts),
			into(other, 'split'),
			['placing-undone', 'source-placed']
		]
	] as const)('%s', (_, one, deed, kinds) => {
		const drafts = sortSources([one], deed, state.tracks.get(deed.track)!, 'ben');
		expect(Array.isArray(drafts) ? drafts.map(({ kind }) => kind) : drafts).toEqual(kinds);
	});

	test('in parts of several common tracks undoes none of them', () => {
		const split = after((s) => s.places('ana', bus, 'X', 'split')).acts;
		const drafts = sortSources([placeable(split)], into(other, 'split'), state.tracks.get(other)!, 'ben');
		expect(drafts).toMatchObject([{ kind: 'source-placed', body: { track: other, by: 'ben' } }]);
	});

	test('of another question, or in a track that is none, is refused', () => {
		const foreign = { ...placeable([]), question: 'q2' };
		const common = state.tracks.get(one)!;
		expect(sortSources([foreign], into(one), common, 'ben')).toEqual({
			kind: 'tracks-of-different-questions'
		});
		expect(sortSources([placeable([])], into(one), null, 'ben')).toEqual({ kind: 'common-track-unknown' });
		const withdrawn = { ...common, withdrawn: { reason: 'r', by: 'ana', at: '' } };
		expect(sortSources([placeable([])], into(one), withdrawn, 'ben')).toEqual({
			kind: 'common-track-withdrawn'
		});
	});

	test('aside asks for a reason', () => {
		const aside = (reason: string) => ({ kind: 'set-aside', reason }) as const;
		expect(sortSources([placeable([])], aside(' '), null, 'ben')).toEqual({ kind: 'text-empty' });
		expect(sortSources([placeable(acts)], aside(' Hors  sujet '), null, 'ben')).toMatchObject([
			{ kind: 'placing-undone' },
			{ kind: 'source-set-aside', body: { reason: 'Hors sujet' } }
		]);
	});
});

describe('what stands already as it is meant is nothing to do', () => {
	const { state, acts } = after(
		(s) => s.places('ana', bus, 'X'),
		(s) => s.undoes('ana', s.places('ana', bus, 'X'))
	);
	const track = state.tracks.get(one)!;

	test('a common track in the same words, or put back though it stands', () => {
		expect(changeCommonTrack(track, { kind: 'reword', text: { fr: ' X ', en: '' } }, 'ben')).toEqual([]);
		expect(changeCommonTrack(track, { kind: 'restore' }, 'ben')).toEqual([]);
		expect(changeCommonTrack(track, { kind: 'reword', text: { fr: 'X', en: 'X' } }, 'ben')).toHaveLength(1);
	});

	test('an act that is undone; one that nobody did is refused', () => {
		expect(undoPlacing(acts[0], 'ben')).toHaveLength(1);
		expect(undoPlacing({ ...acts[0]!, undone: { by: 'ana', at: '' } }, 'ben')).toEqual([]);
		expect(undoPlacing(undefined, 'ben')).toEqual({ kind: 'placing-unknown' });
	});
});
