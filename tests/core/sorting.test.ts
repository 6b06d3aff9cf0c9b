import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decide } from '$lib/core/decide.ts';
import type { Intent } from '$lib/core/intent.ts';
import type { Draft } from '$lib/core/entry-kinds.ts';
import type { Entry } from '$lib/core/entry.ts';
import { fold, foldOnto } from '$lib/core/folding.ts';
import { isReworded, lineageOf } from '$lib/core/lineage.ts';
import { isRefusal, type Refusal } from '$lib/core/refusal.ts';
import { takingBack } from '$lib/core/taking-back.ts';
import { tracksOf, type Track } from '$lib/core/tracks.ts';
import type { Workshop } from '$lib/core/workshop.ts';
import { Author, headOf, named, stream } from './author.ts';
import { merging } from './journals.ts';

/** A workshop that a test sorts: what is decided is written, and folded onto what was there. */
class Room {
	readonly anna = new Author('Anna');
	entries: Entry[] = [];
	workshop: Workshop = fold(stream, []);

	constructor(...names: readonly string[]) {
		this.add(this.anna.opens(), ...names.map((name) => this.anna.proposes(name)));
	}

	add(...entries: readonly Entry[]): void {
		this.entries = [...this.entries, ...entries];
		this.workshop = foldOnto(this.workshop, entries) ?? fold(stream, this.entries);
	}

	does(intent: Intent): Refusal | null {
		const drafts = decide(this.workshop, intent);
		if (isRefusal(drafts)) return drafts;
		for (const { kind, body } of drafts as readonly Draft[]) this.add(this.anna.writes(kind, body as never));
		return null;
	}

	get tracks(): Track[] {
		return tracksOf(this.workshop, 'q1');
	}

	get texts(): (string | null)[] {
		return this.tracks.map(({ text }) => text);
	}

	merge(track: string, ...of: readonly string[]): Refusal | null {
		const words = this.tracks.find(({ id }) => id === named(of[0]!))?.words ?? '';
		return this.does({ kind: 'merge-tracks', track: named(track), of: of.map(named), words });
	}

	order(...names: readonly string[]): Refusal | null {
		return this.does({ kind: 'order-tracks', question: 'q1', tracks: names.map(named) });
	}
}

describe('an order by hand', () => {
	test('stands, whatever the order in which proposals came', () => {
		const room = new Room('A', 'B', 'C');
		expect(room.order('C', 'A', 'B')).toBeNull();
		expect(room.texts).toEqual(['C', 'A', 'B']);
	});

	test('what is proposed afterwards comes last', () => {
		const room = new Room('A', 'B');
		room.order('B', 'A');
		room.add(room.anna.proposes('C'), room.anna.proposes('D'));
		expect(room.texts).toEqual(['B', 'A', 'C', 'D']);
	});

	test('a merged track stands where the first of its own stood', () => {
		const room = new Room('A', 'B', 'C', 'D');
		room.order('D', 'C', 'B', 'A');
		room.merge('AC', 'A', 'C');
		expect(room.texts).toEqual(['D', 'A', 'B']);
	});

	test('tracks that come out of a merge stand where the merge stood', () => {
		const room = new Room('A', 'B', 'C', 'D');
		room.merge('AC', 'A', 'C');
		room.order('D', 'AC', 'B');
		const { entry } = room.workshop.merges.get(named('AC'))!;
		room.does({ kind: 'undo-merge', merge: entry });
		expect(room.texts).toEqual(['D', 'A', 'C', 'B']);
	});

	test('a track that is set aside and put back has its place again', () => {
		const room = new Room('A', 'B', 'C');
		room.order('C', 'B', 'A');
		room.does({ kind: 'set-aside', track: named('B'), reason: '' });
		room.does({ kind: 'restore', track: named('B') });
		expect(room.texts).toEqual(['C', 'B', 'A']);
	});

	test('is the order of the frozen list', () => {
		const room = new Room('A', 'B', 'C');
		room.add(room.anna.proposes('Y', 'q2'), room.anna.proposes('Z', 'q3'));
		room.order('B', 'C', 'A');
		const freeze = {
			kind: 'open-round',
			round: named('round'),
			urns: [{ urn: named('urn'), device: room.anna.device }]
		} as const;
		expect(room.does(freeze)).toBeNull();
		expect(room.workshop.rounds[0]?.questions[0]?.tracks.map(({ track }) => track)).toEqual(
			['B', 'C', 'A'].map(named)
		);
	});

	test('that somebody else gave before counts for those who had seen it only', () => {
		const room = new Room('A', 'B');
		const seen = [headOf(room.entries.at(-1)!)];
		room.order('B', 'A');
		expect(tracksOf(room.workshop, 'q1', seen).map(({ text }) => text)).toEqual(['A', 'B']);
	});

	test.each([
		['a track is missing', ['A']],
		['a stranger is in it', ['A', 'nobody']],
		['a track is there twice', ['A', 'B', 'A']],
		['it is empty', []]
	])('is refused when %s', (_, names) => {
		expect(new Room('A', 'B').order(...names)).toEqual({ kind: 'track-unknown' });
	});
});

