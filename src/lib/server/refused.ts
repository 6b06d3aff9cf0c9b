import type { Refusal } from '../core/refusal.ts';

/** Carries a refusal out of a transaction, which then leaves nothing behind. */
export class Refused extends Error {
	readonly refusal: Refusal;

	constructor(refusal: Refusal) {
		super(refusal.kind);
		this.refusal = refusal;
	}
}

/** What the work answers, or the refusal with which it stopped. */
export async function refusing<T>(work: () => Promise<T>): Promise<T | Refusal> {
	try {
		return await work();
	} catch (error) {
		if (error instanceof Refused) return error.refusal;
		throw error;
	}
}
