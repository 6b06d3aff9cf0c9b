import type { Page } from '@playwright/test';
import { common } from '../../src/lib/words/fr/common.ts';
import { common as english } from '../../src/lib/words/en/common.ts';
import { office } from '../../src/lib/words/fr/office.ts';
import { office as inEnglish } from '../../src/lib/words/en/office.ts';
import { findChromium } from '../chromium.ts';
import { openOffice } from './office/desk.ts';
import { expect, test } from './test.ts';

const executablePath = findChromium();
test.use({
	locale: 'fr-FR',
	launchOptions: { ...(executablePath && { executablePath }), args: ['--no-sandbox'] }
});

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const title = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true });
const look = (page: Page) =>
	page.evaluate(() => {
		const { lang, dataset } = document.documentElement;
		return [lang, dataset['theme'] ?? 'as the machine'];
	});

test('another language or look takes nothing away that was typed, and lasts', async ({ page, server }) => {
	await page.goto(`${server.url}/rooms`);
	await expect(title(page, office.wayBack.title)).toBeVisible();
	await page.getByLabel(office.wayBack.code).fill('7KX3M');
	await button(page, common.languageNames.en).click();
	await expect(title(page, inEnglish.wayBack.title)).toBeVisible();
	await button(page, english.themeNames.dark).click();
	await expect.poll(() => look(page)).toEqual(['en', 'dark']);
	await expect(button(page, english.languageNames.en)).toHaveAttribute('aria-pressed', 'true');
	await expect(button(page, english.themeNames.dark)).toHaveAttribute('aria-pressed', 'true');
	await expect(page.getByLabel(inEnglish.wayBack.code)).toHaveValue('7KX3M');
	await page.reload();
	expect(await look(page)).toEqual(['en', 'dark']);
	await button(page, english.themeNames.auto).click();
	await expect.poll(() => look(page)).toEqual(['en', 'as the machine']);
});

test('what is declared at the office outlasts another language', async ({ page, server }) => {
	const words = office.expected;
	await openOffice(page, server);
	await page.goto(`${server.url}/office/expected`);
	await page.getByLabel(words.columns.place, { exact: true }).fill('Mairie, Lodève');
	await button(page, common.languageNames.en).click();
	await expect(title(page, inEnglish.expected.title)).toBeVisible();
	await expect(page.getByLabel(inEnglish.expected.columns.place, { exact: true })).toHaveValue(
		'Mairie, Lodève'
	);
	await page.goto(`${server.url}/office/results`, { waitUntil: 'networkidle' }); // which brings words of its own
	await button(page, common.languageNames.fr).click();
	await expect(title(page, office.pooled.title)).toBeVisible();
});

test('while the server is away a choice changes nothing', async ({ page, server }) => {
	await page.goto(`${server.url}/rooms`, { waitUntil: 'networkidle' }); // its script is there
	await page.getByLabel(office.wayBack.code).fill('7KX3M');
	await page.context().setOffline(true);
	await button(page, common.languageNames.en).click();
	await expect(title(page, office.wayBack.title)).toBeVisible();
	await expect(page.getByLabel(office.wayBack.code)).toHaveValue('7KX3M');
});

test.describe('without a script', () => {
	test.use({ javaScriptEnabled: false });

	test('the page comes again as it was chosen', async ({ page, server }) => {
		await page.goto(`${server.url}/rooms`);
		await button(page, common.languageNames.en).click();
		await expect(title(page, inEnglish.wayBack.title)).toBeVisible();
		expect(page.url()).toBe(`${server.url}/rooms`);
	});
});
