import { describe, expect, test } from 'vitest';
import { builtInConsultation } from '$lib/core/built-in-consultation.ts';
import { decide } from '$lib/core/decide.ts';
import type { Draft } from '$lib/core/entry-kinds.ts';
import type { Entry } from '$lib/core/entry.ts';
import { fold } from '$lib/core/folding.ts';
import type { Intent } from '$lib/core/intent.ts';
import { isRefusal, type Refusal } from '$lib/core/refusal.ts';
import type { Workshop } from '$lib/core/workshop.ts';
import { Author, details, named, stream } from './author.ts';

const consultation = builtInConsultation({ kind: 'worst' });
const opening = { kind: 'open-workshop', consultation, purpose: 'real', details } as const;
const proposing = (text: string, question = 'q1'): Intent => ({
	kind: 'add-proposals',
	question,
	proposals: [{ id: named(text.slice(0, 40)), text }],
	origin: 'turn'
});

describe('opening', () => {
	test.each<[string, Partial<typeof details>, Refusal['kind']]>([
		['a workshop without a place', { place: '  ' }, 'text-empty'],
		['a place longer than a line', { place: 'x'.repeat(201) }, 'text-too-long'],
		['a day that does not exist', { day: '2022-02-30' }, 'day-malformed'],
		['a day in another form', { day: '5/7/2022' }, 'day-malformed'],
		['more people than any room holds', { people: 10_000 }, 'people-out-of-range'],
		['half a person', { people: 1.5 }, 'people-out-of-range']
	])('%s is refused', (_, change, kind) => {
		expect(decide(fold(stream, []), { ...opening, details: { ...details, ...change } })).toMatchObject({
			kind
		});
	});

	test('a workshop opens once', () => {
		expect(decide(gathering(), opening)).toEqual({ kind: 'workshop-already-open' });
	});

	test('nothing else is possible before', () => {
		expect(decide(fold(stream, []), proposing('early'))).toEqual({ kind: 'workshop-not-open' });
	});
});

describe('gathering and sorting', () => {
	test.each<[string, Intent, Refusal['kind']]>([
		['an empty proposal', proposing('   '), 'text-empty'],
		['a proposal that is too long', proposing('x'.repeat(601)), 'text-too-long'],
		['a proposal that is not text', proposing('\ud800'), 'text-unreadable'],
		['a proposal to no question', proposing('text', 'q9'), 'question-unknown'],
		['no proposal at all', { ...proposing('x'), proposals: [] } as Intent, 'text-empty'],
		['a merge of one', merge(['A']), 'too-few-tracks-to-merge'],
		['a merge of one named twice', merge(['A', 'A']), 'too-few-tracks-to-merge'],
		['a merge across questions', merge(['A', 'Z']), 'tracks-of-different-questions'],
		['a merge with a stranger', merge(['A', 'nobody']), 'track-unknown'],
		[
			'a merge under words of neither',
			{ ...merge(['A', 'B']), words: named('x') } as Intent,
			'track-unknown'
		],
		['an unknown merge undone', { kind: 'undo-merge', merge: named('x') }, 'merge-unknown'],
		['setting aside a stranger', { kind: 'set-aside', track: named('nobody'), reason: '' }, 'track-unknown'],
		['setting aside twice', { kind: 'set-aside', track: named('C'), reason: '' }, 'track-already-set-aside'],
		['restoring what is there', { kind: 'restore', track: named('A') }, 'track-not-set-aside'],
		['rewording to nothing', { kind: 'reword-track', track: named('A'), text: ' ' }, 'text-empty'],
		['rewording a stranger', { kind: 'reword-track', track: named('nobody'), text: 'x' }, 'track-unknown'],
		['voiding without a reason', { kind: 'void-workshop', reason: ' ' }, 'text-empty']
	])('%s is refused', (_, intent, kind) => {
		expect(decide(gathering(), intent)).toMatchObject({ kind });
	});

	test('an act that is allowed says what it writes', () => {
		expect(kindsOf(decide(gathering(), merge(['A', 'B'])))).toEqual(['tracks-merged']);
		expect(kindsOf(decide(gathering(), { kind: 'restore', track: named('C') }))).toEqual([
			'proposal-restored'
		]);
	});
});

