import { describe, expect, test } from 'vitest';
import { bodies, type Kind } from '$lib/core/entry-kinds.ts';
import { isHead, isSound, readEntry, readHead } from '$lib/core/entry.ts';
import { isRefusal } from '$lib/core/refusal.ts';
import { hashing } from '$lib/seal/hash.ts';
import fixtures from '../fixtures/v1/entries.json' with { type: 'json' };
import { Author } from './author.ts';

const sound = () => structuredClone(new Author('Anna').proposes('words'));

describe('version 1 stays readable for ever', () => {
	test.each(fixtures)('$raw.head.kind reads as it did when it was released', ({ hash, raw }) => {
		const entry = readEntry(raw, hashing);
		expect(entry).toMatchObject({ head: raw.head, hash, salt: raw.salt, body: raw.body });
	});

	test('there is an example of every kind', () => {
		const kinds = fixtures.map(({ raw }) => raw.head.kind).sort();
		expect(kinds).toEqual((Object.keys(bodies) as Kind[]).sort());
	});
});

describe('an entry with a sound head is never lost', () => {
	test.each([
		['another body', (raw: Raw) => ({ ...raw, body: { ...raw.body, text: 'other' } }), 'damaged'],
		['another salt', (raw: Raw) => ({ ...raw, salt: 'AAAAAAAAAAAAAAAAAAAAAA' }), 'damaged'],
		['a salt of no length', (raw: Raw) => ({ ...raw, salt: '' }), 'damaged'],
		['a body that JSON cannot hold', (raw: Raw) => ({ ...raw, body: { text: '\ud800' } }), 'damaged'],
		['no body at all', ({ head }: Raw) => ({ head }), 'erased'],
		[
			'a kind of a later release',
			(raw: Raw) => ({ ...raw, head: { ...raw.head, kind: 'song-sung' } }),
			'kind-unknown'
		]
	])('%s', (_, change, hollow) => {
		expect(readEntry(change(sound() as Raw), hashing)).toMatchObject({ hollow });
	});

	test('a body with a member too many is damaged, for shapes are strict', () => {
		const author = new Author('Anna');
		const raw = author.writes('proposal-restored', { track: 'AAAAAAAAAAAAAAAAAAAAAA', more: 1 } as never);
		expect(readEntry(raw, hashing)).toMatchObject({ hollow: 'damaged' });
	});
});

test.each(['urn-closed', 'workshop-voided'])(
	'a head of %s is no refusal, though one is called alike',
	(kind) => {
		const { raw } = fixtures.find((one) => one.raw.head.kind === kind)!;
		expect(isHead(readHead(raw.head))).toBe(true);
		expect(isHead(readHead({ ...raw.head, seq: 0 }))).toBe(false);
	}
);

describe('a head that cannot be read is refused', () => {
	test.each([
		['another version', { v: 2 }, 'version-unknown'],
		['a short id', { stream: 'abc' }, 'entry-malformed'],
		['a seq of 0', { seq: 0 }, 'entry-malformed'],
		['a fractional clock', { clock: 1.5 }, 'entry-malformed'],
		['a day that does not exist', { at: '2022-02-30' }, 'entry-malformed'],
		['a time to the second', { at: '2022-07-05T14:30:12+02:00' }, 'entry-malformed'],
		['a member too many', { more: true }, 'entry-malformed']
	])('%s', (_, change, kind) => {
		const entry = sound();
		const refusal = readEntry({ ...entry, head: { ...entry.head, ...change } }, hashing);
		expect(isRefusal(refusal) && refusal.kind).toBe(kind);
	});

	test.each([[null], [42], ['entry'], [[]], [{}], [{ head: null }]])('%j', (raw) => {
		expect(isRefusal(readEntry(raw, hashing))).toBe(true);
	});
});

test('the hash is that of the head alone, so that erasing a body leaves the chain whole', () => {
	const entry = sound();
	const erased = readEntry({ head: entry.head }, hashing);
	expect(isRefusal(erased) ? null : erased.hash).toBe(entry.hash);
	expect(isSound(entry)).toBe(true);
});

type Raw = { head: object; salt: string; body: object };
