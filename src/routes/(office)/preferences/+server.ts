import { redirect } from '@sveltejs/kit';
import { isLanguage } from '$lib/words/language.ts';
import { isTheme, languageCookie, themeCookie } from '$lib/words/preferences.ts';
import { addressWithin } from '$lib/server/address-within.ts';
import type { RequestHandler } from './$types';

const year = 365 * 24 * 60 * 60;

/** Keeps the language or the look that somebody chose, and goes back to where they were. */
export const POST: RequestHandler = async ({ request, cookies }) => {
	const form = await request.formData();
	const [language, theme] = [form.get('language'), form.get('theme')];
	const kept = { path: '/', maxAge: year, sameSite: 'lax', httpOnly: true } as const;
	if (isLanguage(language)) cookies.set(languageCookie, language, kept);
	if (isTheme(theme)) cookies.set(themeCookie, theme, kept);
	redirect(303, addressWithin(form.get('back'), '/office'));
};
