import { isLanguage, type Language } from './language.ts';

/** How somebody wants the office's pages, which a server writes: kept in two cookies of their browser. */
export type Preferences = { readonly language: Language; readonly theme: Theme };

export const themes = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

export const languageCookie = 'preau-language';
export const themeCookie = 'preau-theme';

/** French and the machine's own look where nothing else was chosen. */
export function preferencesFrom(language: unknown, theme: unknown): Preferences {
	return { language: isLanguage(language) ? language : 'fr', theme: isTheme(theme) ? theme : 'auto' };
}

export function isTheme(value: unknown): value is Theme {
	return themes.includes(value as Theme);
}
