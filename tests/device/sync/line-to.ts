import { vi } from 'vitest';
import type { RenewRequest, JoinRequest } from '$lib/core/sync/joining.ts';
import type { SyncRequest } from '$lib/core/sync/messages.ts';
import type { TestOffice } from './office.ts';

/** What happens to one request on its way: it may be answered by something else, or broken on either way. */
export type Fault = (
	pass: (body?: Uint8Array<ArrayBuffer>) => Promise<Response>,
	body: Uint8Array<ArrayBuffer>,
	message: SyncRequest
) => Promise<Response>;

/** The line between a tablet and an office of a test: `faults` are used up one request after another. */
export class TestLine {
	readonly office: TestOffice;
	faults: (Fault | null)[] = [];
	/** True while there is no network at all. */
	cut = false;
	renewals = 0;

	constructor(office: TestOffice) {
		this.office = office;
		vi.stubGlobal('fetch', (path: string, init: RequestInit) => this.#fetch(path, init));
	}

	async #fetch(path: string, init: RequestInit): Promise<Response> {
		if (this.cut) throw new TypeError('Failed to fetch');
		const body = init.body as Uint8Array<ArrayBuffer>;
		if (path === '/api/join') return Response.json(this.#join(await read(body)));
		const message = await read<SyncRequest>(body);
		const pass = async (sent = body) => {
			const answer = await this.office.answer(await read<SyncRequest>(sent));
			return typeof answer === 'number' ? problem(answer) : Response.json(answer);
		};
		const fault = this.faults.shift();
		return fault ? fault(pass, body, message) : pass();
	}

	#join(request: JoinRequest | RenewRequest) {
		if ('challenge' in request) this.renewals += 1;
		return this.office.joins(request);
	}
}

/** An office's refusal, as it is answered. */
export function problem(
	status: number,
	kind = kinds[status] ?? 'office-failed',
	more: object = {}
): Response {
	return Response.json(
		{ v: 1, problem: { kind, ...more }, ...(status === 401 && { challenge: 'sign this' }) },
		{ status }
	);
}

const kinds: Record<number, string> = {
	400: 'digest-mismatch',
	401: 'token-expired',
	403: 'token-foreign',
	409: 'chain-forked',
	413: 'batch-too-large',
	422: 'signature-mismatch',
	500: 'office-failed',
	503: 'office-unavailable',
	507: 'office-full'
};

async function read<T>(body: Uint8Array<ArrayBuffer>): Promise<T> {
	const text = new Blob([body]).stream().pipeThrough(new DecompressionStream('gzip'));
	return JSON.parse(await new Response(text).text()) as T;
}
