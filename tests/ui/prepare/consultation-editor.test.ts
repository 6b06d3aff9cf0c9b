import { createRawSnippet } from 'svelte';
import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { freshDraft } from '$lib/core/own-consultation.ts';
import ConsultationEditor from '$lib/ui/prepare/ConsultationEditor.svelte';
import { expectAccessible, show } from '../ballot/room.ts';

const others = createRawSnippet(() => ({ render: () => '<div></div>' }));
const given = (more = {}) => ({
	before: freshDraft(),
	backHref: 'prepare',
	onnote: vi.fn(),
	onkeep: vi.fn().mockResolvedValue(null),
	others,
	...more
});
const textbox = (name: string) => page.getByRole('textbox', { name, exact: true });
const press = (name: string) => page.getByRole('button', { name, exact: true }).click();

test('a title and two questions become a consultation, with the grades that were chosen', async () => {
	const props = given();
	await show(ConsultationEditor, props);
	await textbox('Titre de la consultation').fill('La cour');
	await textbox('Question 1').fill('Que planter ?');
	await press('Ajouter une question');
	expect(document.activeElement).toBe(textbox('Question 2').element());
	await textbox('Question 2').fill('Où ?');
	await press('Ajouter une question');
	await page.getByRole('radio', { name: /^Pour/u }).click();
	await expect.element(page.getByText('Cela compte comme «\u202fContre\u202f»')).toBeVisible();
	await expectAccessible();
	await press('Garder cette consultation');
	expect(props.onkeep).toHaveBeenCalledExactlyOnceWith({
		title: { fr: 'La cour' },
		questions: [
			{ id: 'q1', text: { fr: 'Que planter ?' } },
			{ id: 'q2', text: { fr: 'Où ?' } }
		],
		scale: 'support-3',
		rule: { kind: 'worst' },
		categories: []
	});
	expect(props.onnote.mock.lastCall?.[0]).toMatchObject({ title: { fr: 'La cour' } });
});

test('what is missing is said at once, by the name of its field, and nothing is kept', async () => {
	const props = given();
	await show(ConsultationEditor, props);
	await press('Garder cette consultation');
	await expect.element(page.getByRole('alert')).toMatchTextContent(/Écrivez son titre\./u);
	await expect.element(page.getByRole('alert')).toMatchTextContent(/Écrivez au moins une question\./u);
	await page.getByRole('checkbox').click();
	await textbox('Titre de la consultation').fill('La cour');
	await page.getByRole('textbox', { name: 'Question 1, en anglais', exact: false }).fill('What?');
	await press('Garder cette consultation');
	await expect
		.element(page.getByRole('alert'))
		.toMatchTextContent(/Question 1\s: écrivez le texte français\./u);
	await expectAccessible();
	expect(props.onkeep).not.toHaveBeenCalled();
});

test('a row that is taken away leaves the others as they are', async () => {
	const props = given({
		before: { ...freshDraft(), questions: ['A', 'B', 'C'].map((fr) => ({ fr, en: '' })) }
	});
	await show(ConsultationEditor, props);
	await press('Retirer\u202f: Question 2');
	await expect.element(textbox('Question 2')).toHaveValue('C');
	expect(document.activeElement).toBe(textbox('Question 2').element());
});
