import type { Refusal } from '../core/refusal.ts';

/** A refusal on its way out of a transaction, which it aborts: nothing of the transaction is kept. */
export class Refused extends Error {
	readonly refusal: Refusal;

	constructor(refusal: Refusal) {
		super(refusal.kind);
		this.refusal = refusal;
	}
}

/** Runs a piece of storage work; what the disk or the browser refuses comes back as a refusal, with nothing changed. */
export async function storing<T>(work: () => Promise<T>): Promise<T | Refusal> {
	try {
		return await work();
	} catch (error) {
		if (error instanceof Refused) return error.refusal;
		return refusalOf(error);
	}
}

/** The sentence's kind for an exception of IndexedDB; our own bugs are thrown on. */
export function refusalOf(error: unknown): Refusal {
	const name = error instanceof Error ? error.name : '';
	if (name === 'QuotaExceededError') return { kind: 'storage-full' };
	if (storageNames.includes(name)) return { kind: 'storage-failed', reason: name };
	throw error;
}

const storageNames = [
	'AbortError',
	'ConstraintError',
	'InvalidStateError',
	'TimeoutError',
	'TransactionInactiveError',
	'UnknownError',
	'VersionError'
];
