import type { Refusal } from '../../core/refusal.ts';

/** What a screen may know of the facilitator's lock, and what it may ask of it. */
export type LockView = {
	/** Milliseconds until the code may be tried again. */
	readonly wait: number;
	/** Milliseconds until the way out opens without the code; null while nobody asked for that. */
	readonly release: number | null;
	tryCode(typed: string): Promise<Refusal | null>;
	askRelease(): Promise<Refusal | null>;
	cancelRelease(): Promise<Refusal | null>;
};

/** Whole seconds, so that a countdown never says 0 while there is still something to wait for. */
export function secondsOf(milliseconds: number): number {
	return Math.ceil(milliseconds / 1000);
}
