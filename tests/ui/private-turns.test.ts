import { expect, test, vi } from 'vitest';
import PrivateTurns from '$lib/ui/workshop/PrivateTurns.svelte';
import { handing } from '$lib/ui/workshop/turn.ts';
import { spoken } from './spoken.ts';

const question = { text: 'Où concentrer notre énergie ?', lang: 'fr' };
const props = () => ({
	question,
	start: handing,
	onkeep: vi.fn().mockResolvedValue(null),
	onnote: vi.fn(),
	onleave: vi.fn()
});
const field = { name: 'Votre proposition, avec vos mots' };

test('a person keeps several proposals, and sees only how many', async () => {
	const given = props();
	const screen = await spoken('fr', PrivateTurns, given);
	await screen.getByRole('button', { name: 'Commencer' }).click();
	for (const text of ['Ouvrir les archives', 'Former les élus']) {
		await screen.getByRole('textbox', field).fill(text);
		await screen.getByRole('button', { name: 'Garder cette proposition' }).click();
		await expect.element(screen.getByRole('textbox', field)).toHaveValue('');
	}
	expect(given.onkeep.mock.calls).toEqual([['Ouvrir les archives'], ['Former les élus']]);
	await expect.element(screen.getByRole('status')).toMatchTextContent(/Vos 2 propositions sont gardées/);
	await expect.element(screen.getByText('Ouvrir les archives')).not.toBeInTheDocument();
});

test('nothing of one person is left for the next', async () => {
	const screen = await spoken('fr', PrivateTurns, props());
	await screen.getByRole('button', { name: 'Commencer' }).click();
	const before = screen.getByRole('textbox', field).element();
	await screen.getByRole('textbox', field).fill('Ouvrir les archives');
	await screen.getByRole('button', { name: 'Garder cette proposition' }).click();
	await screen.getByRole('button', { name: 'J’ai terminé' }).click();
	await expect.element(screen.getByRole('heading', { name: 'À vous' })).toHaveFocus();
	expect(screen.container.textContent).not.toContain('Ouvrir les archives');
	await screen.getByRole('button', { name: 'Commencer' }).click();
	await expect.element(screen.getByRole('textbox', field)).toHaveValue('');
	await expect.element(screen.getByRole('status')).toHaveTextContent('');
	expect(screen.getByRole('textbox', field).element()).not.toBe(before);
});

test('a text that is not kept yet is not lost by finishing: the person says what becomes of it', async () => {
	const given = props();
	const screen = await spoken('fr', PrivateTurns, given);
	await screen.getByRole('button', { name: 'Commencer' }).click();
	await screen.getByRole('textbox', field).fill('Ouvrir les archives');
	await screen.getByRole('button', { name: 'J’ai terminé' }).click();
	await screen.getByRole('button', { name: 'Garder et terminer' }).click();
	expect(given.onkeep).toHaveBeenCalledExactlyOnceWith('Ouvrir les archives');
	await expect.element(screen.getByRole('button', { name: 'Commencer' })).toBeVisible();
});

test('a turn that was broken off begins again where it was', async () => {
	const start = { step: 'writing', text: 'Ouvrir les arch', kept: 1 } as const;
	const screen = await spoken('fr', PrivateTurns, { ...props(), start });
	await expect.element(screen.getByRole('textbox', field)).toHaveValue('Ouvrir les arch');
	await expect.element(screen.getByRole('status')).toMatchTextContent(/Votre proposition est gardée/);
});

test('a refused proposal stays in the field, with the reason', async () => {
	const onkeep = vi.fn().mockResolvedValue({ kind: 'text-too-long', length: 612, max: 600 });
	const screen = await spoken('fr', PrivateTurns, { ...props(), onkeep });
	await screen.getByRole('button', { name: 'Commencer' }).click();
	await screen.getByRole('textbox', field).fill('x'.repeat(612));
	await expect.element(screen.getByText('12 caractères de trop')).toBeVisible();
	await screen.getByRole('button', { name: 'Garder cette proposition' }).click();
	await expect.element(screen.getByRole('alert')).toMatchTextContent(/612 caractères/);
	await expect.element(screen.getByRole('textbox', field)).toHaveValue('x'.repeat(612));
});
