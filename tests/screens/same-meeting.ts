import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openOffice } from '../e2e/office/desk.ts';
import { build, Server } from '../e2e/server.ts';
import { inFolder } from '../server/rooms/seeding.ts';
import { SortingOffice } from '../server/sorting/desk.ts';
import { wideAndNarrow } from './camera.ts';
import type { Visit } from './visit.ts';

/** A room that looks like another one, at the office: asked, said to be two, asked again, voided as the same. */
export async function sameMeeting({ page: tablet, language, words, camera }: Visit): Promise<void> {
	const folder = mkdtempSync(join(tmpdir(), 'preau-same-meeting-'));
	let stream = '';
	await inFolder(folder, async (db) => {
		const office = await SortingOffice.on(db);
		stream = (await office.room({ place: 'Mairie, Vannes', region: '53' }, 'Un banc')).stream;
		await office.room({ place: 'Vannes (mairie)', region: '53' }, 'Un banc', 'Un arbre');
	});
	const server = await Server.start(build, { DATA_DIR: folder });
	const context = await tablet.context().browser()!.newContext({ locale: 'fr-FR' });
	try {
		const page = await context.newPage();
		await openOffice(page, server);
		await context.addCookies([{ name: 'preau-language', value: language, url: server.url }]);
		await page.goto(`${server.url}/office/rooms/${stream}`);
		const say = words.office.sameMeeting;
		await page.getByText(say.isOne).click();
		await camera.shoot(page, 'office-same-meeting', page.getByText(say.title));
		await page.getByRole('button', { name: say.areTwo }).click();
		await page.getByText(say.done.two).waitFor();
		await camera.shoot(page, 'office-two-meetings', page.getByText(say.two), wideAndNarrow);
		await page.getByRole('button', { name: say.askAgain }).click();
		await page.getByText(say.done.again).waitFor();
		await page.getByText(say.isOne).click();
		await page.getByRole('checkbox').check();
		await page.getByRole('button', { name: say.keepThis }).click();
		await page.getByText(say.done.same).waitFor();
		await camera.shoot(page, 'office-same-voided', undefined, wideAndNarrow);
	} finally {
		await context.close();
		await server.stop();
	}
}
