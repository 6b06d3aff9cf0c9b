import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { isRefusal, type Refusal } from '../core/refusal.ts';
import { mostBytesExpanded, mostBytesSent } from '../core/sync/messages.ts';
import { contentDigest } from '../seal/content-digest.ts';

/** A body as it was sent, whole and undamaged, not yet expanded. */
export type Sent = { readonly bytes: Uint8Array; readonly isPacked: boolean };

/**
 * What a tablet sent: JSON, gzip, with its digest. Refuses what is larger than either limit without expanding it
 * further, what was damaged on the way, and what is no JSON.
 */
export async function readMessage(request: Request): Promise<{ readonly message: unknown } | Refusal> {
	const sent = await readSent(request);
	return isRefusal(sent) ? sent : messageIn(sent);
}

/** The first half of it, which takes as long as the line takes. */
export async function readSent(request: Request): Promise<Sent | Refusal> {
	if (!/^application\/json\b/u.test(request.headers.get('content-type') ?? ''))
		return { kind: 'batch-malformed', where: 'content-type' };
	const bytes = await readBytes(request);
	if (bytes === null) return { kind: 'batch-too-large' };
	if (request.headers.get('content-digest') !== contentDigest(bytes)) return { kind: 'digest-mismatch' };
	return { bytes, isPacked: request.headers.get('content-encoding') === 'gzip' };
}

/** The second half, which takes memory. */
export async function messageIn({ bytes, isPacked }: Sent): Promise<{ readonly message: unknown } | Refusal> {
	const text = isPacked ? await expand(bytes) : bytes;
	if (!(text instanceof Uint8Array)) return text;
	try {
		return { message: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(text)) };
	} catch {
		return { kind: 'batch-malformed', where: 'json' };
	}
}

/** An answer as a tablet reads it: JSON, gzip where it takes that, and kept by nobody on the way. */
export async function messageOf(message: object, { headers }: Request): Promise<Response> {
	const text = JSON.stringify(message);
	const type = { 'content-type': 'application/json', 'cache-control': 'no-store' };
	if (!/\bgzip\b/u.test(headers.get('accept-encoding') ?? '')) return new Response(text, { headers: type });
	const bytes = new Uint8Array(await promisify(gzip)(text));
	return new Response(bytes, { headers: { ...type, 'content-encoding': 'gzip', vary: 'accept-encoding' } });
}

/** Null when it is larger than what may be sent; the rest of it is not read. */
async function readBytes({ body, headers }: Request): Promise<Uint8Array | null> {
	if (Number(headers.get('content-length') ?? 0) > mostBytesSent) return null;
	const parts: Uint8Array[] = [];
	let length = 0;
	for await (const part of body ?? []) {
		parts.push(part);
		length += part.length;
		if (length > mostBytesSent) return null;
	}
	return Buffer.concat(parts);
}

async function expand(bytes: Uint8Array): Promise<Uint8Array | Refusal> {
	try {
		return await promisify(gunzip)(bytes, { maxOutputLength: mostBytesExpanded });
	} catch (error) {
		const isTooLarge = error instanceof RangeError; // ERR_BUFFER_TOO_LARGE
		return isTooLarge ? { kind: 'batch-too-large' } : { kind: 'batch-malformed', where: 'gzip' };
	}
}
