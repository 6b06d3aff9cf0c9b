import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReadFile } from '../../lib/core/release/finding.ts';
import { filesIn } from '../../lib/server/archive/zip.ts';

/** The most bytes of a package that are read: a release of tens of thousands of rooms is far smaller. */
const mostBytes = 1024 * 1024 * 1024;

/** The files of a package, from its archive or from a folder it was unpacked into; null where there is none. */
export async function readPackage(path: string): Promise<ReadonlyMap<string, ReadFile> | null> {
	try {
		const files = (await stat(path)).isDirectory()
			? await folder(path)
			: await filesIn(await readFile(path), mostBytes);
		return files && new Map([...files].map(([name, bytes]) => [name, read(bytes)]));
	} catch {
		return null; // not there, or not ours to read
	}
}

async function folder(path: string): Promise<Map<string, Uint8Array>> {
	const files = new Map<string, Uint8Array>();
	for (const entry of await readdir(path, { withFileTypes: true }))
		if (entry.isFile()) files.set(entry.name, await readFile(join(path, entry.name)));
	return files;
}

function read(bytes: Uint8Array): ReadFile {
	const hash = createHash('sha256').update(bytes).digest('hex');
	return { text: new TextDecoder().decode(bytes), hash, bytes: bytes.length };
}
