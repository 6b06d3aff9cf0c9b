import type { Refusal } from '../core/refusal.ts';
import { protocolVersion, type Problem } from '../core/sync/messages.ts';
import { isToBeRetried } from './database/transact.ts';

/** The HTTP status that says a refusal to a tablet (reliability: what each one makes it do). */
export function statusOf({ kind }: Refusal): number {
	switch (kind) {
		case 'token-unknown':
		case 'token-expired':
			return 401;
		case 'token-foreign':
		case 'code-unknown':
		case 'code-expired':
		case 'code-used':
		case 'proof-mismatch':
		case 'vote-code-unknown':
			return 403;
		case 'room-code-unknown':
		case 'vote-unknown':
			return 404;
		case 'chain-gap':
		case 'chain-forked':
		case 'vote-code-used':
		case 'vote-not-open':
		case 'vote-over':
			return 409;
		case 'batch-too-large':
			return 413;
		case 'digest-mismatch':
			return 400;
		case 'too-many-requests':
			return 429;
		case 'office-full':
			return 507;
		case 'office-unavailable':
			return 503;
		case 'office-failed':
			return 500;
		default:
			return 422;
	}
}

/** A refusal as an API answers it: its kind and what belongs to it, and with a 401 a challenge to renew the token. */
export function problemOf(refusal: Refusal, challenge?: string): Response {
	const body: Problem = { v: protocolVersion, problem: { ...refusal }, ...(challenge && { challenge }) };
	const wait = refusal.kind === 'too-many-requests' ? { 'retry-after': String(refusal.seconds) } : {};
	return Response.json(body, {
		status: statusOf(refusal),
		headers: { 'cache-control': 'no-store', ...wait }
	});
}

/**
 * What a failing database makes of a request, as a refusal: nothing was taken, and the tablet keeps everything. Null for
 * what is our own bug.
 */
export function faultOf(error: unknown): Refusal | null {
	if (typeof error !== 'object' || error === null) return null;
	const code = 'code' in error ? String(error.code) : '';
	const sqlite = 'errcode' in error && typeof error.errcode === 'number' ? error.errcode & 0xff : 0;
	if (sqlite === sqliteFull || code === postgresFull || code === 'ENOSPC') return { kind: 'office-full' };
	const isAway = sqlite === sqliteBusy || /^(08|53|57)/u.test(code) || /^E(CONN|PIPE|TIMEDOUT)/u.test(code);
	const isCut = error instanceof Error && cutOff.test(error.message);
	return isAway || isCut || isToBeRetried(error) ? { kind: 'office-unavailable' } : null;
}

// What pg says without a code: of a wait for a connection, of one that was cut, and of what is asked on it afterwards.
const cutOff = /timeout exceeded|Connection terminated|not queryable/u;

const sqliteBusy = 5;
const sqliteFull = 13;
const postgresFull = '53100';
