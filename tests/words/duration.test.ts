import { expect, test } from 'vitest';
import { duration } from '$lib/words/language.ts';

test.each([
	[0, '0 minute', '0 minutes'],
	[1, '1 minute', '1 minute'],
	[59, '59 minutes', '59 minutes'],
	[90, '1 heure', '1 hour'],
	[3 * 24 * 60, '3 jours', '3 days'],
	[2 * 365 * 24 * 60, '2 ans', '2 years']
])('%i minutes are told in their largest whole unit', (minutes, french, english) => {
	expect(duration('fr', minutes).replace(/\s/u, ' ')).toBe(french);
	expect(duration('en', minutes)).toBe(english);
});
