import { expect, test, vi } from 'vitest';
import PasteBox from '$lib/ui/workshop/PasteBox.svelte';
import { spoken } from './spoken.ts';

const tooLong = 'Une phrase sans fin '.repeat(40).trim();

test('each line becomes a proposal, without the bullet or number before it', async () => {
	const onadd = vi.fn().mockResolvedValue(null);
	const screen = await spoken('fr', PasteBox, { onadd });
	await screen.getByRole('textbox').fill('- Ouvrir les archives\n\n2. Former les élus\n');
	await expect.element(screen.getByRole('status')).toHaveTextContent('2 lignes deviendront 2 propositions');
	await screen.getByRole('button', { name: 'Ajouter 2 propositions' }).click();
	expect(onadd).toHaveBeenCalledExactlyOnceWith(['Ouvrir les archives', 'Former les élus']);
	await expect.element(screen.getByRole('status')).toHaveTextContent('2 propositions gardées.');
	await expect.element(screen.getByRole('textbox')).toHaveValue('');
});

test('a line that is too long is named, and stays in the box to be shortened', async () => {
	const onadd = vi.fn().mockResolvedValue(null);
	const screen = await spoken('fr', PasteBox, { onadd });
	await screen.getByRole('textbox').fill(`Ouvrir les archives\n${tooLong}`);
	await expect.element(screen.getByText(new RegExp(`${tooLong.length} caractères`))).toBeVisible();
	await screen.getByRole('button', { name: 'Ajouter 1 proposition' }).click();
	expect(onadd).toHaveBeenCalledExactlyOnceWith(['Ouvrir les archives']);
	await expect.element(screen.getByRole('textbox')).toHaveValue(tooLong);
});

test('what was pasted stays in the box when the tablet refuses it', async () => {
	const onadd = vi.fn().mockResolvedValue({ kind: 'storage-full' });
	const screen = await spoken('en', PasteBox, { onadd });
	await screen.getByRole('textbox').fill('Open the archives');
	await screen.getByRole('button', { name: 'Add 1 proposal' }).click();
	await expect.element(screen.getByRole('alert')).toMatchTextContent(/no room left/);
	await expect.element(screen.getByRole('textbox')).toHaveValue('Open the archives');
});

test('a list that was being typed is told of at each change, so that it survives a crash', async () => {
	const onnote = vi.fn();
	const screen = await spoken('fr', PasteBox, { draft: 'Ouvrir', onadd: vi.fn(), onnote });
	await expect.element(screen.getByRole('textbox')).toHaveValue('Ouvrir');
	await screen.getByRole('textbox').fill('Ouvrir les archives');
	expect(onnote).toHaveBeenLastCalledWith('Ouvrir les archives');
});
