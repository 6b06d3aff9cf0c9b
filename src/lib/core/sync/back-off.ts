/** How long the tablet rests between two rounds when nothing wakes it, in milliseconds. */
export const rest = 60_000;
/** The longest rest after failures. */
export const longestRest = 5 * 60_000;

/**
 * How long to wait after so many failures in a row: twice as long each time from 2 s on, at most 5 minutes, between half
 * and all of it by chance, so that a thousand tablets do not come back at once. `chance` is drawn from 0 to 1.
 */
export function restAfter(failures: number, chance: number): number {
	const whole = failures === 0 ? rest : Math.min(longestRest, 2_000 * 2 ** (failures - 1));
	return Math.round(whole / 2 + (whole / 2) * chance);
}
