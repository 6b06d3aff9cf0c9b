/** The tablet's local time with its offset, to the minute, as entries claim it: `2022-07-05T14:30+02:00`. */
export function minuteOf(now = new Date()): string {
	const offset = -now.getTimezoneOffset();
	const sign = offset < 0 ? '-' : '+';
	const span = Math.abs(offset);
	const time = `${two(now.getHours())}:${two(now.getMinutes())}`;
	return `${dayOf(now)}T${time}${sign}${two(Math.floor(span / 60))}:${two(span % 60)}`;
}

/** The tablet's local day: all that is said of when a participant wrote something in a private turn. */
export function dayOf(now = new Date()): string {
	return `${String(now.getFullYear()).padStart(4, '0')}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function two(value: number): string {
	return String(value).padStart(2, '0');
}
