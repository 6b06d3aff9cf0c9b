/**
 * How a lock answers wrong tries. The wait is a length, not an hour: it is counted down only while Préau is open, so
 * that no change of the tablet's clock, forwards or backwards, makes it shorter or longer. Nothing is ever wiped.
 */
export type Tries = {
	/** Wrong tries since the last right one. */
	readonly wrong: number;
	/** Milliseconds still to wait before the next try. */
	readonly wait: number;
};

export const noTries: Tries = { wrong: 0, wait: 0 };

/** Wrong tries that cost nothing but themselves. */
export const freeTries = 4;

/** What the fifth wrong try costs, and each one after it, in minutes; the last holds for all that follow. */
export const delays: readonly number[] = [1, 5, 15, 60];

/** After one more wrong try. */
export function afterWrongTry({ wrong }: Tries): Tries {
	const beyond = wrong + 1 - freeTries;
	const minutes = beyond < 1 ? 0 : (delays[Math.min(beyond, delays.length) - 1] ?? 0);
	return { wrong: wrong + 1, wait: minutes * 60_000 };
}

/** After so many milliseconds with Préau open. What is no passing of time changes nothing. */
export function afterWaiting(tries: Tries, elapsed: number): Tries {
	if (!(elapsed > 0)) return tries;
	return { ...tries, wait: Math.max(0, tries.wait - elapsed) };
}

export function mayTry({ wait }: Tries): boolean {
	return wait <= 0;
}

/** Wrong tries that are left before the next wait: 0 when each one costs a wait. */
export function triesLeft({ wrong }: Tries): number {
	return Math.max(0, freeTries - wrong);
}
