import type { Browser } from '@playwright/test';
import type { Words } from '../../src/lib/words/words.ts';
import { folderWithRooms, openOffice } from '../e2e/office/desk.ts';
import { build, Server } from '../e2e/server.ts';
import { schemes, sizes, type Camera } from './camera.ts';

const atDesk = { sizes: [{ width: 1440, height: 900 }, ...sizes], schemes };

/** Sorting the tracks of all rooms, on a server of its own that received three rooms. */
export async function sortingTogether(browser: Browser, { office }: Words, camera: Camera): Promise<void> {
	const { sorting } = office;
	const server = await Server.start(build, { DATA_DIR: await folderWithRooms() });
	const context = await browser.newContext({ locale: 'fr-FR' });
	context.setDefaultTimeout(15_000);
	const page = await context.newPage();
	const shoot = (state: string) => camera.shoot(page, state, undefined, atDesk);
	try {
		await openOffice(page, server);
		await context.addCookies([{ name: 'preau-language', value: camera.language, url: server.url }]);
		await page.goto(`${server.url}/office/sorting`);
		await shoot('sorting-consultations');
		await page.locator('main li a').first().click();
		await page.getByText(sorting.choose).waitFor();
		await shoot('sorting-nothing-chosen');
		await page.getByRole('link', { name: /Ouvrir les données publiques/ }).click();
		await page.getByRole('button', { name: sorting.addDo }).waitFor();
		await shoot('sorting-first');
		await page.getByRole('checkbox', { name: /Publier les données/ }).check();
		await page.getByRole('button', { name: sorting.addDo }).click();
		await page.getByText(sorting.done(2)).waitFor();
		await shoot('sorting-next');
		await page.getByText(sorting.add).click();
		await page.getByRole('button', { name: sorting.addDo }).click();
		await page.getByText(sorting.done(1)).waitFor();
		await page.getByText(sorting.aside, { exact: true }).click();
		await page.getByRole('button', { name: sorting.asideDo }).click();
		await page.getByRole('alert').waitFor();
		await shoot('sorting-refused');
		await page
			.getByRole('link', { name: /Ouvrir les données publiques/ })
			.last()
			.click();
		await page.getByRole('heading', { name: sorting.common.origins }).waitFor();
		await page.getByText(sorting.common.reword).click();
		await shoot('sorting-common');
	} finally {
		await context.close();
		await server.stop();
	}
}
