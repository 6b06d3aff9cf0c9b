import type { Refusal } from '../core/refusal.ts';

/**
 * The parts of Préau that no first screen waits for. They are fetched once it has answered (`preload`), and lie on the
 * tablet like all the rest; who acts before that waits for them.
 */
export const parts = {
	keyMaking: () => import('../seal/device-key.ts'),
	opening: () => import('./open-workshop.svelte.ts'),
	deciding: () => import('../core/decide.ts'),
	ballots: () => import('./urn.ts'),
	rehearsing: () => import('./rehearsal.ts'),
	vouching: () => import('./vouch.ts'),
	mending: () => import('./mending.ts'),
	sending: () => import('./sync/sending.svelte.ts')
} as const;

/** A part, or the refusal that says that it could not be loaded: nothing was done then, and it can be tried again. */
export async function bring<T>(part: () => Promise<T>): Promise<T | Refusal> {
	try {
		return await part();
	} catch (error) {
		console.error(error);
		return { kind: 'part-missing' };
	}
}

/** Fetches them all, so that they are at hand before the first tap; what fails now is asked for again when it is used. */
export async function preload(): Promise<void> {
	await Promise.all(Object.values(parts).map((part) => bring<unknown>(part)));
}
