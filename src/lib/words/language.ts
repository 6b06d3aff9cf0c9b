import type { Consultation } from '../core/consultation.ts';

/** The languages of the screens, French first. */
export const languages = ['fr', 'en'] as const;
export type Language = (typeof languages)[number];

export function isLanguage(value: unknown): value is Language {
	return languages.includes(value as Language);
}

/** The browser's language where it is one of ours; French otherwise. */
export function preferredLanguage(): Language {
	const wanted = globalThis.navigator?.language?.slice(0, 2);
	return isLanguage(wanted) ? wanted : 'fr';
}

/** A consultation's text in a language; where it is missing, the French one, and which language it then is in. */
export function textIn(texts: Consultation['title'], language: Language): { text: string; lang: Language } {
	const text = texts[language];
	return text === undefined ? { text: texts.fr, lang: 'fr' } : { text, lang: language };
}

/** The form for a count, by the language's own rule (French: 0 and 1 are singular). `#` becomes the number. */
export function plural(language: Language, count: number, forms: { one: string; other: string }): string {
	const form = rules[language].select(count) === 'one' ? forms.one : forms.other;
	return form.replaceAll('#', numbers[language].format(count));
}

/** A day such as `2022-07-05` in words: « 5 juillet 2022 ». */
export function dayInWords(language: Language, day: string): string {
	return days[language].format(new Date(`${day}T12:00:00Z`));
}

/** A length of time in words, in its largest whole unit: « 3 minutes », « 5 heures », « 2 ans ». */
export function duration(language: Language, minutes: number): string {
	const units = [
		[365 * 24 * 60, 'year'],
		[24 * 60, 'day'],
		[60, 'hour'],
		[1, 'minute']
	] as const;
	const [length, unit] = units.find(([one]) => minutes >= one) ?? units[3];
	const format = { style: 'unit', unit, unitDisplay: 'long' } as const;
	return Math.floor(minutes / length).toLocaleString(language, format);
}

const rules = { fr: new Intl.PluralRules('fr'), en: new Intl.PluralRules('en') };
const numbers = { fr: new Intl.NumberFormat('fr'), en: new Intl.NumberFormat('en') };
const days = {
	fr: new Intl.DateTimeFormat('fr', { dateStyle: 'long', timeZone: 'UTC' }),
	en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })
};

/** The language of the machine that a command runs on, as its environment says. */
export function machineLanguage(env: Readonly<Record<string, string | undefined>>): Language {
	return /^fr/i.test(env['LC_ALL'] || env['LANG'] || '') ? 'fr' : 'en';
}
