import process from 'node:process';
import { newId } from '../../seal/random.ts';
import { errorFacts } from './error-facts.ts';
import { writeLog } from './log.ts';

/** What is known of a request before anything of it is read: the pattern of its route, never its address. */
type Asked = { readonly request: Request; readonly route: { readonly id: string | null } };

const ids = new WeakMap<Request, string>();

/** Writes one line for a request and what became of it; the answer carries the request's id, so that both are found. */
export async function logged(asked: Asked, answer: () => Promise<Response>): Promise<Response> {
	const start = performance.now();
	try {
		const response = await answer();
		tell(asked, response.status, start);
		return withId(response, requestId(asked.request));
	} catch (thrown) {
		// SvelteKit answers by itself what was thrown: a redirect, a refusal
		tell(asked, statusOf(thrown), start);
		throw thrown;
	}
}

function tell({ request, route: { id: route } }: Asked, status: number, start: number): void {
	// what asks every few seconds whether the server is well would fill the log
	if (route === health && status === 200) return;
	const facts = { request: requestId(request), method: request.method, route, status };
	writeLog(status >= 500 ? 'error' : 'info', 'request', {
		...facts,
		ms: Math.round(performance.now() - start)
	});
}

function statusOf(thrown: unknown): number {
	const isAnswer = typeof thrown === 'object' && thrown !== null && 'status' in thrown;
	return isAnswer && typeof thrown.status === 'number' ? thrown.status : 500;
}

/** Writes what went wrong while a request was answered: a defect of ours, or of what we stand on. */
export function logError({ request, route }: Asked, error: unknown): void {
	writeLog('error', 'failed', { request: requestId(request), route: route.id, ...errorFacts(error) });
}

/** The id of a request: that of the proxy where one is trusted, else a random one. */
export function requestId(request: Request): string {
	const known = ids.get(request);
	if (known !== undefined) return known;
	const told = process.env['TRUST_PROXY'] === '1' ? request.headers.get('x-request-id') : null;
	const id = told !== null && /^[\w.:-]{1,100}$/u.test(told) ? told : newId();
	ids.set(request, id);
	return id;
}

const health = '/api/health';

function withId(response: Response, id: string): Response {
	try {
		response.headers.set('x-request-id', id);
		return response;
	} catch {
		// the headers of a redirect cannot be changed
		const copy = new Response(response.body, response);
		copy.headers.set('x-request-id', id);
		return copy;
	}
}
