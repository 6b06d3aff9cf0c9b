import { createReadStream, createWriteStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream as NodeStream } from 'node:stream/web';
import { createGunzip, createGzip } from 'node:zlib';
import { lockWithPassphrase, unlockWithPassphrase } from '../../seal/passphrase-box.ts';
import { BackupObstacle } from './fault.ts';

/** What every file of age begins with. */
const mark = 'age-encryption.org/v1\n';

/** Writes lines into a new file, packed and locked with a passphrase; when this answers, the disk has it. */
export async function writeLocked(
	file: string,
	passphrase: string,
	lines: AsyncIterable<string>,
	cost?: number
): Promise<void> {
	const target = createWriteStream(file, { flags: 'wx', mode: 0o600, flush: true });
	await pipeline(
		Readable.from(gathered(lines)),
		createGzip(),
		(packed) => locked(packed, passphrase, cost),
		target
	);
}

/** The lines of such a file again. */
export async function* readLocked(file: string, passphrase: string): AsyncIterable<string> {
	await checkMark(file);
	const unlocked = await unlockWithPassphrase(passphrase, webStream(createReadStream(file)));
	if (!unlocked) throw new BackupObstacle('passphrase-wrong', file);
	const plain = createGunzip();
	const unpacking = pipeline(Readable.fromWeb(unlocked as NodeStream<Uint8Array>), plain);
	unpacking.catch(() => {}); // the reader below meets the same error
	let rest = '';
	try {
		for await (const chunk of plain.setEncoding('utf8')) {
			const lines = (rest + String(chunk)).split('\n');
			rest = lines.pop() ?? '';
			yield* lines;
		}
		await unpacking;
	} catch (error) {
		throw error instanceof BackupObstacle ? error : new BackupObstacle('damaged', file);
	}
	if (rest !== '') throw new BackupObstacle('damaged', file);
}

async function checkMark(file: string): Promise<void> {
	try {
		const handle = await open(file);
		const { buffer, bytesRead } = await handle.read(Buffer.alloc(mark.length), 0, mark.length, 0);
		await handle.close();
		if (buffer.toString('latin1', 0, bytesRead) === mark) return;
	} catch (error) {
		const code = error instanceof Error && 'code' in error ? String(error.code) : '';
		throw new BackupObstacle(code === 'ENOENT' ? 'file-missing' : 'file-unreadable', file);
	}
	throw new BackupObstacle('not-a-backup', file);
}

async function* locked(packed: AsyncIterable<Uint8Array>, passphrase: string, cost?: number) {
	yield* (await lockWithPassphrase(
		passphrase,
		webStream(Readable.from(packed)),
		cost
	)) as NodeStream<Uint8Array>;
}

// Lines are short, and every step of a stream costs the same.
async function* gathered(lines: AsyncIterable<string>): AsyncIterable<string> {
	let text = '';
	for await (const line of lines) {
		text += line;
		if (text.length < 65_536) continue;
		yield text;
		text = '';
	}
	if (text !== '') yield text;
}

function webStream(stream: Readable): ReadableStream<Uint8Array> {
	return Readable.toWeb(stream) as ReadableStream<Uint8Array>;
}
