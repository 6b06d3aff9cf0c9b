import { rm } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { prepare } from '../../src/lib/words/fr/prepare.ts';
import { ready } from '../../src/lib/words/fr/ready.ts';
import { workshops } from '../../src/lib/words/fr/workshops.ts';
import { appleTab } from './apple-tab.ts';
import { expectAccessible } from './day/accessible.ts';
import { allRows, installed, lookForUpdate } from './field.ts';
import { nextWorker } from './next-worker.ts';
import { expect, test } from './test.ts';

const again = (page: Page) => page.getByRole('button', { name: ready.again }).click();
const line = (page: Page, check: keyof typeof ready.checks) =>
	page
		.getByRole('listitem')
		.filter({ has: page.getByRole('heading', { name: ready.checks[check], exact: true }) });

test('without a server the tablet finds that it opens, what is missing, and what is to be done', async ({
	server,
	tablet
}) => {
	const page = await installed(tablet, server.url);
	await server.stop();
	await page.goto(`${server.url}/ready`);
	await expect(line(page, 'offline')).toContainText(ready.reasons['offline-ready']);
	await expect(line(page, 'offline')).toContainText(ready.verdicts.good);
	await expect(line(page, 'identity')).toContainText(ready.reasons.signs);
	await expect(line(page, 'writer')).toContainText(ready.reasons['writes-alone']);
	await expect(page.getByRole('status').filter({ hasText: 'Prête, avec' })).toBeVisible();
	await expectAccessible(page, 'the pre-flight');

	const charger = page.getByRole('checkbox', { name: ready.asked.questions.charger });
	await charger.check();
	await expect.poll(() => allRows(page), 'kept on the disk').toContain('charger');
	await page.reload();
	await expect(charger, 'remembered for the day').toBeChecked();

	await loseOnePart(page);
	await again(page);
	await expect(line(page, 'offline')).toContainText(ready.reasons['offline-incomplete'](1));
	await expect(page.getByText(ready.summary.stops(1))).toBeVisible();

	await server.start();
	await again(page);
	await expect(line(page, 'offline'), 'what was missing is fetched').toContainText(
		ready.reasons['offline-ready']
	);
});

test('a version that waits stops the departure, and is taken here before any workshop', async ({
	server,
	tablet
}) => {
	const page = await installed(tablet, server.url);
	await page.goto(`${server.url}/ready`);
	await expect(line(page, 'version')).toContainText(ready.reasons['version-current']);
	const next = await nextWorker();
	await server.stop();
	await server.start(next);
	expect(await lookForUpdate(page)).toBe('waiting');
	await expect(line(page, 'version')).toContainText(ready.reasons['version-waiting']);
	await expect(page.getByText(ready.summary.stops(1))).toBeVisible();
	const taken = page.waitForEvent('load'); // the page comes anew with the version that was taken
	await page.getByRole('button', { name: ready.take }).click();
	await taken;
	await expect(line(page, 'version')).toContainText(ready.reasons['version-current']);
	expect(await lookForUpdate(page)).toBe('none');
	await rm(next, { recursive: true, force: true });
});

test('in a tab of an iPad no workshop is prepared, and a rehearsal is', async ({ server, tablet }) => {
	const page = await tablet.context.newPage();
	await appleTab(page);
	await page.goto(server.url);
	await page.getByRole('button', { name: workshops.prepare }).click();
	await expect(page.getByRole('heading', { level: 1, name: ready.homeScreen.title })).toBeVisible();
	await expect(page.getByLabel(prepare.place)).toHaveCount(0);
	await expectAccessible(page, 'the home screen first');
	await page.getByRole('link', { name: ready.homeScreen.toRehearsal }).click();
	await page.getByLabel(prepare.place).fill('Rennes');
	await page.getByRole('button', { name: prepare.openRehearsal }).click();
	await page.waitForURL(/\/gather$/);
	await page.goto(`${server.url}/ready`);
	await expect(line(page, 'installed')).toContainText(ready.reasons['not-on-home-screen']);
});

function loseOnePart(page: Page): Promise<boolean> {
	return page.evaluate(async () => {
		for (const name of await caches.keys()) {
			const cache = await caches.open(name);
			const icon = (await cache.keys()).find(({ url }) => url.includes('/icon-192.png'));
			if (icon) return cache.delete(icon);
		}
		throw new Error('the icon does not lie on the tablet');
	});
}
