import * as v from 'valibot';
import { isRefusal, type Refusal } from '../refusal.ts';
import { batch, type Batch } from './messages.ts';
import {
	entriesIn,
	fileHeader,
	fileVersion,
	longestLineOfFile,
	mostBytesOfExpandedFile
} from './workshop-file.ts';
import type { Digesting, FileHeader } from './workshop-file.ts';

/** No first line is longer. */
const longestHeader = 1000;

/**
 * Reads the text of a workshop's file piece by piece, so that nobody holds all of it: `take` each piece, then `end`. The
 * batches are given as soon as they are whole; whether the file is, is known at its end. Whether their chains are their
 * authors' own is for whoever keeps them to say.
 */
export class FileReading {
	/** What the first line says; null until it was read. */
	header: FileHeader | null = null;
	readonly #digest: Digesting;
	#rest = '';
	#bytes = 0;
	#batches = 0;
	#entries = 0;

	constructor(digest: Digesting) {
		this.#digest = digest;
	}

	/** The next piece, whole code points. Answers the batches that it completes. */
	take(text: string): Batch[] | Refusal {
		const piece = this.header ? text : this.#behindHeader(text);
		if (isRefusal(piece)) return piece;
		if (!this.header || piece === '') return [];
		this.#bytes += this.#digest.add(piece);
		if (this.#bytes > mostBytesOfExpandedFile) return { kind: 'file-too-large' };
		if (this.#bytes > this.header.length) return { kind: 'file-damaged' };
		const lines = (this.#rest + piece).split('\n');
		this.#rest = lines.pop() ?? '';
		if (this.#rest.length > longestLineOfFile) return { kind: 'file-too-large' };
		return this.#batchesIn(lines);
	}

	/** The end of the file: its last batch, or why nothing of it is to be believed. */
	end(): Batch[] | Refusal {
		const { header } = this;
		if (!header) return { kind: 'file-unreadable' };
		// A file that a stick or a mail cut short is told apart from one that was changed.
		if (this.#bytes < header.length) return { kind: 'file-truncated' };
		if (this.#digest.end() !== header.digest) return { kind: 'file-damaged' };
		const last = this.#rest === '' ? [] : this.#batchesIn([this.#rest]);
		if (isRefusal(last)) return last;
		const isAsSaid = this.#batches === header.batches && this.#entries === header.entries;
		return isAsSaid ? last : { kind: 'file-damaged' };
	}

	/** What a file amounts to that breaks off: nothing at all was readable, or not all of it is there. */
	brokenOff(): Refusal {
		if (!this.header) return { kind: 'file-unreadable' };
		return { kind: this.#bytes < this.header.length ? 'file-truncated' : 'file-damaged' };
	}

	#behindHeader(text: string): string | Refusal {
		const first = this.#rest + text;
		const end = first.indexOf('\n');
		this.#rest = first;
		if (end < 0 && first.length <= longestHeader) return '';
		if (end < 0 || end > longestHeader) return { kind: 'file-unreadable' };
		this.#rest = '';
		const header = readHeader(first.slice(0, end));
		if (isRefusal(header)) return header;
		if (header.length > mostBytesOfExpandedFile) return { kind: 'file-too-large' };
		this.header = header;
		return first.slice(end + 1);
	}

	#batchesIn(lines: readonly string[]): Batch[] | Refusal {
		const batches: Batch[] = [];
		for (const line of lines) {
			const read = v.safeParse(batch, parsed(line));
			if (!read.success || read.output.stream !== this.header?.stream) return { kind: 'file-damaged' };
			batches.push(read.output);
			this.#batches += 1;
			this.#entries += entriesIn(read.output);
		}
		return batches;
	}
}

function readHeader(line: string): FileHeader | Refusal {
	const raw = parsed(line);
	const read = v.safeParse(fileHeader, raw);
	if (read.success) return read.output;
	const versioned = v.safeParse(v.looseObject({ format: v.literal('preau-workshop'), v: v.number() }), raw);
	if (versioned.success && versioned.output.v > fileVersion)
		return { kind: 'version-unknown', version: versioned.output.v };
	return { kind: 'file-unreadable' };
}

function parsed(line: string): unknown {
	try {
		return JSON.parse(line);
	} catch {
		return null;
	}
}
