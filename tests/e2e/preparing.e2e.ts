import { expect, test } from './test.ts';
import { expectAccessible } from './day/accessible.ts';
import { allRows, installed } from './field.ts';

test('a workshop of an own consultation with known tracks is opened, repeated and removed, without a server', async ({
	server,
	tablet
}) => {
	const page = await installed(tablet, server.url);
	await server.stop();
	const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
	const arrive = (name: string) => expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
	await press('Préparer un atelier');
	await page.getByRole('link', { name: 'Écrire une consultation…' }).click();
	await page.getByRole('textbox', { name: 'Titre de la consultation' }).fill('La cour');
	await page.getByRole('textbox', { name: 'Question 1' }).fill('Que planter ?');
	await expect.poll(() => allRows(page)).toContain('Que planter');
	await page.reload();
	await expect(page.getByRole('textbox', { name: 'Question 1' })).toHaveValue('Que planter ?');
	await press('Garder cette consultation');
	await arrive('Préparer un atelier');
	await expect(page.getByRole('radio', { name: 'La cour' })).toBeChecked();
	await page.getByRole('textbox', { name: 'Lieu' }).fill('Fougères');
	const territory = page.getByRole('combobox', { name: 'Département ou région' });
	await territory.fill('35');
	await territory.press('ArrowDown');
	await territory.press('Enter');
	await expect(page.getByText('Région\u202f: Bretagne')).toBeVisible();
	await page.getByRole('combobox', { name: 'Langues proposées' }).selectOption('fr');
	await page.getByText('Les pistes sont déjà connues').click();
	await page.getByRole('textbox', { name: 'Pistes de la question 1' }).fill('1. Un potager\n- Une haie');
	await expect(page.getByRole('list', { name: 'Les lignes telles' }).getByRole('listitem')).toHaveText([
		'Un potager',
		'Une haie'
	]);
	await expectAccessible(page, 'everything prepared');
	await press('Ouvrir l’atelier');
	await arrive('Recueillir les propositions');
	await expect(page.getByText('Un potager')).toBeVisible();

	await page.goto(server.url);
	await page.getByRole('button', { name: 'Dupliquer Fougères' }).click();
	await expect(page.getByRole('textbox', { name: 'Lieu' })).toHaveValue('Fougères');
	await expect(territory).toHaveValue('Ille-et-Vilaine (35)');
	await page.getByRole('checkbox', { name: 'Reprendre aussi les 2 pistes' }).check();
	await press('Ouvrir l’atelier');
	await arrive('Recueillir les propositions');
	await expect(page.getByText('Une haie')).toBeVisible();

	await page.goto(server.url);
	await page.getByRole('button', { name: 'Retirer de la tablette… Fougères' }).first().click();
	await arrive('Retirer un atelier de la tablette');
	const address = page.url();
	await expect(page.getByText('2 propositions', { exact: false })).toBeVisible();
	await press('Effacer pour toujours');
	await expect(page.getByRole('alert')).toContainText('Rien n’a été effacé');
	await page.getByRole('textbox').fill('effacer');
	await press('Effacer pour toujours');
	await arrive('Ateliers');
	await expect(page.getByRole('link', { name: 'Fougères', exact: true })).toHaveCount(1);
	await page.goto(address);
	await arrive('Cet atelier a été retiré de cette tablette');
});
