import type { Page } from '@playwright/test';
import { file } from '../../src/lib/words/fr/file.ts';
import { gather } from '../../src/lib/words/fr/gather.ts';
import { grade } from '../../src/lib/words/fr/grade.ts';
import { join } from '../../src/lib/words/fr/join.ts';
import { result } from '../../src/lib/words/fr/result.ts';
import { sending } from '../../src/lib/words/fr/sending.ts';
import { tablets } from '../../src/lib/words/fr/tablets.ts';
import { urns } from '../../src/lib/words/fr/urns.ts';
import { workshops } from '../../src/lib/words/fr/workshops.ts';
import { findChromium } from '../chromium.ts';
import { Browser } from './browser.ts';
import { expectAccessible } from './day/accessible.ts';
import type { PaperBallot } from './day/ballots.ts';
import {
	openVote,
	openWorkshop,
	passTablet,
	pasteProposals,
	takeBack,
	toSorting,
	turnToQuestion
} from './day/facilitator.ts';
import { quickKeys } from './day/hands.ts';
import { judgeByHand, type CountedTrack } from './day/oracle.ts';
import { castBallot } from './day/participant.ts';
import { readRows, readTable } from './day/result-table.ts';
import { installed } from './field.ts';
import { newCode } from './office.ts';
import { openOffice } from './office/desk.ts';
import { expect, test } from './test.ts';

const executablePath = findChromium();
test.use({
	locale: 'fr-FR',
	launchOptions: { ...(executablePath && { executablePath }), args: ['--no-sandbox'] }
});

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true }).first();
const tracks = [
	['Former les agents', 'Un guide simple'],
	['Des rencontres'],
	['Un budget participatif']
] as const;
const second = tablets.name(2);

/** What the first two people give on one tablet, the others on the second one. */
const ballots: readonly PaperBallot[] = Array.from(
	{ length: 5 },
	(_, person) => new Map(tracks.flat().map((track, index) => [track, (person * (index + 1)) % 6]))
);

test('two tablets vote in one round without a network, and both and the office come to the same result', async ({
	server,
	tablet,
	browser
}, info) => {
	test.setTimeout(150_000);
	const other = await Browser.open();
	try {
		const [anna, ben] = [await installed(tablet, server.url), await installed(other, server.url)];
		for (const page of [anna, ben]) page.setDefaultTimeout(10_000);
		for (const { context } of [tablet, other]) await context.setOffline(true);
		await openedRoom(anna);
		const card = await cardOf(ben);
		await letIn(anna, card.text, card.words);
		await openSharedRound(anna);
		const address = anna.url().replace(/\/grade$/u, '');
		await carry(anna, ben, info.outputPath('to-ben.preau'));

		await votes(anna, ballots.slice(0, 2));
		await closeOne(anna);
		await expect(anna.getByText(urns.provisional(1))).toBeVisible();
		await expectNothingShown(anna, address);

		await link(ben, file.read.open).click();
		await expect(ben.getByText(urns.take.title)).toBeVisible();
		await expectAccessible(ben, 'an urn that waits');
		await button(ben, urns.take.do).click();
		await votes(ben, ballots.slice(2));
		await closeOne(ben);
		await carry(ben, anna, info.outputPath('to-anna.preau'));
		await link(anna, file.read.open).click();
		const told = await tables(anna);
		for (const [index, texts] of tracks.entries())
			expect(sorted(told[index]!), `question ${index + 1}`).toEqual(sorted(judgeByHand(texts, ballots)));

		await carry(anna, ben, info.outputPath('again-to-ben.preau'), address);
		await link(ben, file.read.open).click();
		expect(await tables(ben)).toEqual(told);

		await tablet.context.setOffline(false);
		await anna.goto(`${server.url}/join#${await newCode(server)}`);
		await button(anna, join.do).click();
		await expect(anna.getByText(join.joinedNow)).toBeVisible();
		await anna.goto(server.url);
		await expect(anna.getByText(sending.allReceived)).toBeVisible({ timeout: 30_000 });
		const desk = await (await browser.newContext({ locale: 'fr-FR' })).newPage();
		await openOffice(desk, server);
		await desk.goto(`${server.url}/office`);
		await desk.getByRole('link', { name: /Paris/ }).click();
		const shows = desk.getByRole('button', { name: result.table.show });
		await expect(shows).toHaveCount(tracks.length);
		for (const show of await shows.all()) await show.click();
		const atOffice = desk.getByRole('table', { name: /Mentions reçues/ });
		for (const [index, rows] of told.entries()) expect(await readRows(atOffice.nth(index))).toEqual(rows);
	} finally {
		await other.remove();
	}
});

