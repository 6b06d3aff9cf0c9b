import { isLanguage, type Language } from './language.ts';

/** How somebody wants the office's pages, which a server writes: kept in two cookies of their browser. */
export type Preferences = { readonly language: Language; readonly theme: Theme };

export const themes = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

export const languageCookie = 'preau-language';
export const themeCookie = 'preau-theme';

/** The browser's own language (`accepted`) and the machine's own look where nothing else was chosen. */
export function preferencesFrom(language: unknown, theme: unknown, accepted: string | null): Preferences {
	return {
		language: isLanguage(language) ? language : acceptedLanguage(accepted),
		theme: isTheme(theme) ? theme : 'auto'
	};
}

/** The language of ours that a browser likes best (RFC 9110, 12.5.4: Accept-Language); French where it likes none. */
export function acceptedLanguage(header: string | null): Language {
	const wanted = (header ?? '').split(',').flatMap((range) => {
		const [tag = '', ...parameters] = range.trim().toLowerCase().split(';');
		const language = tag.split('-', 1)[0];
		const weight = Number(/^\s*q=([\d.]+)/u.exec(parameters[0] ?? '')?.[1] ?? 1);
		return isLanguage(language) && weight > 0 ? [{ language, weight }] : [];
	});
	return wanted.sort((a, b) => b.weight - a.weight)[0]?.language ?? 'fr';
}

export function isTheme(value: unknown): value is Theme {
	return themes.includes(value as Theme);
}
