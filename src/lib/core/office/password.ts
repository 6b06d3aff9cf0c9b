import type { Refusal } from '../refusal.ts';

/** The least and the most characters of a password: its length is all that is asked of it. */
export const shortestPassword = 12;
export const longestPassword = 200;

/** Refuses 'password-too-short' and 'password-too-long'; null when it may be used. Counted as people count. */
export function passwordFault(password: string): Refusal | null {
	const length = [...password].length;
	if (length < shortestPassword) return { kind: 'password-too-short', min: shortestPassword };
	return length > longestPassword ? { kind: 'password-too-long', max: longestPassword } : null;
}