async function openedRoom(page: Page): Promise<void> {
	await openWorkshop(page, 'Paris', '2026-11-25', ballots.length);
	for (const [index, texts] of tracks.entries()) {
		await turnToQuestion(page, index + 1);
		await pasteProposals(page, texts);
	}
}

async function cardOf(page: Page) {
	await link(page, workshops.second).click();
	const text = await page.getByLabel(tablets.text).inputValue();
	const words = await page.getByText(/ · /u).innerText();
	await expectAccessible(page, 'the card of a tablet');
	return { text, words };
}

/** Pastes the newcomer's card; both screens show the same words. */
async function letIn(page: Page, card: string, words: string): Promise<void> {
	await link(page, gather.tablets).click();
	await page.getByLabel(tablets.code.paste).fill(card);
	await button(page, tablets.code.pasteDo).click();
	await expect(page.getByRole('heading', { name: tablets.admit.check })).toBeVisible();
	await expect(page.getByText(words, { exact: true })).toBeVisible();
	await expectAccessible(page, 'comparing words');
	await button(page, tablets.admit.yes).click();
	await expect(page.getByText(tablets.admit.done)).toBeVisible();
}

async function openSharedRound(page: Page): Promise<void> {
	await link(page, 'Recueillir').click();
	await toSorting(page);
	await button(page, 'Passer au vote').click();
	await page.getByRole('checkbox', { name: second }).check();
	await expectAccessible(page, 'which tablets hold an urn');
	await openVote(page);
	await expect(page.getByText(urns.unknown)).toBeVisible();
}

/** Gives the file of the workshop on one tablet and reads it on the other one. */
async function carry(
	from: Page,
	to: Page,
	path: string,
	address = from.url().replace(/\/[a-z]+$/u, '')
): Promise<void> {
	await from.goto(`${address}/file`);
	const [download] = await Promise.all([from.waitForEvent('download'), button(from, file.save).click()]);
	await download.saveAs(path);
	await link(from, file.back).click();
	await to.goto(`${new URL(to.url()).origin}/file`);
	await to.getByLabel(file.read.choose).setInputFiles(path);
	await expect(link(to, file.read.open)).toBeVisible();
}

async function votes(page: Page, room: readonly PaperBallot[]): Promise<void> {
	await passTablet(page);
	for (const ballot of room) await castBallot(page, ballot, { hand: quickKeys });
	await takeBack(page);
}

async function closeOne(page: Page): Promise<void> {
	await button(page, grade.desk.close).click();
	await button(page, grade.desk.close).click();
	await expect(page.getByRole('heading', { name: urns.title, level: 1 })).toBeVisible();
	await expectAccessible(page, 'the urns of a round');
}

async function expectNothingShown(page: Page, address: string): Promise<void> {
	for (const step of ['result', 'wall']) {
		await page.goto(`${address}/${step}`);
		await expect(page.getByText(urns.nothingShown)).toBeVisible();
		await expect(page.getByRole('table')).toHaveCount(0);
	}
}

async function tables(page: Page): Promise<CountedTrack[][]> {
	await expect(page.getByRole('heading', { name: result.title, level: 1 })).toBeVisible();
	const all: CountedTrack[][] = [];
	for (const index of tracks.keys()) all.push(await readTable(page, index));
	return all;
}

function sorted(lines: readonly CountedTrack[]): CountedTrack[] {
	return [...lines].sort((a, b) => (a.track < b.track ? -1 : 1));
}
