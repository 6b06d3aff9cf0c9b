import type { Told } from './readiness.ts';
import type { Clock } from './readiness-facts.ts';

const dayInMinutes = 24 * 60;
const day = dayInMinutes * 60_000;
/** How far a clock may be from the office's before it is said, in minutes: the same as while sending. */
const patience = 5;
/** A version is older than this only on a tablet that nobody cared for, or whose clock is ahead. */
const longestLife = 3 * 365 * day;

/**
 * Whether the time that entries will claim can be true. A clock before the day on which the application was built is
 * wrong for certain; a day is left for zones and for the clock of the machine that built it. A zone of no country is
 * what a tablet has that was never set.
 */
export function clockFinding({ now, built, apart, zone }: Clock): Told {
	if (built !== null && now < built - day) return ['clock-behind'];
	if (apart !== null && Math.abs(apart) >= dayInMinutes) return ['clock-days-apart', Math.abs(apart)];
	if (apart !== null && Math.abs(apart) > patience) return ['clock-apart', Math.abs(apart)];
	if (apart === null && built !== null && now > built + longestLife) return ['clock-ahead'];
	return [/^(UTC|GMT|Etc\/.*|)$/.test(zone) ? 'zone-neutral' : 'clock-plausible'];
}
