import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import TerritoryField from '$lib/ui/prepare/TerritoryField.svelte';
import { expectAccessible, show } from '../ballot/room.ts';

const field = () => page.getByRole('combobox');
const options = () => page.getByRole('option');

test('a department is found by its name without accents, chosen by keyboard, and gives its region', async () => {
	await show(TerritoryField, { region: '', department: '' });
	await field().fill('cotes d armor');
	await expect.element(options()).toMatchTextContent(/Côtes-d’Armor \(22\)/u);
	await expect.element(field()).toHaveAttribute('aria-expanded', 'true');
	await expectAccessible();
	await userEvent.keyboard('{ArrowDown}');
	const active = field().element().getAttribute('aria-activedescendant');
	expect(document.getElementById(active!)).toBe(options().element());
	await userEvent.keyboard('{Enter}');
	await expect.element(field()).toHaveValue('Côtes-d’Armor (22)');
	await expect.element(page.getByText('Région\u202f: Bretagne')).toBeVisible();
	expect(options().elements()).toHaveLength(0);
});

test('a touch chooses a line, and what was chosen can be taken away', async () => {
	await show(TerritoryField, { region: '', department: '' });
	await field().fill('53');
	await options().nth(1).click();
	await expect.element(field()).toHaveValue('Bretagne (53)');
	await page.getByRole('button', { name: 'Retirer Bretagne' }).click();
	await expect.element(field()).toHaveValue('');
});

test('what was chosen before is shown', async () => {
	await show(TerritoryField, { region: '11', department: '93' });
	await expect.element(field()).toHaveValue('Seine-Saint-Denis (93)');
	await expect.element(page.getByText('Région\u202f: Île-de-France')).toBeVisible();
});

test('a name that means one place is taken on leaving; one that means several is not, and that is said', async () => {
	await show(TerritoryField, { region: '', department: '' });
	await field().fill('morbihan');
	await expect.element(options()).toMatchTextContent(/Morbihan \(56\)/u);
	await userEvent.tab();
	await expect.element(field()).toHaveValue('Morbihan (56)');
	await field().fill('loire');
	await expect.element(options().first()).toBeVisible();
	await userEvent.keyboard('{Escape}');
	await expect.element(page.getByText('Choisissez une ligne de la liste', { exact: false })).toBeVisible();
	expect(options().elements()).toHaveLength(0);
});

test('a place that is none is said to be none', async () => {
	await show(TerritoryField, { region: '', department: '' });
	await field().fill('Atlantide');
	await expect.element(page.getByText('Aucun département ni région de ce nom.')).toBeVisible();
});
