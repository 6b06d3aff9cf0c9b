import { expect, test } from 'vitest';
import { builtInConsultation } from '$lib/core/built-in-consultation.ts';
import { fold } from '$lib/core/folding.ts';
import { foldCatalogue } from '$lib/core/sync/catalogue.ts';
import { hashing } from '$lib/seal/hash.ts';
import { Author, stream } from '../author.ts';

const first = builtInConsultation({ kind: 'worst' });
const second = builtInConsultation({ kind: 'required' });
const titles = (office: Author, entries: Parameters<typeof foldCatalogue>[0]) =>
	foldCatalogue(entries, office.device, hashing.hashText).map(({ consultation }) => consultation.rule.kind);

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
