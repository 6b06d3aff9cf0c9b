import { describe, expect, test } from 'vitest';
import { acceptedLanguage, preferencesFrom } from '$lib/words/preferences.ts';

describe('a page that a server writes', () => {
	test.each([
		['en-GB,en;q=0.9,fr;q=0.8', 'en'],
		['fr-FR,fr;q=0.9,en;q=0.8', 'fr'],
		['en;q=0.3, fr;q=0.7', 'fr'],
		['de-DE,de;q=0.9,en;q=0.5', 'en'],
		['EN-us', 'en'],
		['en;q=0', 'fr'],
		['de, *', 'fr'],
		['', 'fr'],
		[null, 'fr']
	] as const)('is written for a browser that says %s in %s', (header, language) => {
		expect(acceptedLanguage(header)).toBe(language);
	});

	test('keeps to what was chosen, whatever the browser says', () => {
		expect(preferencesFrom('fr', 'dark', 'en')).toEqual({ language: 'fr', theme: 'dark' });
		expect(preferencesFrom('de', undefined, 'en')).toEqual({ language: 'en', theme: 'auto' });
	});
});
