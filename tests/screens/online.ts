import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { build, Server } from '../e2e/server.ts';
import { openOffice } from '../e2e/office/desk.ts';
import { named } from '../core/author.ts';
import { inventedRooms } from '../server/rooms/graded-lists.ts';
import { inFolder } from '../server/rooms/seeding.ts';
import type { Words } from '../../src/lib/words/words.ts';
import type { Camera } from './camera.ts';

/** The online ballot of a list: at the office, on a voter's own device, and beside the result of the rooms. */
export async function online(
	browser: Browser,
	{ office, grade, vote }: Words,
	camera: Camera
): Promise<void> {
	const folder = mkdtempSync(join(tmpdir(), 'preau-office-'));
	await inFolder(folder, async (db) => void (await inventedRooms(db)));
	const server = await Server.start(build, { DATA_DIR: folder });
	const context = await browser.newContext({ locale: 'fr-FR' });
	context.setDefaultTimeout(15_000);
	const page = await context.newPage();
	const say = office.online;
	try {
		await openOffice(page, server);
		await context.addCookies([{ name: 'preau-language', value: camera.language, url: server.url }]);
		const list = named('invented');
		const there = `${server.url}/office/results/${list}/online`;
		await page.goto(there);
		await camera.shoot(page, 'online-to-open');
		await page.getByRole('button', { name: say.openDo }).click();
		await page.getByLabel(say.howMany).fill('14');
		await page.getByRole('button', { name: say.makeDo }).click();
		await page.getByText(say.list).click();
		await camera.shoot(page, 'online-codes');
		const codes = await page.locator('li strong').allTextContents();
		await page.goto(`${server.url}/vote/${list}#${codes[0]}`);
		await page.waitForURL((address) => address.hash === ''); // the code is taken from it
		await camera.shoot(page, 'vote-entrance');
		await page.getByRole('button', { name: vote.begin }).click();
		await page.getByText(grade.turn.progress(1, 9)).waitFor();
		await camera.shoot(page, 'vote-track');
		await page.getByRole('button', { name: grade.turn.review }).click();
		await camera.shoot(page, 'vote-review');
		for (const [person, code] of codes.slice(1).entries()) {
			const grades = Array.from({ length: 9 }, (_, track) => (person + track) % 6);
			await page.request.post(`${server.url}/api/vote/${list}`, {
				data: { code, attempt: named(code), grades }
			});
		}
		await page.goto(`${server.url}/vote/${list}`);
		await page.goto(there);
		await page.getByText(say.close, { exact: true }).click();
		await page.getByRole('button', { name: say.closeDo }).click();
		await page.getByText(say.counted(13)).waitFor();
		await camera.shoot(page, 'online-closed');
		await page.goto(`${server.url}/office/results/${list}`);
		await camera.shoot(page, 'online-beside', page.getByRole('heading', { name: say.beside.title }));
	} finally {
		await context.close();
		await server.stop();
	}
}
