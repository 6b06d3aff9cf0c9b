import * as v from 'valibot';
import type { Refusal } from '../refusal.ts';
import { count, position } from '../shape.ts';

const plain = v.object({
	kind: v.picklist([
		'batch-too-large',
		'digest-mismatch',
		'signature-mismatch',
		'chain-forked',
		'token-unknown',
		'token-expired',
		'token-foreign',
		'code-unknown',
		'code-expired',
		'code-used',
		'proof-mismatch',
		'office-full',
		'office-unavailable',
		'office-failed'
	])
});
const said = v.union([
	plain,
	v.object({ kind: v.literal('too-many-requests'), seconds: count }),
	v.object({ kind: v.literal('batch-malformed'), where: v.string() }),
	v.object({ kind: v.literal('chain-gap'), expected: position })
]);

/** What an office said instead of an answer, as far as this version knows it; null for words that it does not know. */
export function refusalSaid(problem: unknown): Refusal | null {
	const read = v.safeParse(said, problem);
	return read.success ? read.output : null;
}

/**
 * What a bare HTTP status means, when the body is not an office's: something on the way (a proxy, a welcome page) may
 * have answered. `seconds` is what `retry-after` asks for, where it does.
 */
export function refusalOfStatus(status: number, seconds: number | null): Refusal {
	switch (status) {
		case 413:
			return { kind: 'batch-too-large' };
		case 429:
			return { kind: 'too-many-requests', seconds: seconds ?? 60 };
		case 500:
			return { kind: 'office-failed' };
		case 502:
		case 503:
		case 504:
			return { kind: 'office-unavailable' };
		case 507:
			return { kind: 'office-full' };
		default:
			return { kind: 'network-elsewhere' };
	}
}
