import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toBase64url, fromBase64url } from '$lib/seal/base64url.ts';
import { hashing } from '$lib/seal/hash.ts';
import type { Entry } from '$lib/core/entry.ts';
import { fold } from '$lib/core/folding.ts';
import { foldSorting, sortingStream, textOfCommon, type Sorting } from '$lib/core/office/sorting.ts';
import { natures, type Source } from '$lib/core/office/sorting-kinds.ts';
import { stateOfSource } from '$lib/core/office/source-standing.ts';
import { Author, named } from '../author.ts';
import { permutations } from '../journals.ts';
import { office, root, source, Sorters } from './sorters.ts';

const stateIn = (sorting: Sorting, one: Source) =>
	stateOfSource(
		[...sorting.acts.values()].filter((act) => act.source.track === one.track),
		one.words,
		(track) => sorting.tracks.get(track)?.withdrawn === null
	);

/** What a source's state says without the names of entries: where it stands, and who differs. */
const told = (sorting: Sorting, one: Source) => {
	const { standing, acts, conflicts } = stateIn(sorting, one);
	return {
		standing,
		in: acts.map((act) => (act.kind === 'placed' ? act.track : 'aside')),
		differ: conflicts.map(({ stands, yields }) => [stands.by, yields.by])
	};
};

describe('a room’s track', () => {
	const bus = source('Des bus le soir');

	function after(write: (sorters: Sorters) => readonly Entry[]) {
		const sorters = new Sorters();
		const start = [sorters.adds('ana', 'Transports'), sorters.adds('ana', 'Horaires')];
		return told(foldSorting([...start, ...write(sorters)], office), bus);
	}
	const [transports, horaires] = [named('Transports'), named('Horaires')];

	test.each([
		['is unplaced before anybody sorts it', () => [], 'unplaced', [], []],
		[
			'stands where it was placed',
			(s: Sorters) => [s.places('ana', bus, 'Transports')],
			'placed',
			[transports],
			[]
		],
		['stands aside with a reason', (s: Sorters) => [s.setsAside('ana', bus)], 'aside', ['aside'], []],
		[
			'goes where the same person places it later',
			(s: Sorters) => [s.places('ana', bus, 'Transports'), s.places('ana', bus, 'Horaires')],
			'placed',
			[horaires],
			[]
		],
		[
			'that two people placed alike is no conflict',
			(s: Sorters) => [s.places('ana', bus, 'Transports'), s.places('ben', bus, 'Transports', 'identical')],
			'placed',
			[transports],
			[]
		],
		[
			'that two people placed in two ways stands in the later one, and both are shown',
			(s: Sorters) => [s.places('ana', bus, 'Transports'), s.places('ben', bus, 'Horaires')],
			'contested',
			[horaires],
			[['ben', 'ana']]
		],
		[
			'that one placed and another set aside is contested',
			(s: Sorters) => [s.setsAside('ana', bus), s.places('ben', bus, 'Horaires')],
			'contested',
			[horaires],
			[['ben', 'ana']]
		],
		[
			'is contested no more once who gave way agrees',
			(s: Sorters) => [
				s.places('ana', bus, 'Transports'),
				s.places('ben', bus, 'Horaires'),
				s.places('ana', bus, 'Horaires')
			],
			'placed',
			[horaires],
			[]
		],
		[
			'may go in parts to several, by several people',
			(s: Sorters) => [
				s.places('ana', bus, 'Transports', 'split'),
				s.places('ben', bus, 'Horaires', 'partly')
			],
			'placed',
			[transports, horaires],
			[]
		],
		[
			'placed whole leaves the places of its parts',
			(s: Sorters) => [
				s.places('ana', bus, 'Transports', 'split'),
				s.places('ana', bus, 'Horaires', 'split'),
				s.places('ana', bus, 'Horaires', 'identical')
			],
			'placed',
			[horaires],
			[]
		],
		[
			'comes back to sorting when its common track is withdrawn',
			(s: Sorters) => [
				s.places('ana', bus, 'Transports'),
				s.sorts('common-track-withdrawn', { track: transports, reason: 'Trop large', by: 'ben' })
			],
			'unplaced',
			[],
			[]
		],
		[
			'goes back with a common track that is put back',
			(s: Sorters) => [
				s.places('ana', bus, 'Transports'),
				s.sorts('common-track-withdrawn', { track: transports, reason: 'Trop large', by: 'ben' }),
				s.sorts('common-track-restored', { track: transports, by: 'ben' })
			],
			'placed',
			[transports],
			[]
		],
		[
			'that its room reworded comes back to be looked at',
			(s: Sorters) => [s.places('ana', source('Des bus le soir', 'before'), 'Transports')],
			'changed',
			[],
			[]
		]
	] as const)('%s', (_, write, standing, places, differ) => {
		expect(after(write)).toEqual({ standing, in: places, differ });
	});

	test('whose conflict is settled by undoing either act stands where the other one says', () => {
		for (const undone of [0, 1] as const) {
			const sorters = new Sorters();
			const start = [sorters.adds('ana', 'Transports'), sorters.adds('ana', 'Horaires')];
			const acts = [
				sorters.places('ana', bus, 'Transports'),
				sorters.places('ben', bus, 'Horaires')
			] as const;
			const sorting = foldSorting([...start, ...acts, sorters.undoes('eve', acts[undone])], office);
			const left = undone === 0 ? horaires : transports;
			expect(told(sorting, bus)).toEqual({ standing: 'placed', in: [left], differ: [] });
		}
	});
});