describe('freezing', () => {
	const freeze: Intent = {
		kind: 'open-round',
		round: named('round'),
		urns: [{ urn: named('urn'), device: named('Anna') }]
	};

	test('every question needs a track', () => {
		expect(decide(gathering(['q1', 'q2']), freeze)).toEqual({
			kind: 'question-without-track',
			question: 'q3'
		});
	});

	test('the round names each track that is not set aside, in order, with the entry that holds its words', () => {
		const workshop = gathering(['q1', 'q2', 'q3']);
		const drafts = decide(workshop, freeze) as Draft[];
		expect(kindsOf(drafts)).toEqual(['round-opened', 'urn-opened']);
		const words = (name: string) => workshop.proposals.get(named(name))!.words;
		expect(drafts[0]!.body).toMatchObject({
			scale: 'quality-6',
			rule: { kind: 'worst' },
			questions: [
				{ question: 'q1', tracks: ['A', 'B'].map((name) => ({ track: named(name), words: words(name) })) },
				{ question: 'q2', tracks: [{ track: named('Z') }] },
				{ question: 'q3', tracks: [{ track: named('Y') }] }
			],
			seen: [{ device: named('Anna') }]
		});
	});

	test.each<Intent>([
		proposing('late'),
		merge(['A', 'B']),
		{ kind: 'set-aside', track: named('A'), reason: '' },
		{ kind: 'restore', track: named('C') },
		{ kind: 'reword-track', track: named('A'), text: 'other' },
		{ kind: 'undo-merge', merge: named('x') },
		freeze
	])('after it the list is frozen: $kind', (intent) => {
		expect(decide(frozen(), intent)).toEqual({ kind: 'list-frozen' });
	});
});

test('a voided workshop is read and no longer written', () => {
	const anna = new Author('Anna');
	const entries = [anna.opens(), anna.writes('workshop-voided', { sameAs: null, reason: 'typed twice' })];
	expect(decide(fold(stream, entries), proposing('more'))).toEqual({ kind: 'workshop-voided' });
});

test('a workshop with an entry of a kind that this version does not know is read and not written', () => {
	const anna = new Author('Anna');
	const [opened, later] = [anna.opens(), anna.proposes('later')];
	const hollow = {
		head: { ...later.head, kind: 'song-sung' },
		hash: later.hash,
		hollow: 'kind-unknown'
	} as const;
	expect(decide(fold(stream, [opened, hollow]), proposing('more'))).toMatchObject({
		kind: 'workshop-unreadable'
	});
});

function merge(names: readonly string[]): Intent {
	const words = new Author('Anna').wordsOf(names[0]!);
	return { kind: 'merge-tracks', track: named('merged'), of: names.map(named), words };
}

function start(anna: Author, questions: readonly string[]): Entry[] {
	const entries = [anna.opens(), anna.proposes('A'), anna.proposes('B'), anna.proposes('C')];
	entries.push(anna.writes('proposal-set-aside', { track: named('C'), reason: '' }));
	if (questions.includes('q2')) entries.push(anna.proposes('Z', 'q2'));
	if (questions.includes('q3')) entries.push(anna.proposes('Y', 'q3'));
	return entries;
}

function gathering(questions: readonly string[] = ['q1', 'q2']): Workshop {
	return fold(stream, start(new Author('Anna'), questions));
}

function frozen(): Workshop {
	const anna = new Author('Anna');
	const entries = start(anna, ['q1']);
	const questions = [{ question: 'q1', tracks: [{ track: named('A'), words: anna.wordsOf('A') }] }];
	const body = {
		round: named('round'),
		questions,
		scale: 'quality-6',
		rule: { kind: 'worst' },
		seen: []
	} as const;
	return fold(stream, [...entries, anna.writes('round-opened', body)]);
}

function kindsOf(decision: readonly Draft[] | Refusal): string[] {
	return isRefusal(decision) ? [decision.kind] : decision.map((draft) => draft.kind);
}
