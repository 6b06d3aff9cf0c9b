import { expect, test } from './test.ts';
import { expectAccessible } from './day/accessible.ts';
import { installed } from './field.ts';
import { openWorkshop, pasteProposals } from './day/facilitator.ts';
import { voided } from '../../src/lib/words/fr/voided.ts';

test('a cancelled workshop says why, and its proposals can be read, without a server', async ({
	server,
	tablet
}) => {
	const page = await installed(tablet, server.url);
	await server.stop();
	await openWorkshop(page, 'Mairie annexe', '2026-11-23', 12);
	await pasteProposals(page, ['Un banc sous le préau', 'Ouvrir l’école le soir']);
	await page.goto(server.url);
	await page.getByRole('button', { name: 'Annuler cet atelier… Mairie annexe' }).click();
	await page.getByRole('textbox', { name: 'Pourquoi est-il annulé' }).fill('La salle est fermée');
	await page.getByRole('button', { name: 'Annuler l’atelier', exact: true }).click();
	await page.getByRole('link', { name: 'Mairie annexe' }).click();

	await expect(page.getByRole('heading', { level: 1, name: voided.title })).toBeVisible();
	await expect(page.getByText('La salle est fermée')).toBeVisible();
	await expect(page.getByRole('listitem').filter({ hasText: 'Un banc sous le préau' })).toBeVisible();
	await expect(page.getByRole('listitem').filter({ hasText: 'Ouvrir l’école le soir' })).toBeVisible();
	await expect(page.getByText(voided.none)).toHaveCount(2);
	await expectAccessible(page, 'a cancelled workshop');
	await page.goto(page.url().replace(/\w+$/u, 'result'));
	await expect(page.getByText('La salle est fermée')).toBeVisible();
	await page.getByRole('link', { name: voided.home }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Ateliers' })).toBeVisible();
});