describe('a common track', () => {
	test('keeps its first words and each later wording, with who chose it', () => {
		const sorters = new Sorters();
		const added = sorters.adds('ana', 'Transports');
		const text = { fr: 'Des transports du soir', en: 'Evening transport' };
		const reworded = sorters.sorts('common-track-reworded', { track: named('Transports'), text, by: 'ben' });
		const track = foldSorting([reworded, added], office).tracks.get(named('Transports'))!;
		expect(track.wordings.map(({ text: { fr }, by }) => [fr, by])).toEqual([
			['Transports', 'ana'],
			['Des transports du soir', 'ben']
		]);
		expect(textOfCommon(track)).toEqual(text);
	});
});

describe('an entry is without effect', () => {
	const sorters = new Sorters();
	const track = named('Transports');
	const added = sorters.adds('ana', 'Transports');
	const placed = sorters.places('ana', source('A'), 'Transports');
	const undone = sorters.undoes('ana', placed);

	test.each([
		['added twice', sorters.adds('ben', 'Transports'), 'already-there'],
		['placed in a track that nobody made', sorters.places('ana', source('A'), 'none'), 'unknown-track'],
		['undone twice', sorters.undoes('ben', placed), 'already-undone'],
		['an undoing of nothing', sorters.undoes('ben', added), 'unknown-act'],
		[
			'put back though it stands',
			sorters.sorts('common-track-restored', { track, by: 'ana' }),
			'not-withdrawn'
		],
		[
			'of nobody’s track',
			sorters.sorts('common-track-reworded', { track: named('none'), text: { fr: 'x' }, by: 'ana' }),
			'unknown-track'
		],
		['of another kind of stream', sorters.proposes('A proposal'), 'of-another-stream'],
		['of a tablet', tablet().writes('source-placed', bodyOf(placed) as never), 'not-the-office']
	])('%s', (_, entry, reason) => {
		const { withoutEffect } = foldSorting([added, placed, undone, entry], office);
		expect(withoutEffect).toEqual([{ entry: entry.hash, reason }]);
	});

	test('in the journal of a room, each of them', () => {
		const anna = tablet();
		const entries = [anna.opens(), anna.writes('source-placed', bodyOf(placed) as never)];
		expect(fold(anna.stream, entries).withoutEffect.map(({ reason }) => reason)).toEqual([
			'of-another-stream'
		]);
	});
});

