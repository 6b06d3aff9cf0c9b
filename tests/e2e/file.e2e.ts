import { spawnSync } from 'node:child_process';
import { join as path } from 'node:path';
import type { Page } from '@playwright/test';
import { common } from '../../src/lib/words/fr/common.ts';
import { file } from '../../src/lib/words/fr/file.ts';
import { gather } from '../../src/lib/words/fr/gather.ts';
import { join } from '../../src/lib/words/fr/join.ts';
import { officeFiles } from '../../src/lib/words/fr/office-files.ts';
import { refusals } from '../../src/lib/words/fr/refusals.ts';
import { sending } from '../../src/lib/words/fr/sending.ts';
import { workshops } from '../../src/lib/words/fr/workshops.ts';
import type { Browser } from './browser.ts';
import { expectAccessible } from './day/accessible.ts';
import { installed, openedRehearsal } from './field.ts';
import { heldAt, newCode } from './office.ts';
import { openOffice } from './office/desk.ts';
import { build, type Server } from './server.ts';
import { expect, test } from './test.ts';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const notAMember = refusals['not-a-member']({ kind: 'not-a-member' });

test('a file goes from a tablet without network over another one to the office, which reads it again', async ({
	server,
	visited,
	tablet
}, info) => {
	test.setTimeout(120_000);
	const given = info.outputPath('atelier.preau');
	const page = await installed(tablet, server.url);
	await openedRehearsal(page);
	await tablet.context.setOffline(true);
	await page.getByRole('textbox', { name: gather.paste.label }).fill('Un banc sous le préau');
	await button(page, gather.paste.add(1)).click();
	await expect(page.getByText(gather.paste.added(1))).toBeVisible();
	await page.getByRole('link', { name: common.file, exact: true }).click();
	await expect(page.getByText(file.holds(2))).toBeVisible();
	await expectAccessible(page, 'the file');
	const [download] = await Promise.all([page.waitForEvent('download'), button(page, file.save).click()]);
	expect(download.suggestedFilename()).toMatch(/^preau-repetition-atelier-rennes-[\d-]+\.preau$/);
	await download.saveAs(given);
	await expect(page.getByText(file.saved(download.suggestedFilename()))).toBeVisible();
	await expect(page.getByText(sending.states.exported)).toBeVisible();

	const other = await visited.open();
	try {
		const reading = await carried(other, server, given);
		await expect(reading.getByText(sending.allHeld)).toBeVisible();
		await expect(reading.getByText(sending.states.held)).toBeVisible();
		expect(await heldAt(server)).toEqual({ all: 2, different: 2 });
		await readAtOffice(await other.context.newPage(), server, given);
	} finally {
		await other.remove();
	}
	const command = spawnSync(process.execPath, [path(build, 'commands/import.js'), given, 'none.preau'], {
		env: { ...process.env, DATA_DIR: server.folder, LANG: 'fr_FR.UTF-8', LC_ALL: '' },
		encoding: 'utf8'
	});
	expect(command.stdout).toContain(
		`${officeFiles.added(0)}, ${officeFiles.known(2)}, ${officeFiles.waiting(2)}.`
	);
	expect(command.stderr).toContain('none.preau\u202f: ce fichier ne s’ouvre pas (ENOENT)');
	expect(command.status).toBe(2);
});

/** Reads the file on a tablet that has joined, which may not write in it, and goes back to the first screen. */
async function carried(other: Browser, server: Server, given: string): Promise<Page> {
	const page = await installed(other, server.url);
	await page.goto(`${server.url}/join#${await newCode(server)}`);
	await button(page, join.do).click();
	await expect(page.getByText(join.joinedNow)).toBeVisible();
	await page.goto(server.url);
	await page.getByRole('link', { name: workshops.readFile }).click();
	await page.getByLabel(file.read.choose).setInputFiles({
		name: 'lettre.preau',
		mimeType: 'application/octet-stream',
		buffer: Buffer.from('Chère collègue')
	});
	await expect(page.getByRole('alert')).toHaveText(refusals['file-unreadable']({ kind: 'file-unreadable' }));
	await page.getByLabel(file.read.choose).setInputFiles(given);
	await expect(page.getByText(file.read.added(2))).toBeVisible();
	await expect(page.getByText(file.read.rehearsal)).toBeVisible();
	await expectAccessible(page, 'a file that was read');
	await page.getByLabel(file.read.another).setInputFiles(given);
	await expect(page.getByText(file.read.nothingNew)).toBeVisible();
	await page.getByRole('link', { name: file.read.open }).click();
	await expect(page.getByText(common.reader)).toBeVisible();
	await page.getByRole('textbox', { name: gather.paste.label }).fill('Rien à faire ici');
	await button(page, gather.paste.add(1)).click();
	await expect(page.getByRole('alert')).toHaveText(notAMember);
	await page.goto(server.url);
	return page;
}

async function readAtOffice(page: Page, server: Server, given: string): Promise<void> {
	await openOffice(page, server);
	await page.getByRole('link', { name: officeFiles.link }).click();
	await expectAccessible(page, 'files at the office');
	await page.getByLabel(officeFiles.choose).setInputFiles(given);
	await button(page, officeFiles.read).click();
	const said = [officeFiles.entries(2), officeFiles.added(0), officeFiles.known(2), officeFiles.waiting(2)];
	await expect(page.getByText(said.join(' · '))).toBeVisible();
	await expectAccessible(page, 'a file that the office read');
}
