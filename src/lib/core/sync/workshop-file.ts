import * as v from 'valibot';
import { isRefusal, type Refusal } from '../refusal.ts';
import { count, hash } from '../shape.ts';
import { batch, type Batch } from './messages.ts';

/** What a workshop's file is called, and its ending. */
export const workshopFileEnding = '.preau';
/** The largest file that is read, expanded, in bytes: a hundred full days. */
export const mostBytesOfFile = 64 * 1024 * 1024;

const fileVersion = 1;

const header = v.strictObject({
	format: v.literal('preau-workshop'),
	v: v.literal(fileVersion),
	batches: count,
	entries: count,
	/** The length of everything behind the first line, in UTF-16 code units, and its SHA-256. */
	length: count,
	digest: hash
});

/**
 * The text of a workshop's file: a first line that says how much follows and its hash, then one batch a line, the same
 * batches that go over a network. It is handed on, kept as a backup, and read any number of times in any order. It
 * never holds a ballot: an open urn is no part of any batch.
 */
export function writeWorkshopFile(batches: readonly Batch[], hashText: (text: string) => string): string {
	const lines = batches.map((one) => JSON.stringify(one)).join('\n');
	const entries = batches.reduce((sum, one) => sum + entriesIn(one), 0);
	const head = {
		format: 'preau-workshop',
		v: fileVersion,
		batches: batches.length,
		entries,
		length: lines.length
	};
	return `${JSON.stringify({ ...head, digest: hashText(lines) })}\n${lines}`;
}

/** The batches of a file; whether their chains are their authors' own is for the reader of batches to say. */
export function readWorkshopFile(
	text: string,
	hashText: (text: string) => string
): readonly Batch[] | Refusal {
	const end = text.indexOf('\n');
	const first = readHeader(end < 0 ? text : text.slice(0, end));
	if (isRefusal(first)) return first;
	const lines = end < 0 ? '' : text.slice(end + 1);
	// A file that a stick or a mail cut short is told apart from one that was changed: its remedy is to copy it again.
	if (lines.length < first.length) return { kind: 'file-truncated' };
	if (hashText(lines) !== first.digest) return { kind: 'file-damaged' };
	const batches = (lines === '' ? [] : lines.split('\n')).map(readBatch);
	return batches.every((one) => one !== null) ? batches : { kind: 'file-damaged' };
}

function readHeader(line: string): v.InferOutput<typeof header> | Refusal {
	const raw = parsed(line);
	const read = v.safeParse(header, raw);
	if (read.success) return read.output;
	const versioned = v.safeParse(v.looseObject({ format: v.literal('preau-workshop'), v: v.number() }), raw);
	if (versioned.success && versioned.output.v > fileVersion)
		return { kind: 'version-unknown', version: versioned.output.v };
	return { kind: 'file-unreadable' };
}

function readBatch(line: string): Batch | null {
	const read = v.safeParse(batch, parsed(line));
	return read.success ? read.output : null;
}

function parsed(line: string): unknown {
	try {
		return JSON.parse(line);
	} catch {
		return null;
	}
}

function entriesIn({ segments }: Batch): number {
	return segments.reduce((sum, { entries }) => sum + entries.length, 0);
}
