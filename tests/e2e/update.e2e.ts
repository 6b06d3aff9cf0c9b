import type { Page } from '@playwright/test';
import { common } from '../../src/lib/words/fr/common.ts';
import { workshops } from '../../src/lib/words/fr/workshops.ts';
import { allRows, installed, lookForUpdate, openedRehearsal, raiseDatabase, stepsOf } from './field.ts';
import { SecondBuild } from './second-build.ts';
import { expect, test } from './test.ts';

// One worker after another, so that the second version is built once.
test.describe.configure({ mode: 'default' });

let second: SecondBuild;
test.beforeAll(async () => {
	test.setTimeout(240_000); // it builds the application once more
	second = await SecondBuild.make();
});
test.afterAll(() => second?.remove());

const take = (page: Page) => page.getByRole('button', { name: common.update.take });
const isSecond = (page: Page) => page.locator('meta[name="build"]').count();

test(
	'a new version waits, the button takes it, and what was kept is there',
	{ tag: '@long' },
	async ({ server, tablet }) => {
		const page = await installed(tablet, server.url);
		await openedRehearsal(page);
		await voidWorkshop(page, server.url);
		await server.stop();
		await server.start(second.build);

		expect(await lookForUpdate(page)).toBe('waiting');
		await expect(page.getByText(common.update.waiting)).toBeVisible();
		await page.reload();
		expect(await isSecond(page), 'a plain reload keeps the version').toBe(0);
		await take(page).click();
		await expect.poll(() => isSecond(page)).toBe(1);
		await expect(page.getByRole('heading', { name: 'Rennes' })).toBeVisible();

		await server.stop();
		for (const address of stepsOf('AAAAAAAAAAAAAAAAAAAAAA')) {
			await page.goto(server.url + address);
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
			expect(await isSecond(page)).toBe(1);
		}
	}
);

test('while a workshop is open a new version is not installed; afterwards it is', async ({
	server,
	tablet
}) => {
	let page = await installed(tablet, server.url);
	const address = await openedRehearsal(page);
	await server.stop();
	await server.start(second.build);
	expect(await lookForUpdate(page)).toBe('refused');

	// With no page open a browser would start a waiting version by itself.
	await tablet.quit();
	await tablet.reopen();
	page = await tablet.context.newPage();
	await page.goto(address);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	expect(await lookForUpdate(page)).toBe('refused');
	await page.reload();
	expect(await isSecond(page)).toBe(0);

	await voidWorkshop(page, server.url);
	expect(await lookForUpdate(page)).toBe('waiting');
	await take(page).click();
	await expect.poll(() => isSecond(page)).toBe(1);
});

test(
	'a page that does not exist is shown once, not loaded for ever, while a version waits',
	{ tag: '@long' },
	async ({ server, tablet }) => {
		const page = await installed(tablet, server.url);
		await server.stop();
		await server.start(second.build);
		expect(await lookForUpdate(page)).toBe('waiting');
		let loads = 0;
		page.on('request', (request) => (loads += request.isNavigationRequest() ? 1 : 0));
		await page.goto(`${server.url}/workshops/a/b/c/nowhere`);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await page.waitForTimeout(2_000);
		expect(loads).toBe(1);
	}
);

test('over newer data it says so and writes nothing', async ({ server, tablet }) => {
	const page = await installed(tablet, server.url);
	const address = await openedRehearsal(page);
	await page.goto(`${server.url}/robots.txt`);
	await raiseDatabase(page, 1_000);
	const before = await allRows(page);
	expect(before).toContain('"writer"');
	for (const target of [server.url, address]) {
		await page.goto(target);
		await expect(page.getByRole('heading', { level: 1, name: common.access.newerTitle })).toBeVisible();
	}
	await page.getByLabel(common.theme).selectOption('dark');
	await page.waitForTimeout(500);
	await page.goto(`${server.url}/robots.txt`);
	expect(await allRows(page)).toBe(before);
});

test('a second tab is told of the first, and can take over from it', async ({ server, tablet }) => {
	const first = await installed(tablet, server.url);
	const address = await openedRehearsal(first);
	const other = await tablet.context.newPage();
	await other.goto(address);
	await expect(other.getByRole('heading', { name: common.access.otherTabTitle })).toBeVisible();
	await expect(first.getByRole('heading', { name: common.access.otherTabTitle })).toHaveCount(0);

	await other.getByRole('button', { name: common.access.continueHere }).click();
	await expect(other.getByRole('heading', { name: common.access.otherTabTitle })).toHaveCount(0);
	await expect(first.getByRole('heading', { name: common.access.otherTabTitle })).toBeVisible();
	await other.goto(server.url);
	await expect(other.getByRole('link', { name: 'Rennes' })).toBeVisible();

	await first.getByRole('button', { name: common.access.continueHere }).click();
	await expect(first.getByRole('heading', { name: common.access.otherTabTitle })).toHaveCount(0);
	await expect(other.getByRole('heading', { name: common.access.otherTabTitle })).toBeVisible();
});

async function voidWorkshop(page: Page, url: string): Promise<void> {
	await page.goto(url);
	await page.getByRole('button', { name: workshops.void.open }).click();
	await page.getByLabel(workshops.void.reason).fill('Essai');
	await page.getByRole('button', { name: workshops.void.confirm, exact: true }).click();
	await expect(page.getByText(common.phases.voided)).toBeVisible();
}
