import type { Language } from './language.ts';

/** An instant of the server, such as `2026-11-25T14:20:01.522Z`, to the minute, in the office's own time. */
export function momentInWords(language: Language, instant: string): string {
	return moments[language].format(new Date(instant));
}

/** The same in few signs, for a table: « 25/11/2026 15:20 ». */
export function shortMoment(language: Language, instant: string): string {
	return shortMoments[language].format(new Date(instant));
}

/** A day such as `2022-07-05` in few signs. */
export function shortDay(language: Language, day: string): string {
	return shortDays[language].format(new Date(`${day}T12:00:00Z`));
}

// Named, so that the server and every browser say the same.
export const timeZone = 'Europe/Paris';
const moments = {
	fr: new Intl.DateTimeFormat('fr', { dateStyle: 'long', timeStyle: 'short', timeZone }),
	en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone })
};
const shortMoments = {
	fr: new Intl.DateTimeFormat('fr', { dateStyle: 'short', timeStyle: 'short', timeZone }),
	en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'short', timeStyle: 'short', timeZone })
};
const shortDays = {
	fr: new Intl.DateTimeFormat('fr', { dateStyle: 'short', timeZone: 'UTC' }),
	en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'short', timeZone: 'UTC' })
};
