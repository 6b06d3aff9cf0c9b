import {
	ZipReader,
	ZipWriter,
	Uint8ArrayReader,
	Uint8ArrayWriter
} from '@zip.js/zip.js/lib/zip-core-native.js';

/** A file of an archive; its content is asked for when its turn comes, piece by piece. */
export type ArchivedFile = {
	readonly path: string;
	readonly content: AsyncIterable<string | Uint8Array>;
	/** True for one that stands as it is, without compression. */
	readonly isStored?: boolean;
};

/**
 * An archive of files as a stream: never more of it lies in memory than a piece, however large the files are. The same
 * files give the same bytes: `day` stands in it as the day of each.
 */
export function zipOf(files: AsyncIterable<ArchivedFile>, day: string): ReadableStream<Uint8Array> {
	const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
	void write(files, writable, new Date(`${day}T12:00:00Z`)).catch((error: unknown) => writable.abort(error));
	return readable;
}

/** The files of an archive, whole; at most so many bytes of them. Null where it is none, or larger. */
export async function filesIn(archive: Uint8Array, most: number): Promise<Map<string, Uint8Array> | null> {
	const reader = new ZipReader(new Uint8ArrayReader(archive), { useWebWorkers: false });
	try {
		const files = new Map<string, Uint8Array>();
		let left = most;
		for (const entry of await reader.getEntries()) {
			if (entry.directory) continue;
			left -= entry.uncompressedSize;
			if (left < 0) return null;
			files.set(entry.filename, await entry.getData(new Uint8ArrayWriter(), { checkSignature: true }));
		}
		return files;
	} catch {
		return null; // not a zip, or a damaged one
	} finally {
		await reader.close();
	}
}

/** Pieces as the body of an answer, each asked for when there is room for it. */
export function streamOf(content: AsyncIterable<string | Uint8Array>): ReadableStream<Uint8Array> {
	const pieces = content[Symbol.asyncIterator]();
	const encoder = new TextEncoder();
	return new ReadableStream<Uint8Array>({
		async pull(controller) {
			const { value, done } = await pieces.next();
			if (done) controller.close();
			else controller.enqueue(typeof value === 'string' ? encoder.encode(value) : value);
		}
	});
}

async function write(
	files: AsyncIterable<ArchivedFile>,
	writable: WritableStream<Uint8Array>,
	lastModDate: Date
): Promise<void> {
	const writer = new ZipWriter(writable, { useWebWorkers: false, lastModDate, extendedTimestamp: false });
	for await (const { path, content, isStored } of files)
		await writer.add(path, streamOf(content), isStored ? { level: 0 } : {});
	await writer.close();
}
