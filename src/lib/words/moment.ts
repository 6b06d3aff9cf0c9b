import type { Language } from './language.ts';

/** An instant of the server, such as `2026-11-25T14:20:01.522Z`, to the minute, in the office's own time. */
export function momentInWords(language: Language, instant: string): string {
	return moments[language].format(new Date(instant));
}

// Named, so that the server and every browser say the same.
const timeZone = 'Europe/Paris';
const moments = {
	fr: new Intl.DateTimeFormat('fr', { dateStyle: 'long', timeStyle: 'short', timeZone }),
	en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone })
};
