import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import OneTimeLink from '$lib/ui/office/OneTimeLink.svelte';
import PasswordField from '$lib/ui/office/PasswordField.svelte';
import { expectAccessible, show } from '../ballot/room.ts';

const shown = { link: 'https://preau.example/welcome#code', until: '2026-12-01T09:00:00.000Z', name: 'Ben' };

it('a link is shown with its end, takes the focus, and is selected where it cannot be copied', async () => {
	await show(OneTimeLink, {
		shown,
		title: 'Le lien de Ben',
		note: (until: string) => `Jusqu’au ${until}.`
	});
	await expect.element(page.getByRole('heading', { name: 'Le lien de Ben' })).toHaveFocus();
	await expect.element(page.getByText(/Jusqu’au 1 décembre 2026 à 10:00/u)).toBeVisible();
	await page.getByRole('button', { name: 'Copier le lien' }).click();
	await expect.element(page.getByText(/^Le lien est (copié|sélectionné)/u)).toBeVisible();
	await expectAccessible();
});

it('a password is shown on demand, and may be pasted', async () => {
	await show(PasswordField, { kind: 'new' });
	const field = page.getByLabelText('Mot de passe', { exact: true });
	await expect.element(field).toHaveAttribute('type', 'password');
	await page.getByLabelText('Montrer le mot de passe').click();
	await expect.element(field).toHaveAttribute('type', 'text');
	await field.fill('une phrase collée d’ailleurs');
	await expect.element(field).toHaveValue('une phrase collée d’ailleurs');
	await expectAccessible();
});
