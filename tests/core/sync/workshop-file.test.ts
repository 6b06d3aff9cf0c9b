import { describe, expect, test } from 'vitest';
import { isRefusal } from '$lib/core/refusal.ts';
import type { Batch } from '$lib/core/sync/messages.ts';
import { packSegment } from '$lib/core/sync/segment.ts';
import { readWorkshopFile, writeWorkshopFile } from '$lib/core/sync/workshop-file.ts';
import { hashing } from '$lib/seal/hash.ts';
import { Author, stream } from '../author.ts';

const { hashText } = hashing;
const batches = [batchOf('Anna'), batchOf('Ben')];
const file = writeWorkshopFile(batches, hashText);
const kindOf = (text: string) => {
	const read = readWorkshopFile(text, hashText);
	return isRefusal(read) ? read.kind : 'read';
};

test('a workshop’s file gives back the batches that it was made of', () => {
	expect(readWorkshopFile(file, hashText)).toEqual(batches);
	expect(readWorkshopFile(writeWorkshopFile([], hashText), hashText)).toEqual([]);
});

describe('what is not such a file, or not whole, is not taken', () => {
	test.each([
		['nothing', '', 'file-unreadable'],
		['a letter', 'Dear office,\nhere is our workshop.', 'file-unreadable'],
		['another program’s file', '{"format":"other","v":1}', 'file-unreadable'],
		['a later version', file.replace('"v":1', '"v":2'), 'version-unknown'],
		['the first line alone', file.split('\n')[0]!, 'file-truncated'],
		['a file without its last batch', file.slice(0, file.lastIndexOf('\n')), 'file-truncated'],
		['a file that stops in its last batch', file.slice(0, -20), 'file-truncated'],
		['a file with one other letter', file.replace('Anna’s idea', 'Anna’s idea?'), 'file-damaged']
	])('%s', (_, text, kind) => {
		expect(kindOf(text)).toBe(kind);
	});

	test('a batch without the shape of one, under a right digest', () => {
		const wrong = writeWorkshopFile([{ ...batches[0]!, segments: [] }], hashText);
		expect(kindOf(wrong)).toBe('file-damaged');
	});
});

function batchOf(name: string): Batch {
	const author = new Author(name);
	const rows = [author.opens(), author.proposes(`${name}’s idea`)].map(({ head, salt, body }) => ({
		head,
		salt,
		body
	}));
	const key = { device: author.device, alg: 'Ed25519', key: 'AAAA' } as const;
	return { stream, authors: [key], segments: [packSegment(rows, 'word')] };
}