describe('a theme', () => {
	const theming = (track: string, theme: string): Intent => ({
		kind: 'theme-track',
		track: named(track),
		theme
	});
	const themes = (room: Room) => room.tracks.map(({ theme }) => theme);

	test('is given, changed and taken off', () => {
		const room = new Room('A', 'B');
		room.does(theming('A', '  La  mobilité '));
		expect(themes(room)).toEqual(['La mobilité', '']);
		room.does(theming('A', 'Le climat'));
		expect(themes(room)).toEqual(['Le climat', '']);
		room.does(theming('A', ' '));
		expect(themes(room)).toEqual(['', '']);
	});

	test.each([
		['that all of its own have', ['Le climat', 'Le climat'], 'Le climat'],
		['that one of its own has, the others having none', ['Le climat', ''], 'Le climat'],
		['of none, where they differ', ['Le climat', 'La santé'], '']
	])('a merged track keeps the theme %s', (_, [first, second], kept) => {
		const room = new Room('A', 'B');
		room.does(theming('A', first!));
		room.does(theming('B', second!));
		room.merge('AB', 'A', 'B');
		expect(themes(room)).toEqual([kept]);
	});

	test('of a stranger, or longer than a line, is refused', () => {
		expect(new Room('A').does(theming('nobody', 'x'))).toEqual({ kind: 'track-unknown' });
		expect(new Room('A').does(theming('A', 'x'.repeat(201)))).toMatchObject({ kind: 'text-too-long' });
	});
});

describe('the wording that stands', () => {
	test('can be any text that the track comes from, and then nobody calls it reworded', () => {
		const room = new Room('A', 'B');
		room.merge('AB', 'A', 'B');
		room.does({ kind: 'reword-track', track: named('AB'), text: 'A and B' });
		expect(room.tracks.map(isReworded)).toEqual([true]);
		expect(
			room.does({ kind: 'choose-wording', track: named('AB'), words: room.anna.wordsOf('B') })
		).toBeNull();
		expect(room.texts).toEqual(['B']);
		expect(room.tracks.map(isReworded)).toEqual([false]);
		const lineage = lineageOf(room.workshop, room.tracks[0]!);
		expect(lineage.map(({ text, stands }) => [text, stands])).toEqual([
			['A', false],
			['B', true],
			['A and B', false]
		]);
	});

	test('is never that of another track', () => {
		const room = new Room('A', 'B');
		expect(room.does({ kind: 'choose-wording', track: named('A'), words: room.anna.wordsOf('B') })).toEqual({
			kind: 'track-unknown'
		});
	});

	test('without words in the journal changes nothing, and this is told', () => {
		const room = new Room('A');
		room.add(
			room.anna.writes('wording-chosen', { track: named('A'), words: room.anna.wordsOf('never said') })
		);
		expect(room.texts).toEqual(['A']);
		expect(room.workshop.withoutEffect.map(({ reason }) => reason)).toEqual(['unknown-words']);
	});
});

describe('words that somebody asks to have removed', () => {
	test('are gone from every list, with what was made of them alone', () => {
		const room = new Room('A', 'B');
		room.does({ kind: 'reword-track', track: named('A'), text: 'A in other words' });
		expect(room.does({ kind: 'erase-proposal', proposal: named('A') })).toBeNull();
		expect(room.texts).toEqual(['B']);
		expect([...room.workshop.texts.values()]).toEqual(['B']);
	});

	test('leave a merged track, which then stands under words that are left', () => {
		const room = new Room('A', 'B');
		room.merge('AB', 'A', 'B');
		room.does({ kind: 'erase-proposal', proposal: named('A') });
		expect(room.texts).toEqual(['B']);
		expect(room.tracks[0]?.proposals.map(({ id }) => id)).toEqual([named('B')]);
	});

	test('of nobody known are refused', () => {
		expect(new Room('A').does({ kind: 'erase-proposal', proposal: named('B') })).toEqual({
			kind: 'track-unknown'
		});
	});
});

test('a category of author is one of the consultation', () => {
	const adding = (category: string): Intent => ({
		kind: 'add-proposals',
		question: 'q1',
		proposals: [{ id: named('P'), text: 'P' }],
		origin: 'turn',
		category
	});
	const room = new Room();
	expect(room.does(adding('martians'))).toEqual({ kind: 'category-unknown' });
	expect(room.does(adding('citizen'))).toBeNull();
	expect(room.workshop.proposals.get(named('P'))?.category).toBe('citizen');
});

