import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isRefusal } from '$lib/core/refusal.ts';
import type { Entry, RawEntry } from '$lib/core/entry.ts';
import { packSegment, unpackSegment, type Segment } from '$lib/core/sync/segment.ts';
import { hashing } from '$lib/seal/hash.ts';
import { Author, stream } from '../author.ts';

describe('a chain on its way', () => {
	test('arrives with the hashes that it left with', () => {
		fc.assert(
			fc.property(
				fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), { minLength: 1 }),
				(texts) => {
					const author = new Author('Anna');
					const entries = texts.map((text, index) => author.proposes(`${index} ${text}`));
					const arrived = unpacked(packSegment(entries.map(rowOf), 'word'));
					expect(arrived.map(({ entry }) => entry)).toEqual(entries);
				}
			),
			{ numRuns: 50, seed: 1 }
		);
	});

	test('says nothing that the receiver can compute', () => {
		const author = new Author('Anna');
		const [, second] = [author.opens(), author.proposes('A')];
		const { entries, ...rest } = packSegment([rowOf(second!)], null);
		expect(Object.keys(entries[0]!)).toEqual(['clock', 'at', 'kind', 'salt', 'body']);
		expect(rest).toMatchObject({
			first: 2,
			prev: second!.head.prev,
			device: author.device,
			epoch: author.epoch
		});
	});

	test('an erased entry keeps its place, and the chain goes on behind it', () => {
		const [first, erased, last] = threeEntries();
		const arrived = unpacked(packSegment([rowOf(first), { head: erased.head }, rowOf(last)], null));
		expect(arrived.map(({ entry }) => entry.hash)).toEqual([first.hash, erased.hash, last.hash]);
		expect(arrived[1]!.entry).toMatchObject({ hollow: 'erased' });
	});

	test('a damaged entry is carried as it was found, and the chain goes on behind it', () => {
		const [first, second, last] = threeEntries();
		const damaged = { ...rowOf(second), body: { text: 'something else' } };
		const rows = [rowOf(first), damaged, rowOf(last)];
		const arrived = unpacked(packSegment(rows, null, (row) => row === damaged));
		expect(arrived[1]!.entry).toMatchObject({ hollow: 'damaged', hash: second.hash });
		expect(arrived[1]!.body).toEqual({ text: 'something else' });
		expect(arrived[2]!.entry.hash).toBe(last.hash);
	});

	test('a kind of a later release keeps its words', () => {
		const author = new Author('Anna');
		const later = author.writes('song-sung' as never, { tune: 'la' } as never);
		expect(unpacked(packSegment([rowOf(later)], null))[0]).toMatchObject({
			entry: { hollow: 'kind-unknown', hash: later.hash },
			body: { tune: 'la' }
		});
	});

	test.each([
		['another word in a body', (one: Segment) => (one.entries[1]!.body = { text: 'changed' })],
		['another salt', (one: Segment) => (one.entries[1]!.salt = 'AAAAAAAAAAAAAAAAAAAAAA')],
		['another time', (one: Segment) => (one.entries[1]!.at = '2030-01-01')],
		['another clock', (one: Segment) => (one.entries[1]!.clock += 1)],
		['another beginning', (one: Segment) => (one.prev = 'A'.repeat(43))]
	])('%s changes the last hash, so that the signature no longer holds', (_, change) => {
		const entries = threeEntries();
		const packed = structuredClone(packSegment(entries.map(rowOf), null));
		change(packed);
		expect(unpacked(packed).at(-1)!.entry.hash).not.toBe(entries.at(-1)!.hash);
	});

	test('an entry without words and without a commitment is refused', () => {
		const packed = structuredClone(packSegment(threeEntries().map(rowOf), null));
		delete packed.entries[1]!.salt;
		delete packed.entries[1]!.body;
		expect(unpackSegment(stream, packed, hashing)).toEqual({ kind: 'batch-malformed', where: 'entries.1' });
	});
});

function threeEntries(): [Entry, Entry, Entry] {
	const author = new Author('Anna');
	return [author.opens(), author.proposes('A'), author.proposes('B')];
}

function rowOf({ head, salt, body }: Entry): RawEntry & Pick<Entry, 'head'> {
	return { head, salt, body };
}

function unpacked(packed: Segment) {
	const arrived = unpackSegment(stream, packed, hashing);
	if (isRefusal(arrived)) throw new Error(arrived.kind);
	return arrived;
}
