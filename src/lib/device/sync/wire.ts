import type { Json } from '../../core/canonical.ts';
import { isRefusal, type Refusal } from '../../core/refusal.ts';
import { refusalOfStatus, refusalSaid } from '../../core/sync/problem-said.ts';
import { readProblem } from '../../core/sync/reading.ts';
import { contentDigest } from '../../seal/content-digest.ts';

/** A body ready to go: gzip, with how large it was before. */
export type Packet = { readonly bytes: Uint8Array<ArrayBuffer>; readonly expanded: number };

/** What came instead of an answer. */
export type Trouble = {
	readonly refusal: Refusal;
	readonly status: number | null;
	/** Came with a 401: signed by the tablet's key it renews the token. */
	readonly challenge: string | null;
};
export type Reply = { readonly body: unknown } | Trouble;

export function isTrouble(value: object): value is Trouble {
	return 'refusal' in value && 'challenge' in value;
}

/** How long an answer may take, in milliseconds: 384 KiB at 10 kB/s, and the office's work. */
const patience = 60_000;

export async function packet(message: Json | object): Promise<Packet> {
	const text = new Blob([JSON.stringify(message)]);
	const packed = text.stream().pipeThrough(new CompressionStream('gzip'));
	return { bytes: new Uint8Array(await new Response(packed).arrayBuffer()), expanded: text.size };
}

/**
 * Sends a packet to the office and reads its answer. Nothing is followed elsewhere: a redirect, another content type or
 * a body that is not JSON come from something else on the way. What the answer says is for the caller to prove.
 */
export async function post(
	path: '/api/sync' | '/api/join',
	{ bytes }: Packet,
	authorization: string | null,
	stopped?: AbortSignal
): Promise<Reply> {
	try {
		const signal = AbortSignal.any([AbortSignal.timeout(patience), ...(stopped ? [stopped] : [])]);
		const response = await fetch(path, {
			method: 'POST',
			body: bytes,
			headers: headersOf(bytes, authorization),
			redirect: 'manual', // never followed; unlike `error` it can be told from having no network
			credentials: 'omit',
			cache: 'no-store',
			signal
		});
		return response.ok ? await readAnswer(response) : await readTrouble(response);
	} catch {
		return trouble({ kind: 'network-absent' }, null);
	}
}

function headersOf(bytes: Uint8Array, authorization: string | null): Record<string, string> {
	return {
		'content-type': 'application/json',
		'content-encoding': 'gzip',
		'content-digest': contentDigest(bytes),
		accept: 'application/json',
		...(authorization !== null && { authorization })
	};
}

async function readAnswer(response: Response): Promise<Reply> {
	if (!isJson(response)) return trouble({ kind: 'network-elsewhere' }, response.status);
	const text = await response.text(); // fails when the connection breaks off: there was no answer
	const body = parse(text);
	// JSON that was cut or changed on the way carries nobody's signature.
	return body === undefined ? trouble({ kind: 'receipt-unproven' }, response.status) : { body };
}

async function readTrouble(response: Response): Promise<Trouble> {
	const body = isJson(response) ? parse(await response.text()) : undefined;
	const said = readProblem(body);
	const seconds = Number.parseInt(response.headers.get('retry-after') ?? '', 10);
	const plain = refusalOfStatus(response.status, Number.isNaN(seconds) ? null : seconds);
	if (isRefusal(said)) return trouble(plain, response.status);
	return trouble(refusalSaid(said.problem) ?? plain, response.status, said.challenge ?? null);
}

function isJson(response: Response): boolean {
	return /^application\/(problem\+)?json\b/u.test(response.headers.get('content-type') ?? '');
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

function trouble(refusal: Refusal, status: number | null, challenge: string | null = null): Trouble {
	return { refusal, status, challenge };
}
