import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { build, Server } from '../e2e/server.ts';
import { openOffice } from '../e2e/office/desk.ts';
import { inventedRooms, orsayRooms } from '../server/rooms/graded-lists.ts';
import { inFolder } from '../server/rooms/seeding.ts';
import type { Words } from '../../src/lib/words/words.ts';
import type { Camera } from './camera.ts';

/** The national results at the office: invented rooms of ten regions, and the three polling stations of Orsay. */
export async function pooled(browser: Browser, { office }: Words, camera: Camera): Promise<void> {
	const folder = mkdtempSync(join(tmpdir(), 'preau-office-'));
	await inFolder(folder, async (db) => {
		await inventedRooms(db);
		await orsayRooms(db);
	});
	const server = await Server.start(build, { DATA_DIR: folder });
	const context = await browser.newContext({ locale: 'fr-FR' });
	context.setDefaultTimeout(15_000);
	const page = await context.newPage();
	const say = office.pooled;
	try {
		await openOffice(page, server);
		await context.addCookies([{ name: 'preau-language', value: camera.language, url: server.url }]);
		await page.goto(`${server.url}/office/results`);
		await page.getByRole('heading', { level: 1, name: say.title }).waitFor();
		await camera.shoot(page, 'pooled-lists');
		await page.getByRole('link', { name: /pistes communes|common tracks/u }).click();
		await page.getByRole('heading', { name: say.side }).waitFor();
		await camera.shoot(page, 'pooled-result');
		await camera.shoot(page, 'pooled-side', page.getByRole('heading', { name: say.side }));
		await page.goto(`${server.url}/office/results`);
		await page.getByRole('link', { name: 'Les douze candidats' }).click();
		await page.getByLabel(say.chooseRoom).selectOption({ index: 2 });
		await page.getByLabel(say.chooseRoom).locator('xpath=ancestor::form').getByRole('button').click();
		await page.getByText(say.compared('Bureau 12', say.ballots(573), say.ballots(1733))).waitFor();
		await camera.shoot(page, 'pooled-compared', page.getByRole('heading', { name: say.compare }));
	} finally {
		await context.close();
		await server.stop();
	}
}
