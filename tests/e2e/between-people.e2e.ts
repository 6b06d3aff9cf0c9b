import type { Page } from '@playwright/test';
import { common } from '../../src/lib/words/fr/common.ts';
import { display } from '../../src/lib/words/fr/display.ts';
import { grade } from '../../src/lib/words/fr/grade.ts';
import { grade as english } from '../../src/lib/words/en/grade.ts';
import { readDisk } from './day/disk.ts';
import { Browser } from './browser.ts';
import { atHandOver, castOne, gradeAll, roomThatVotes } from './day/voting-room.ts';
import { allRows } from './field.ts';
import { Server } from './server.ts';
import { expect, test as base } from './test.ts';

/** A tablet on which one person has just voted, and the next one takes it; the room goes on from test to test. */
const test = base.extend<{ page: Page }, { room: Page }>({
	room: [
		async ({}, use) => {
			const [server, tablet] = [await Server.start(), await Browser.open()];
			const { page } = await roomThatVotes(tablet, server.url);
			await use(page);
			await tablet.remove();
			await server.stop();
		},
		{ scope: 'worker', timeout: 60_000 }
	],
	page: async ({ room }, use) => {
		await room.reload(); // whatever the test before left open
		await atHandOver(room);
		await castOne(room);
		await use(room);
	}
});

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const handOver = (page: Page) =>
	page.getByRole('heading', { name: /^Le bulletin n°\s\d+ est dans l’urne$/u });

/** The hand-over stands there, and the ballot that begins at it is blank. */
async function expectNothingOfThePrevious(page: Page): Promise<void> {
	await expect(handOver(page)).toBeVisible();
	await button(page, grade.handOver.start).click();
	await expect(page.getByText(/^Piste 1 sur \d+$/u)).toBeVisible();
	await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
	await button(page, grade.turn.review).click();
	await expect(page.getByText(grade.review.noGrade).first()).toBeVisible();
	await expect(page.getByText('Bien', { exact: true })).toHaveCount(0);
}

test('the button that goes back leads into no ballot', async ({ page }) => {
	await page.evaluate(() => history.back());
	await page.keyboard.press('Alt+ArrowLeft');
	await expectNothingOfThePrevious(page);
});

test('the button that goes forward leads into no ballot', async ({ page }) => {
	await page.evaluate(() => history.forward());
	await page.keyboard.press('Alt+ArrowRight');
	await expectNothingOfThePrevious(page);
});

test('a reload leads to the hand-over, in the middle of a ballot too', async ({ page }) => {
	await page.reload();
	await expect(handOver(page)).toBeVisible();
	await gradeAll(page);
	await page.reload();
	await expectNothingOfThePrevious(page);
});

test('undo brings nothing back', async ({ page }) => {
	await button(page, grade.handOver.start).click();
	await expect(page.getByText(/^Piste 1 sur \d+$/u)).toBeVisible();
	for (const keys of ['Control+Z', 'Control+Y', 'Control+Shift+Z']) await page.keyboard.press(keys);
	await page.evaluate(() => document.execCommand('undo'));
	await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
});

test('a browser has no field to fill in, neither on a ballot nor for the code', async ({ page }) => {
	const fillable = () =>
		page.evaluate(() =>
			[...document.querySelectorAll('input, textarea, select')]
				.filter(
					(one) => one.getAttribute('autocomplete') !== 'off' || one.getAttribute('type') === 'password'
				)
				.map((one) => one.outerHTML)
		);
	await button(page, grade.handOver.start).click();
	await expect(page.getByRole('radio').first()).toBeAttached();
	expect(await fillable()).toEqual([]);
	await page.reload();
	await button(page, grade.handOver.back).click();
	await expect(page.getByRole('textbox')).toHaveCount(1);
	expect(await fillable()).toEqual([]);
	await expect(page.getByRole('textbox')).toHaveValue('');
});

test('the focus stands on the hand-over, and on nothing that the previous person touched', async ({
	page
}) => {
	await expect(handOver(page)).toBeFocused();
	expect(await page.evaluate(() => getSelection()?.toString())).toBe('');
});

test('the history holds neither a step nor a state of a ballot', async ({ page }) => {
	const kept = () => page.evaluate(() => JSON.stringify([history.length, history.state, location.href]));
	const before = await kept();
	await castOne(page);
	expect(await kept()).toBe(before);
});

test('nothing of a ballot is kept as a draft, in a storage or in a cache, while it is written', async ({
	page
}) => {
	const kept = async () => {
		const rows = await allRows(page);
		const rest = await page.evaluate(async () => {
			const names = await caches.keys();
			const keys = await Promise.all(
				names.map(async (name) => (await (await caches.open(name)).keys()).length)
			);
			return JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, names, keys]);
		});
		return rows + rest;
	};
	expect((await readDisk(page)).drafts).toEqual([]);
	const before = await kept();
	await gradeAll(page);
	expect(await kept()).toBe(before);
});

test('language, size and contrast of one person are not those of the next, nor the tablet’s', async ({
	page
}) => {
	const look = () =>
		page.evaluate(() => {
			const { lang, dataset } = document.documentElement;
			return [lang, dataset['contrast'] ?? 'as ever', getComputedStyle(document.documentElement).fontSize];
		});
	await button(page, common.languageNames.en).click();
	await button(page, english.handOver.start).click();
	await button(page, 'Display').click();
	await page.getByLabel('Double').check();
	await page.getByLabel('Higher contrast').check();
	expect(await look()).toEqual(['en', 'more', '32px']);
	await button(page, 'Hide my ballot').click();
	await button(page, english.veil.gone).click();
	await button(page, english.veil.goneConfirm).click();
	await expect(page.getByRole('heading', { name: english.kept.spoiled })).toBeVisible();
	await button(page, english.kept.next).click();
	await expect(button(page, grade.handOver.start)).toBeVisible();
	expect(await look()).toEqual(['fr', 'as ever', '16px']);
	await page.reload();
	await expect(button(page, grade.handOver.start)).toBeVisible();
	expect(await look()).toEqual(['fr', 'as ever', '16px']);
	await button(page, grade.handOver.start).click();
	await button(page, display.open).click();
	await expect(page.getByLabel(display.sizes[100])).toBeChecked();
	await expect(page.getByLabel(display.contrast)).not.toBeChecked();
});
