import { describe, expect, test } from 'vitest';
import { builtInConsultation } from '$lib/core/built-in-consultation.ts';
import { fold } from '$lib/core/folding.ts';
import type { Consultation } from '$lib/core/consultation.ts';
import type { Entry } from '$lib/core/entry.ts';
import {
	consultationId,
	foldCatalogue,
	offeredOf,
	openLists,
	type Family
} from '$lib/core/sync/catalogue.ts';
import { hashing } from '$lib/seal/hash.ts';
import { Author, named, stream } from '../author.ts';
import { takenList } from '../lists.ts';

const first = builtInConsultation({ kind: 'worst' });
const second = builtInConsultation({ kind: 'required' });
const titles = (office: Author, entries: Parameters<typeof foldCatalogue>[0]) =>
	offeredOf(foldCatalogue(entries, office.device, hashing.hashText)).map(
		({ consultation }) => consultation.rule.kind
	);

test('what the office published stands in its catalogue, the last first', () => {
	const office = new Author('Office');
	const entries = [first, second].map((consultation) =>
		office.writes('consultation-published', { consultation })
	);
	expect(titles(office, entries)).toEqual(['required', 'worst']);
});

test('the same content published again is one consultation, and first again', () => {
	const office = new Author('Office');
	const entries = [first, second, first].map((consultation) =>
		office.writes('consultation-published', { consultation })
	);
	expect(titles(office, entries)).toEqual(['worst', 'required']);
});

test('what anybody else writes there counts for nothing', () => {
	const office = new Author('Office');
	const stranger = new Author('Stranger').writes('consultation-published', { consultation: first });
	expect(titles(office, [stranger])).toEqual([]);
});

test('a consultation in the journal of a workshop is without effect', () => {
	const anna = new Author('Anna');
	const entries = [anna.opens(), anna.writes('consultation-published', { consultation: second })];
	expect(fold(stream, entries).withoutEffect).toEqual([
		{ entry: entries[1]!.hash, reason: 'of-another-stream' }
	]);
});

describe('a consultation and its versions', () => {
	const third = builtInConsultation({ kind: 'ignored', quorum: 10 });
	const idOf = (consultation: Consultation) => consultationId(consultation, hashing.hashText);
	const told = (...write: ((office: Author) => Entry)[]) => {
		const office = new Author('Office');
		return foldCatalogue(
			write.map((one) => one(office)),
			office.device,
			hashing.hashText
		);
	};
	const publishes = (consultation: Consultation) => (office: Author) =>
		office.writes('consultation-published', { consultation });
	const amends = (of: Consultation, consultation: Consultation) => (office: Author) =>
		office.writes('consultation-amended', { of: idOf(of), consultation });
	const closes = (consultation: Consultation) => (office: Author) =>
		office.writes('consultation-closed', { consultation: idOf(consultation) });
	const lists =
		(name: string, of = first) =>
		(office: Author) => {
			const { published: _, ...list } = takenList(name);
			return office.writes('list-published', { ...list, consultation: idOf(of) });
		};
	const withdraws = (name: string) => (office: Author) =>
		office.writes('list-withdrawn', { list: named(name) });

	const rules = (families: readonly Family[]) =>
		families.map(({ versions }) => versions.map(({ consultation }) => consultation.rule.kind));

	test.each<[string, Family[], string[][], string[]]>([
		[
			'an amendment is a new version',
			told(publishes(first), amends(first, second)),
			[['worst', 'required']],
			['required']
		],
		[
			'whichever version it names',
			told(publishes(first), amends(first, second), amends(first, third)),
			[['worst', 'required', 'ignored']],
			['ignored']
		],
		[
			'an older content amended back is the newest version',
			told(publishes(first), amends(first, second), amends(second, first)),
			[['required', 'worst']],
			['worst']
		],
		['an amendment of nothing counts for nothing', told(amends(first, second)), [], []],
		[
			'a content stands in one family alone',
			told(publishes(first), publishes(second), amends(first, second)),
			[['required'], ['worst']],
			['required', 'worst']
		],
		['a closed one is offered no more', told(publishes(first), closes(first)), [['worst']], []],
		[
			'closed by any of its versions, and an amendment does not open it',
			told(publishes(first), amends(first, second), closes(second), amends(second, third)),
			[['worst', 'required', 'ignored']],
			[]
		],
		[
			'published again, it is open again',
			told(publishes(first), closes(first), publishes(first)),
			[['worst']],
			['worst']
		]
	])('%s', (_, families, versions, offered) => {
		expect(rules(families)).toEqual(versions);
		expect(offeredOf(families).map(({ consultation }) => consultation.rule.kind)).toEqual(offered);
	});

	test('the root is the version that was published first', () => {
		const [family] = told(publishes(first), amends(first, second), amends(second, first));
		expect(family!.root).toBe(idOf(first));
	});

	test('its lists are offered until they are withdrawn, the last published first', () => {
		const [family] = told(publishes(first), lists('a'), lists('b'), lists('c'), withdraws('b'));
		expect(openLists(family!).map(({ title }) => title.fr)).toEqual(['c', 'a']);
		expect(family!.lists.map(({ withdrawn }) => withdrawn !== null)).toEqual([false, true, false]);
	});

	test('a list is named by the entry that published it, and published once', () => {
		const office = new Author('Office');
		const entries = [publishes(first), lists('a'), lists('a')].map((one) => one(office));
		const [family] = foldCatalogue(entries, office.device, hashing.hashText);
		expect(family!.lists.map(({ published }) => published)).toEqual([entries[1]!.hash]);
	});

	test('a list of a consultation that nobody published counts for nothing', () => {
		expect(told(lists('a', first))).toEqual([]);
	});

	test('in any order of arrival it is the same catalogue', () => {
		const office = new Author('Office');
		const entries = [publishes(first), amends(first, second), lists('a', second), closes(first)].map((one) =>
			one(office)
		);
		const fold = (list: readonly Entry[]) => foldCatalogue(list, office.device, hashing.hashText);
		expect(fold(entries.toReversed())).toEqual(fold(entries));
	});
});
