import { timeZone } from '../../words/moment.ts';

/**
 * The instant that a form's local time (`2026-11-25T14:20`) means at the office; null for what is no time. Of an hour
 * that comes twice as clocks go back it is the first; of one that never comes, the one an hour later.
 */
export function instantOf(local: string): string | null {
	const asUtc = /^\d{4}-\d\d-\d\dT\d\d:\d\d$/u.test(local) ? Date.parse(`${local}Z`) : Number.NaN;
	if (Number.isNaN(asUtc)) return null;
	const [before, after] = [asUtc - shiftAt(asUtc - dayLong), asUtc - shiftAt(asUtc + dayLong)];
	const isAfter = localTime(new Date(before)) !== local && localTime(new Date(after)) === local;
	return new Date(isAfter ? after : before).toISOString();
}

/** What the clocks of the office show at an instant, as a form's field takes it. */
export function localTime(instant: Date): string {
	return new Date(instant.getTime() + shiftAt(instant.getTime())).toISOString().slice(0, 16);
}

const dayLong = 24 * 60 * 60 * 1000;
const clock = new Intl.DateTimeFormat('sv', { dateStyle: 'short', timeStyle: 'medium', timeZone });

/** By how much the office's clocks are ahead of UTC, in milliseconds. */
function shiftAt(instant: number): number {
	const whole = Math.floor(instant / 1000) * 1000;
	return Date.parse(`${clock.format(new Date(whole)).replace(' ', 'T')}Z`) - whole;
}
