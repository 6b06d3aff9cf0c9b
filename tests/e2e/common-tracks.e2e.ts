import { expect } from '@playwright/test';
import { office } from '../../src/lib/words/fr/office.ts';
import { refusals } from '../../src/lib/words/fr/refusals.ts';
import { expectAccessible } from './day/accessible.ts';
import { comesIn, invite, openOffice } from './office/desk.ts';
import { reach } from './office/keyboard.ts';
import { test } from './office/test.ts';

const { sorting } = office;

test('the keyboard alone sorts what rooms proposed, while a colleague looks on and another room is written about', async ({
	page,
	server,
	browser
}) => {
	await openOffice(page, server);
	const ben = await comesIn(
		browser,
		await invite(page, 'Benoît', 'ben@bureau.fr', office.people.roleHints.national)
	);
	await page.getByRole('link', { name: office.pages.sorting }).click();
	await page.getByRole('link', { name: /Contribution française/ }).click();
	await expect(page.getByText(sorting.choose)).toBeVisible();
	await expectAccessible(page, 'nothing chosen');
	await ben.goto(page.url());

	await reach(page, 'link', /Ouvrir les données publiques des communes/);
	await page.keyboard.press('Enter');
	await expect(page.locator('#source')).toBeFocused();
	await expect(page.getByRole('checkbox', { name: /Publier les données des mairies/ })).not.toBeChecked();
	await expectAccessible(page, 'a track chosen');
	await reach(page, 'button', sorting.addDo);
	await page.keyboard.press('Enter');
	await expect(page.getByText(sorting.done(1))).toBeVisible();
	await expect(page.locator('#source')).toBeFocused();
	await expect(ben.getByRole('link', { name: /Ouvrir les données/ })).toContainText(sorting.rooms(1));

	// Ben types a reason for the very track that Ana is about to sort.
	await ben.getByRole('link', { name: /Publier les données des mairies/ }).click();
	await ben.getByText(sorting.aside, { exact: true }).click();
	await ben.getByLabel(sorting.reason).fill('Déjà décidé ailleurs');
	await page.getByRole('link', { name: /Publier les données des mairies/ }).click();
	await expect(page.locator('#source')).toBeFocused();
	await reach(page, 'button', sorting.placeIn('Ouvrir les données publiques des communes'));
	await page.keyboard.press('Enter');
	await expect(page.getByText(sorting.done(1))).toBeVisible();
	await expect(ben.getByText(sorting.actStates.stands)).toBeVisible();
	await expect(ben.getByLabel(sorting.reason)).toHaveValue('Déjà décidé ailleurs');

	await page.getByText(sorting.add).click();
	await page.getByLabel(sorting.french).fill('   ');
	await page.getByLabel(sorting.english).fill('A text that stays');
	await page.getByRole('button', { name: sorting.addDo }).click();
	await expect(page.getByRole('alert')).toHaveText(refusals['text-empty']({ kind: 'text-empty' }));
	await expect(page.getByLabel(sorting.english)).toHaveValue('A text that stays');

	await page.getByRole('link', { name: /Ouvrir les données publiques/ }).click();
	await expect(page.getByRole('heading', { name: sorting.common.origins })).toBeVisible();
	await expect(page.getByText(sorting.common.numbers(2, 2))).toBeVisible();
	await expectAccessible(page, 'a common track');
	await page.getByRole('link', { name: /Médiathèque, Brest/ }).click();
	await expect(page.getByText(sorting.inRoom('Ouvrir les données publiques des communes'))).toBeVisible();
});

test('without a script a track is sorted and taken back, and a region reads its own', async ({
	page,
	server,
	browser
}) => {
	await openOffice(page, server);
	const link = await invite(page, 'Camille', 'camille@region.fr', office.roles.regional, 'Occitanie');
	const region = await comesIn(browser, link);
	const context = await browser.newContext({ javaScriptEnabled: false, locale: 'fr-FR' });
	await context.addCookies(await page.context().cookies());
	const plain = await context.newPage();
	await plain.goto(`${server.url}/office/sorting`);
	await plain.getByRole('link', { name: /Contribution française/ }).click();
	await plain
		.getByRole('link', { name: /Former les élus/ })
		.first()
		.click();
	await plain.getByText(sorting.aside, { exact: true }).click();
	await plain.getByRole('button', { name: sorting.asideDo }).click();
	await expect(plain.getByRole('alert')).toBeVisible();
	await plain.getByLabel(sorting.reason).fill('Hors sujet');
	await plain.getByRole('button', { name: sorting.asideDo }).click();
	await expect(plain.getByText(sorting.done(1))).toBeVisible();
	await plain.getByRole('button', { name: sorting.undo, exact: true }).click();
	await expect(plain.getByText(sorting.undoneNow)).toBeVisible();
	await region.goto(plain.url().split('?')[0]!);
	await expect(region.getByText(sorting.readOnly)).toBeVisible();
	await expect(region.getByText(sorting.allSorted)).toBeVisible(); // its only room is not approved yet
});