describe('laws', () => {
	const step = fc.record({
		who: fc.constantFrom('ana', 'ben'),
		what: fc.constantFrom('place', 'aside', 'undo', 'withdraw', 'restore'),
		source: fc.constantFrom('A', 'B', 'C'),
		track: fc.constantFrom('X', 'Y'),
		nature: fc.constantFrom(...natures)
	});
	const steps = fc.array(step, { maxLength: 14 });
	type Step = {
		readonly who: string;
		readonly what: string;
		readonly source: string;
		readonly track: string;
	};

	function write(list: readonly (Step & { readonly nature: (typeof natures)[number] })[]) {
		const sorters = new Sorters();
		const entries = [sorters.adds('ana', 'X'), sorters.adds('ana', 'Y')];
		for (const { who, what, source: name, track, nature } of list) {
			if (what === 'place') entries.push(sorters.places(who, source(name), track, nature));
			else if (what === 'aside') entries.push(sorters.setsAside(who, source(name)));
			else if (what === 'undo') entries.push(sorters.undoes(who, entries.at(-1)!));
			else if (what === 'withdraw')
				entries.push(sorters.sorts('common-track-withdrawn', { track: named(track), reason: 'r', by: who }));
			else entries.push(sorters.sorts('common-track-restored', { track: named(track), by: who }));
		}
		return { sorters, entries };
	}
	const all = (sorting: Sorting) => ['A', 'B', 'C'].map((name) => told(sorting, source(name)));
	const runs = { seed: 20261125, numRuns: process.env['PREAU_LONG'] ? 4000 : 400 };

	test('entries that arrive in any order amount to the same', () => {
		fc.assert(
			fc.property(steps, fc.nat(), (list, turn) => {
				const { entries } = write(list);
				const shuffled = entries.toSorted((a, b) => hashed(a.hash, turn) - hashed(b.hash, turn));
				expect(foldSorting(shuffled, office)).toEqual(foldSorting(entries, office));
			}),
			runs
		);
	});

	test('undoing the last act on a track gives back what stood before it', () => {
		fc.assert(
			fc.property(steps, step, (list, last) => {
				const { sorters, entries } = write(list);
				const before = all(foldSorting(entries, office));
				const act =
					last.what === 'aside'
						? sorters.setsAside(last.who, source(last.source))
						: sorters.places(last.who, source(last.source), last.track, last.nature);
				const sorting = foldSorting([...entries, act, sorters.undoes('eve', act)], office);
				expect(all(sorting)).toEqual(before);
			}),
			runs
		);
	});

	test('acts of two people on different tracks come to the same, whoever was first', () => {
		const plain = step.filter(({ what }) => what === 'place' || what === 'aside');
		const ofAna = fc.array(
			plain.map((one) => ({ ...one, who: 'ana', source: 'A' })),
			{ maxLength: 5 }
		);
		const ofBen = fc.array(
			plain.map((one) => ({ ...one, who: 'ben', source: 'B' })),
			{ maxLength: 5 }
		);
		fc.assert(
			fc.property(
				ofAna,
				ofBen,
				fc.array(fc.boolean(), { minLength: 10, maxLength: 10 }),
				(ana, ben, turns) => {
					const [a, b] = [[...ana], [...ben]];
					const mixed = turns.flatMap((isAna) => (isAna ? a : b).splice(0, 1)).concat(a, b);
					const one = all(foldSorting(write([...ana, ...ben]).entries, office));
					expect(all(foldSorting(write(mixed).entries, office))).toEqual(one);
				}
			),
			runs
		);
	});

	test('of two people who differ on one track the later stands, and nobody’s act is lost', () => {
		const sorters = new Sorters();
		const start = [sorters.adds('ana', 'X'), sorters.adds('ana', 'Y')];
		const acts = [sorters.places('ana', source('A'), 'X'), sorters.setsAside('ben', source('A'))];
		for (const entries of permutations([...start, ...acts])) {
			const sorting = foldSorting(entries, office);
			expect(told(sorting, source('A'))).toMatchObject({ standing: 'contested', in: ['aside'] });
			expect(sorting.acts.size).toBe(2);
		}
	});
});

test('the stream of a sorting is the first 128 bits of its hash', () => {
	for (const name of [root, hashing.hashText('another'), 'x']) {
		const bytes = fromBase64url(hashing.hashText(`preau-sorting-1${name}`))!.slice(0, 16);
		expect(sortingStream(name, hashing.hashText)).toBe(toBase64url(bytes));
	}
});

function tablet(): Author {
	return new Author('Anna');
}

function bodyOf(entry: Entry): unknown {
	return entry.body;
}

function hashed(hash: string, turn: number): number {
	return [...hash].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0) + turn) % 65_521, 7);
}
