import { sha256 } from '@noble/hashes/sha2.js';
import { isRefusal, type Refusal } from '../core/refusal.ts';
import { FileReading } from '../core/sync/file-reading.ts';
import type { Batch } from '../core/sync/messages.ts';
import { fileText, mostBytesOfFile, type Digesting, type FileHeader } from '../core/sync/workshop-file.ts';
import { toBase64url } from './base64url.ts';

/** Packs batches of one stream into a workshop's file. */
export async function packFile(stream: string, batches: readonly Batch[]): Promise<Blob> {
	const text = new Blob([fileText(stream, batches, digesting())]);
	const packed = text.stream().pipeThrough(new CompressionStream('gzip'));
	return new Blob([await new Response(packed).blob()], { type: 'application/octet-stream' });
}

/** What is done with a file while it is read. */
export type FileTaking = {
	/** Sees every batch of the first reading, in which nothing is kept yet. */
	readonly look: (batches: readonly Batch[], header: FileHeader) => void;
	/** The file is whole: may it be taken? */
	readonly ready: (header: FileHeader) => Promise<Refusal | null>;
	/** Keeps a batch, in the second reading. */
	readonly keep: (batch: Batch) => Promise<Refusal | null>;
};

/**
 * Reads a workshop's file, batch after batch, in the memory of a few of them. It is read twice, so that nothing is kept
 * of one that turns out cut or changed. A refusal ends the reading and is answered; else what the first line says.
 */
export async function readFile(file: Blob, taking: FileTaking): Promise<FileHeader | Refusal> {
	if (file.size > mostBytesOfFile) return { kind: 'file-too-large' };
	const header = await readThrough(file, (batches, said) => {
		taking.look(batches, said);
		return null;
	});
	if (isRefusal(header)) return header;
	const refusal = await taking.ready(header);
	if (refusal) return refusal;
	return readThrough(file, async (batches) => {
		for (const one of batches) {
			const refused = await taking.keep(one);
			if (refused) return refused;
		}
		return null;
	});
}

type Taking = (batches: readonly Batch[], header: FileHeader) => Refusal | null | Promise<Refusal | null>;

async function readThrough(file: Blob, taking: Taking): Promise<FileHeader | Refusal> {
	const reading = new FileReading(digesting());
	const pieces = file
		.stream()
		.pipeThrough(new DecompressionStream('gzip'))
		.pipeThrough(new TextDecoderStream('utf-8', { fatal: true }))
		.getReader();
	for (;;) {
		// Whatever is no gzip, no UTF-8, or ends in its middle breaks off here.
		const piece = await pieces.read().catch(() => null);
		if (piece === null) return reading.brokenOff();
		const batches = piece.done ? reading.end() : reading.take(piece.value);
		const refusal = isRefusal(batches) ? batches : await given(reading, batches, taking);
		if (refusal && !piece.done) await pieces.cancel().catch(() => {}); // a bomb is expanded no further
		if (refusal) return refusal;
		if (piece.done) return reading.header!;
	}
}

async function given(
	{ header }: FileReading,
	batches: readonly Batch[],
	taking: Taking
): Promise<Refusal | null> {
	return header && batches.length > 0 ? taking(batches, header) : null;
}

/** SHA-256 of a text that comes in pieces. */
export function digesting(): Digesting {
	const hash = sha256.create();
	const utf8 = new TextEncoder();
	return {
		add(text) {
			const bytes = utf8.encode(text);
			hash.update(bytes);
			return bytes.length;
		},
		end: () => toBase64url(hash.digest())
	};
}
