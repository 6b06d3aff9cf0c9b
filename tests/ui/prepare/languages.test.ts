import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { builtInConsultation } from '$lib/core/built-in-consultation.ts';
import { Display } from '$lib/ui/ballot/display.svelte.ts';
import LanguageChoice from '$lib/ui/ballot/LanguageChoice.svelte';
import OfferedLanguages from '$lib/ui/prepare/OfferedLanguages.svelte';
import { show } from '../ballot/room.ts';

test('a participant chooses among the languages that the workshop offers', async () => {
	await show(LanguageChoice, { language: 'fr', offered: ['fr', 'en'], onlanguage: vi.fn() });
	expect(page.getByRole('button').elements()).toHaveLength(2);
});

test('where one language is offered there is nothing to choose, and a turn begins in it', async () => {
	await show(LanguageChoice, { language: 'fr', offered: ['fr'], onlanguage: vi.fn() });
	expect(page.getByRole('button').elements()).toHaveLength(0);
	expect(new Display('en', ['fr']).language).toBe('fr');
	expect(new Display('en', ['fr', 'en']).language).toBe('en');
});

test('questions in French alone are said to stay so, where English is offered', async () => {
	const consultation = builtInConsultation({ kind: 'worst' });
	const french = { ...consultation, questions: [{ id: 'q1', text: { fr: 'Quoi ?' } }] };
	await show(OfferedLanguages, { languages: 'all', consultation: french });
	const note = page.getByText('n’existent qu’en français', { exact: false });
	await expect.element(note).toBeVisible();
	await page.getByRole('combobox').selectOptions('fr');
	await expect.element(note).not.toBeInTheDocument();
});
