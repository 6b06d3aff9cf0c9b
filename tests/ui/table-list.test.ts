import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import TableList from '$lib/ui/workshop/TableList.svelte';
import { spoken } from './spoken.ts';

const question = { text: 'Où concentrer notre énergie ?', lang: 'fr' };
const props = () => ({
	question,
	onkeep: vi.fn().mockResolvedValue(null),
	onnote: vi.fn(),
	onback: vi.fn()
});

test('a list is typed without leaving the keyboard, and kept in one go', async () => {
	const given = props();
	const screen = await spoken('fr', TableList, given);
	const box = screen.getByRole('textbox');
	await box.click();
	await userEvent.keyboard('Des bancs{Enter}Des arbres{Enter}{Enter}Des pistes');
	await expect.element(screen.getByRole('button', { name: 'Garder 3 propositions' })).toBeVisible();
	await screen.getByRole('button', { name: 'Garder 3 propositions' }).click();
	expect(given.onkeep).toHaveBeenCalledExactlyOnceWith(['Des bancs', 'Des arbres', 'Des pistes']);
	await expect.element(screen.getByRole('status')).toMatchTextContent(/3 propositions gardées/u);
	await expect.element(box).toHaveFocus();
	expect(given.onnote).toHaveBeenLastCalledWith('');
});

test('a line is taken out again, and what is left is noted for the case of a crash', async () => {
	const given = props();
	const screen = await spoken('fr', TableList, given);
	await screen.getByRole('textbox').click();
	await userEvent.keyboard('Des bancs{Enter}Des arbres{Enter}Des pi');
	expect(given.onnote).toHaveBeenLastCalledWith('Des bancs\nDes arbres\nDes pi');
	await screen.getByRole('button', { name: /^Enlever.*Des bancs$/u }).click();
	expect(given.onnote).toHaveBeenLastCalledWith('Des arbres\nDes pi');
});

test('what was noted before a crash is there again', async () => {
	const screen = await spoken('fr', TableList, { ...props(), draft: 'Des bancs\nDes arbres' });
	await expect.element(screen.getByRole('button', { name: 'Garder 2 propositions' })).toBeVisible();
});

test('what is too long for a ballot stays in the field, with the reason, and nothing is kept', async () => {
	const given = props();
	const screen = await spoken('fr', TableList, given);
	await screen.getByRole('textbox').fill('x'.repeat(601));
	await screen.getByRole('button', { name: 'Garder 1 proposition' }).click();
	await expect.element(screen.getByRole('alert')).toMatchTextContent(/601 caractères/u);
	await expect.element(screen.getByRole('textbox')).toHaveValue('x'.repeat(601));
	expect(given.onkeep).not.toHaveBeenCalled();
});

test('a refused list stays as it is', async () => {
	const onkeep = vi.fn().mockResolvedValue({ kind: 'storage-full' });
	const screen = await spoken('fr', TableList, { ...props(), draft: 'Des bancs', onkeep });
	await screen.getByRole('button', { name: 'Garder 1 proposition' }).click();
	await expect.element(screen.getByRole('alert')).toBeVisible();
	await expect.element(screen.getByText('Des bancs')).toBeVisible();
});

test('lines that seem to tell of a person are counted', async () => {
	const draft = 'Appeler le 06 12 34 56 78\nDes bancs\nÉcrire à lea@exemple.fr';
	const screen = await spoken('fr', TableList, { ...props(), draft });
	await expect
		.element(
			screen.getByText(/^2 lignes semblent contenir un numéro de téléphone et une adresse électronique/u)
		)
		.toBeVisible();
});
