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
	const names = namesOf(error);
	if (names.includes('QuotaExceededError')) return { kind: 'storage-full' };
	const name = names.find((one) => storageNames.includes(one));
	if (name) return { kind: 'storage-failed', reason: name };
	throw error;
}

const storageNames = [
	'AbortError',
	'ConstraintError',
	'DatabaseClosedError',
	'InvalidStateError',
	'MissingAPIError',
	'OpenFailedError',
	'TimeoutError',
	'TransactionInactiveError',
	'UnknownError',
	'VersionError'
];

// Dexie wraps what the browser threw, sometimes twice.
function namesOf(error: unknown): string[] {
	if (typeof error !== 'object' || error === null) return [];
	const name = 'name' in error && typeof error.name === 'string' ? [error.name] : [];
	return 'inner' in error && error.inner !== error ? [...name, ...namesOf(error.inner)] : name;
}
