import { describe, expect, test } from 'vitest';
import { readEntry, type Entry } from '$lib/core/entry.ts';
import { fold, foldOnto } from '$lib/core/folding.ts';
import { fingerprintOf } from '$lib/core/fingerprint.ts';
import { phaseOf } from '$lib/core/workshop.ts';
import { hashing } from '$lib/seal/hash.ts';
import { Author, headOf, named, stream } from './author.ts';
import { admission } from './journals.ts';

const office = named('the office');

function withOffice(...seen: readonly Entry[]): Author {
	const author = new Author('the office', office);
	author.sees(...seen);
	return author;
}

const writes = (author: Author, text = 'Please complete the minutes') =>
	author.writes('message-sent', { text, by: 'ana' });

describe('the office writes in a room', () => {
	test('a message, which is told with who wrote it', () => {
		const anna = new Author('Anna');
		const opened = anna.opens();
		const sent = writes(withOffice(opened));
		const { messages } = fold(stream, [opened, sent], office);
		expect(messages).toMatchObject([{ entry: sent.hash, text: 'Please complete the minutes', by: 'ana' }]);
		expect(foldOnto(fold(stream, [opened], office), [sent], office)?.messages).toEqual(messages);
	});

	test('that it is the same meeting as another, which cancels it', () => {
		const anna = new Author('Anna');
		const opened = anna.opens();
		const body = { sameAs: named('another room'), reason: 'written down twice' };
		const workshop = fold(stream, [opened, withOffice(opened).writes('workshop-voided', body)], office);
		expect(phaseOf(workshop)).toBe('voided');
		expect(workshop.voided).toEqual(body);
	});

	test('and nothing that is the room’s to say', () => {
		const anna = new Author('Anna');
		const opened = anna.opens();
		const workshop = fold(stream, [opened, withOffice(opened).proposes('ours')], office);
		expect(workshop.proposals.size).toBe(0);
		expect(workshop.withoutEffect.map(({ reason }) => reason)).toEqual(['author-not-admitted']);
	});

	test('a message after the signing, and the minutes stay as they were signed', () => {
		const anna = new Author('Anna');
		const opened = anna.opens();
		const seen = [headOf(opened)];
		const signed = anna.writes('minutes-signed', { seen, names: ['Anna', 'Ben'] });
		const workshop = fold(stream, [opened, signed, writes(withOffice(opened, signed))], office);
		expect(workshop.messages).toHaveLength(1);
		expect(phaseOf(workshop)).toBe('signed');
		const told = fingerprintOf(workshop.minutes[0]!.body.seen, hashing.hashText);
		expect(told).toBe(fingerprintOf(seen, hashing.hashText));
	});
});

describe('nobody is taken for the office', () => {
	test.each([
		['where no office is known', null],
		['where another office is', named('another office')]
	])('%s', (_, known) => {
		const anna = new Author('Anna');
		const opened = anna.opens();
		const author = withOffice(opened);
		const gone = anna.proposes('gone');
		const all = [
			writes(author),
			author.writes('erased', { targets: [gone.hash] }),
			author.writes('workshop-voided', { sameAs: null, reason: 'no' })
		];
		const workshop = fold(stream, [opened, gone, ...all], known);
		expect(workshop.messages).toEqual([]);
		expect(workshop.voided).toBeNull();
		expect([...workshop.texts.values()]).toEqual(['gone']);
	});

	test('a tablet of the room writes no message in its name', () => {
		const anna = new Author('Anna');
		const workshop = fold(stream, [anna.opens(), writes(anna)], office);
		expect(workshop.messages).toEqual([]);
		expect(workshop.withoutEffect.map(({ reason }) => reason)).toEqual(['author-not-admitted']);
	});
});

describe('erasure', () => {
	const room = () => {
		const anna = new Author('Anna');
		return { anna, opened: anna.opens(), gone: anna.proposes('gone') };
	};

	test('by the office takes the words', () => {
		const { opened, gone } = room();
		const erased = withOffice(opened, gone).writes('erased', { targets: [gone.hash] });
		expect(fold(stream, [opened, gone, erased], office).texts.size).toBe(0);
	});

	test('by a stranger takes nothing, whatever its place', () => {
		const { opened, gone } = room();
		const early = new Author('Eve').writes('erased', { targets: [gone.hash] });
		expect([...fold(stream, [early, opened, gone], office).texts.values()]).toEqual(['gone']);
	});

	test('by a tablet that was admitted takes the words, in every order of arrival', () => {
		const { anna, opened, gone } = room();
		const ben = new Author('Ben');
		const admitted = admission(anna, ben);
		ben.sees(opened, gone, admitted);
		const erased = ben.writes('erased', { targets: [gone.hash] });
		expect(fold(stream, [erased, gone, admitted, opened], office).texts.size).toBe(0);
	});

	test('never takes away who may write: all machines go on agreeing', () => {
		const { anna, opened, gone } = room();
		const ben = new Author('Ben');
		const admitted = admission(anna, ben);
		const taking = anna.writes('erased', { targets: [opened.hash, admitted.hash] });
		ben.sees(opened, gone, admitted, taking);
		const erased = ben.writes('erased', { targets: [gone.hash] });
		const workshop = fold(stream, [opened, gone, admitted, taking, erased], office);
		expect(workshop.opened).not.toBeNull();
		expect(workshop.members.has(ben.device)).toBe(true);
		expect(workshop.texts.size).toBe(0);
	});

	test('folds alike where the words were already dropped', () => {
		const { opened, gone } = room();
		const erased = withOffice(opened, gone).writes('erased', { targets: [gone.hash] });
		const dropped = readEntry({ head: gone.head }, hashing) as Entry;
		const there = fold(stream, [opened, dropped, erased], office);
		expect(there.withoutEffect).toEqual(fold(stream, [opened, gone, erased], office).withoutEffect);
	});
});
