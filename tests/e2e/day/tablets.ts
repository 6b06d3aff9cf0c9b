import { expect, test, type Page } from '@playwright/test';
import { file } from '../../../src/lib/words/fr/file.ts';
import { gather } from '../../../src/lib/words/fr/gather.ts';
import { grade } from '../../../src/lib/words/fr/grade.ts';
import { tablets } from '../../../src/lib/words/fr/tablets.ts';
import { urns } from '../../../src/lib/words/fr/urns.ts';
import { workshops } from '../../../src/lib/words/fr/workshops.ts';
import { noLook, type Look } from './accessible.ts';
import { openVote } from './facilitator.ts';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true }).first();

/** The first tablet lets the second one in, which shows its card; both screens show the same words. */
export async function admit(first: Page, second: Page, look: Look, lookSecond: Look): Promise<void> {
	await link(second, workshops.second).click();
	const card = await second.getByLabel(tablets.text).inputValue();
	const words = await second.getByText(/ · /u).innerText();
	await lookSecond('the card of a tablet');
	await link(first, gather.tablets).click();
	await first.getByLabel(tablets.code.paste).fill(card);
	await button(first, tablets.code.pasteDo).click();
	await expect(first.getByRole('heading', { name: tablets.admit.check })).toBeVisible();
	await expect(first.getByText(words, { exact: true })).toBeVisible();
	await look('comparing words');
	await button(first, tablets.admit.yes).click();
	await expect(first.getByText(tablets.admit.done)).toBeVisible();
	await link(first, 'Recueillir').click();
}

/** Freezes the list for two tablets, each with an urn of its own. */
export async function openSharedVote(page: Page, look: Look): Promise<void> {
	await page.getByRole('checkbox', { name: tablets.name(2) }).check();
	await look('which tablets hold an urn');
	await openVote(page);
	await expect(page.getByText(urns.unknown)).toBeVisible();
}

/** Gives the file of the workshop on one tablet, reads it on the other one, and goes on there. */
export async function carry(from: Page, to: Page, address: string): Promise<void> {
	await from.goto(`${address}/file`);
	const [download] = await Promise.all([from.waitForEvent('download'), button(from, file.save).click()]);
	const path = test.info().outputPath(`${Date.now()}.preau`);
	await download.saveAs(path);
	await link(from, file.back).click();
	await to.goto(`${new URL(to.url()).origin}/file`);
	await to.getByLabel(file.read.choose).setInputFiles(path);
	await link(to, file.read.open).click();
}

/** Opens the urn that waits on the second tablet. */
export async function takeUrn(page: Page, look: Look): Promise<void> {
	await expect(page.getByText(urns.take.title)).toBeVisible();
	await look('an urn that waits');
	await button(page, urns.take.do).click();
}

/** Closes the urn on this tablet, one of several. */
export async function closeOwnUrn(page: Page, remark = '', look = noLook): Promise<void> {
	await button(page, grade.desk.close).click();
	await page.getByRole('textbox', { name: 'Remarque' }).fill(remark);
	await look('before the urn is closed');
	await button(page, grade.desk.close).click();
	await expect(page.getByRole('heading', { name: urns.title, level: 1 })).toBeVisible();
	await look('the urns of a round');
}

/** While another urn is open, no screen shows what this one held. */
export async function expectNothingShown(page: Page, address: string): Promise<void> {
	await expect(page.getByText(urns.provisional(1))).toBeVisible();
	for (const step of ['result', 'wall']) {
		await page.goto(`${address}/${step}`);
		await expect(page.getByText(urns.nothingShown)).toBeVisible();
		await expect(page.getByRole('table')).toHaveCount(0);
	}
}