describe('taking back', () => {
	test('acts of sorting one after the other gives the list as it was before each, by new entries', () => {
		const runs = fc.array(fc.nat(), { minLength: 1, maxLength: 12 });
		fc.assert(
			fc.property(runs, (choices) => {
				const room = new Room('A', 'B', 'C', 'D');
				const done: { act: Intent; before: unknown; back: Intent }[] = [];
				for (const [step, choice] of choices.entries()) {
					const acts = possibleActs(room, `M${step}`);
					const act = acts[choice % acts.length]!;
					const { workshop } = room;
					const before = told(room);
					expect(room.does(act), act.kind).toBeNull();
					done.push({ act, before, back: takingBack(workshop, room.workshop, act)! });
				}
				const written = room.entries.length;
				for (const { act, before, back } of done.toReversed()) {
					expect(room.does(back), `${act.kind} taken back by ${back.kind}`).toBeNull();
					expect(told(room), act.kind).toEqual(before);
				}
				expect(room.entries).toHaveLength(written + done.length);
				expect(room.workshop.withoutEffect).toEqual([]);
				expect(told(fold(stream, room.entries))).toEqual(told(room.workshop));
			}),
			{ seed: 20220705, numRuns: process.env['PREAU_LONG'] ? 3000 : 300 }
		);
	});

	test('a merge is restored only when it was undone, and while its tracks are free', () => {
		const room = new Room('A', 'B', 'C');
		room.merge('AB', 'A', 'B');
		const { entry } = room.workshop.merges.get(named('AB'))!;
		const restore = { kind: 'restore-merge', merge: entry } as const;
		expect(room.does(restore)).toEqual({ kind: 'merge-unknown' });
		room.does({ kind: 'undo-merge', merge: entry });
		room.merge('AC', 'A', 'C');
		expect(room.does(restore)).toEqual({ kind: 'merge-inside-another' });
		room.add(room.anna.writes('merge-restored', { merge: entry }));
		expect(room.workshop.withoutEffect.map(({ reason }) => reason)).toEqual(['merge-inside-another']);
		expect(room.texts).toEqual(['A', 'B']);
	});

	test('a round that had seen a merge undone, and not restored, stays with two tracks', () => {
		const room = new Room('A', 'B');
		room.merge('AB', 'A', 'B');
		const { entry } = room.workshop.merges.get(named('AB'))!;
		room.does({ kind: 'undo-merge', merge: entry });
		const seen = [headOf(room.entries.at(-1)!)];
		room.does({ kind: 'restore-merge', merge: entry });
		expect(tracksOf(room.workshop, 'q1', seen)).toHaveLength(2);
		expect(room.tracks).toHaveLength(1);
	});

	test('an act of another page of the day is left alone', () => {
		const { workshop } = new Room('A');
		expect(takingBack(workshop, workshop, { kind: 'void-workshop', reason: 'x' })).toBeNull();
	});
});

test('two tablets that order at the same time agree on the later one', () => {
	const [anna, ben] = [new Author('Anna'), new Author('Ben')];
	const admitted = { device: ben.device, alg: 'Ed25519', key: 'AAAA' } as const;
	const start = [
		anna.opens(),
		anna.writes('device-admitted', admitted),
		anna.proposes('A'),
		anna.proposes('B')
	];
	ben.sees(...start);
	const tracks = ['A', 'B'].map(named);
	const orders = [
		anna.writes('tracks-ordered', { question: 'q1', tracks }),
		ben.writes('tracks-ordered', { question: 'q1', tracks: tracks.toReversed() }),
		merging(ben, 'AB', ['A', 'B'])
	];
	const told = [orders, orders.toReversed()].map((late) => tracksOf(fold(stream, [...start, ...late]), 'q1'));
	expect(told[0]).toEqual(told[1]);
});

// Every act that the list as it stands allows, in a fixed order.
function possibleActs(room: Room, merged: string): Intent[] {
	const { tracks } = room;
	const active = tracks.filter(({ setAside }) => setAside === null);
	const pair = active.slice(0, 2);
	const acts: Intent[] = tracks.flatMap(({ id, merge, setAside, words }) => [
		{ kind: 'reword-track', track: id, text: `${merged} reworded` },
		{ kind: 'theme-track', track: id, theme: `${merged} theme` },
		...(setAside === null ? [{ kind: 'set-aside', track: id, reason: merged } as const] : []),
		...(setAside !== null ? [{ kind: 'restore', track: id } as const] : []),
		...(merge ? [{ kind: 'undo-merge', merge } as const] : []),
		...lineageOf(
			room.workshop,
			tracks.find((one) => one.id === id)!
		)
			.filter((one) => one.words !== words)
			.map((one) => ({ kind: 'choose-wording', track: id, words: one.words }) as const)
	]);
	if (active.length > 0)
		acts.push({ kind: 'order-tracks', question: 'q1', tracks: active.map(({ id }) => id).reverse() });
	if (pair.length === 2)
		acts.push({
			kind: 'merge-tracks',
			track: named(merged),
			of: pair.map(({ id }) => id),
			words: pair[1]!.words
		});
	return acts;
}

// The list with everything that people see of it.
function told(from: Room | Workshop): unknown {
	return from instanceof Room ? from.tracks : tracksOf(from, 'q1');
}
