import * as v from 'valibot';
import { count, hash, id } from '../shape.ts';
import { mostBytesExpanded, type Batch } from './messages.ts';

/** The ending of a workshop's file: gzip of a first line and then one batch a line, the same batches as over a network. */
export const workshopFileEnding = '.preau';
/** The largest file that is read, as it lies on a disk and expanded, in bytes: some hundred full days. */
export const mostBytesOfFile = 16 * 1024 * 1024;
export const mostBytesOfExpandedFile = 64 * 1024 * 1024;
/** The longest line of it, in UTF-16 code units: what a batch may be on the wire. */
export const longestLineOfFile = mostBytesExpanded;

/** The version of files that this code writes. */
export const fileVersion = 1;

/** The first line: what follows, so that a file which was cut or changed is told before anything of it is kept. */
export const fileHeader = v.strictObject({
	format: v.literal('preau-workshop'),
	v: v.literal(fileVersion),
	/** Whose journal: all batches are of this one stream. */
	stream: id,
	batches: count,
	entries: count,
	/** The length of everything behind the first line, in bytes of UTF-8, and its SHA-256. */
	length: count,
	digest: hash
});
export type FileHeader = v.InferOutput<typeof fileHeader>;

/** SHA-256 of a long text that is told piece by piece. */
export type Digesting = {
	/** Takes the next piece, whole code points; answers its length in bytes of UTF-8. */
	readonly add: (text: string) => number;
	readonly end: () => string;
};

/**
 * The text of a workshop's file. It is handed on, kept as a backup, and read any number of times in any order. It never
 * holds a ballot: an open urn is no part of any batch.
 */
export function fileText(stream: string, batches: readonly Batch[], digest: Digesting): string {
	const lines = batches.map((one) => JSON.stringify(one)).join('\n');
	const length = digest.add(lines);
	const entries = batches.reduce((sum, one) => sum + entriesIn(one), 0);
	const header: FileHeader = {
		format: 'preau-workshop',
		v: fileVersion,
		stream,
		batches: batches.length,
		entries,
		length,
		digest: digest.end()
	};
	return `${JSON.stringify(header)}\n${lines}`;
}

export function entriesIn({ segments }: Batch): number {
	return segments.reduce((sum, { entries }) => sum + entries.length, 0);
}

/** True when the batch holds the entry that opened a workshop. */
export function isOpening({ segments }: Batch): boolean {
	return segments.some(({ entries }) => entries.some(({ kind }) => kind === 'workshop-opened'));
}
