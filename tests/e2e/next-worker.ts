import { appendFile, cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from './server.ts';

/** The same application with another service worker, which is all that a tablet sees of a new version; answers its folder. */
export async function nextWorker(): Promise<string> {
	const copy = await mkdtemp(join(tmpdir(), 'preau-next-'));
	await cp(build, copy, { recursive: true });
	const worker = join(copy, 'client/service-worker.js');
	await appendFile(worker, '\n// the next version\n');
	for (const packed of ['.br', '.gz']) await rm(worker + packed, { force: true });
	return copy;
}
