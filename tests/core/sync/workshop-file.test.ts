import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { isRefusal, type Refusal } from '$lib/core/refusal.ts';
import { FileReading } from '$lib/core/sync/file-reading.ts';
import type { Batch } from '$lib/core/sync/messages.ts';
import { packSegment } from '$lib/core/sync/segment.ts';
import { fileText, mostBytesOfFile } from '$lib/core/sync/workshop-file.ts';
import { digesting, packFile, readFile } from '$lib/seal/workshop-file.ts';
import { Author, named, stream } from '../author.ts';

const batches = [batchOf('Anna'), batchOf('Ben')];
const text = fileText(stream, batches, digesting());
const packed = new Uint8Array(await (await packFile(stream, batches)).arrayBuffer());

test('a workshop’s file gives back the batches that it was made of', async () => {
	expect(await taken(new Blob([packed]))).toEqual({ read: batches, kept: batches });
	expect(await taken(await packFile(stream, []))).toEqual({ read: [], kept: [] });
});

test('it says first whose it is and how much follows', () => {
	const entries = batches.length * 2;
	const length = new TextEncoder().encode(text.slice(text.indexOf('\n') + 1)).length;
	expect(JSON.parse(text.split('\n')[0]!)).toMatchObject({ stream, batches: 2, entries, length });
});

test('it is the same in whatever pieces it comes', () => {
	const cuts = fc.array(fc.integer({ min: 0, max: text.length }), { maxLength: 30 });
	fc.assert(
		fc.property(cuts, (places) => {
			expect(inPieces(text, places)).toEqual(batches);
		}),
		{ seed: 8, numRuns: 100 }
	);
});

describe('what is not such a file, or not whole, is not taken', () => {
	test.each([
		['nothing', '', 'file-unreadable'],
		['a letter', 'Dear office,\nhere is our workshop.', 'file-unreadable'],
		['a long line', 'x'.repeat(5000), 'file-unreadable'],
		['another program’s file', '{"format":"other","v":1}\n', 'file-unreadable'],
		['a later version', text.replace('"v":1', '"v":2'), 'version-unknown'],
		['the first line alone', text.slice(0, text.indexOf('\n') + 1), 'file-truncated'],
		['a file without its last batch', text.slice(0, text.lastIndexOf('\n')), 'file-truncated'],
		['a file that stops in its last batch', text.slice(0, -20), 'file-truncated'],
		['a file with one other letter', text.replace('Anna’s idea', 'Anna’s iden'), 'file-damaged'],
		['a file with something behind it', `${text}\n`, 'file-damaged'],
		['one that says to be too large', text.replace(/"length":\d+/u, '"length":99999999'), 'file-too-large']
	])('%s', async (_, said, kind) => {
		expect(await kindOf(await gzip(said))).toBe(kind);
	});

	test.each([
		['a batch without the shape of one', [{ ...batches[0]!, segments: [] }]],
		['a batch of another workshop', [batches[0]!, { ...batches[1]!, stream: named('another workshop') }]]
	])('%s, under a right digest', async (_, wrong) => {
		expect(await kindOf(await gzip(fileText(stream, wrong, digesting())))).toBe('file-damaged');
	});

	test('another number of entries than the first line says', async () => {
		expect(await kindOf(await gzip(text.replace('"entries":4', '"entries":5')))).toBe('file-damaged');
	});

	test('a file cut at any place', async () => {
		for (let end = 0; end < packed.length; end += 7)
			expect(await kindOf(new Blob([packed.slice(0, end)]))).toMatch(/^file-(unreadable|truncated|damaged)$/);
	});

	test('a file with any byte changed, but for what gzip says of itself', async () => {
		const changes = fc.tuple(
			fc.integer({ min: 10, max: packed.length - 1 }),
			fc.integer({ min: 1, max: 255 })
		);
		await fc.assert(
			fc.asyncProperty(changes, async ([place, by]) => {
				const damaged = packed.slice();
				damaged[place] = damaged[place]! ^ by;
				expect(await kindOf(new Blob([damaged]))).not.toBe('read');
			}),
			{ seed: 8, numRuns: 200 }
		);
	});
});

describe('a file that expands without end', () => {
	test.each([
		['behind a true first line', `${text.split('\n')[0]!.replace(/"length":\d+/u, '"length":60000000')}\n`],
		['without a first line', '']
	])('is expanded no further than it may be: %s', async (_, head) => {
		const bomb = await gzip(head + ' '.repeat(80 * 1024 * 1024));
		expect(bomb.size).toBeLessThan(mostBytesOfFile);
		expect(await kindOf(bomb)).toMatch(/^file-(too-large|unreadable)$/);
	});

	test('or is larger than any is not opened', async () => {
		expect(await kindOf(new Blob([new Uint8Array(mostBytesOfFile + 1)]))).toBe('file-too-large');
	});
});

test('nothing is kept of a file that whoever takes it does not want, and no more after a refusal', async () => {
	const kept: Batch[] = [];
	const keep = (one: Batch) =>
		Promise.resolve(kept.push(one) > 0 ? ({ kind: 'storage-full' } as const) : null);
	const unwanted = { kind: 'file-without-opening' } as const;
	const file = new Blob([packed]);
	const read = { look: () => {}, ready: () => Promise.resolve(unwanted), keep };
	expect(await readFile(file, read)).toEqual(unwanted);
	expect(kept).toEqual([]);
	expect(await readFile(file, { ...read, ready: () => Promise.resolve(null) })).toEqual({
		kind: 'storage-full'
	});
	expect(kept).toEqual([batches[0]]);
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

async function taken(file: Blob): Promise<{ read: Batch[]; kept: Batch[] } | Refusal> {
	const [read, kept]: [Batch[], Batch[]] = [[], []];
	const done = await readFile(file, {
		look: (some) => void read.push(...some),
		ready: () => Promise.resolve(null),
		keep: (one) => Promise.resolve((kept.push(one), null))
	});
	return isRefusal(done) ? done : { read, kept };
}

async function kindOf(file: Blob): Promise<string> {
	const read = await taken(file);
	return isRefusal(read) ? read.kind : 'read';
}

function inPieces(whole: string, places: readonly number[]): Batch[] | Refusal {
	const reading = new FileReading(digesting());
	const all: Batch[] = [];
	let from = 0;
	for (const to of [...places.toSorted((a, b) => a - b), whole.length]) {
		const some = reading.take(whole.slice(from, to));
		if (isRefusal(some)) return some;
		all.push(...some);
		from = to;
	}
	const last = reading.end();
	return isRefusal(last) ? last : [...all, ...last];
}

function gzip(said: string): Promise<Blob> {
	return new Response(new Blob([said]).stream().pipeThrough(new CompressionStream('gzip'))).blob();
}
