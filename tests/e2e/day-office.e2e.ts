import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join as path } from 'node:path';
import type { Page } from '@playwright/test';
import { join } from '../../src/lib/words/fr/join.ts';
import { office } from '../../src/lib/words/fr/office.ts';
import { sending } from '../../src/lib/words/fr/sending.ts';
import { findChromium } from '../chromium.ts';
import { findPostgres } from '../postgres.ts';
import { withOffice, type Environment } from '../sending/office.ts';
import { startPostgres } from '../server/postgres-server.ts';
import type { PaperBallot } from './day/ballots.ts';
import {
	closeUrn,
	mergeTracks,
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
import { hand, Line, type Fault } from './line.ts';
import { linkOf, openOffice } from './office/desk.ts';
import { build, Server } from './server.ts';
import { expect, test } from './test.ts';

const executablePath = findChromium();
test.use({
	locale: 'fr-FR',
	launchOptions: { ...(executablePath && { executablePath }), args: ['--no-sandbox'] }
});

// On both in `npm run test:long`; what differs between them, the server's own tests try on both each time.
const databases = process.env['PREAU_LONG'] ? (['SQLite', 'PostgreSQL'] as const) : (['SQLite'] as const);

/** The room's tracks by question; the last proposal of the first question is merged into its first. */
const tracks = [
	['Former les agents', 'Un guide simple'],
	['Des rencontres', 'Des données ouvertes'],
	['Un budget participatif']
] as const;
const merged = 'Former tous les agents';

/** What eight people give: the two tracks of the second question have the same grades, given by other people. */
const ballots: readonly PaperBallot[] = Array.from({ length: 8 }, (_, person) => {
	const grades = [
		person % 6,
		(person * 2) % 5,
		person % 4,
		(person + 1) % 4,
		person === 3 ? null : person % 3
	];
	return new Map(tracks.flat().map((track, index) => [track, grades[index]!]));
});

for (const name of databases) {
	test(`the day goes on: what a room decided without a network stands at its office, on ${name}`, async ({
		tablet,
		browser
	}) => {
		test.setTimeout(180_000);
		const binaries = findPostgres();
		test.skip(name === 'PostgreSQL' && binaries === null, 'PostgreSQL is not installed');
		const folder = await mkdtemp(path(tmpdir(), 'preau-day-'));
		const postgres = name === 'PostgreSQL' ? await startPostgres(binaries ?? '') : null;
		const env = postgres ? { DATABASE_URL: postgres.urlOf('postgres') } : { DATA_DIR: path(folder, 'data') };
		const server = await Server.start(build, env);
		const line = await Line.to(server);
		try {
			const desk = await (await browser.newContext({ locale: 'fr-FR' })).newPage();
			await openOffice(desk, server);
			const link = await linkFor(desk, 'La tablette de Paris');
			const page = await installed(tablet, line.url);
			await server.stop();
			const result = await dayWithoutNetwork(page);
			await server.start(build);
			const number = await arrives(page, line, link, env);
			await expectAtOffice(desk, server, number, result);
		} finally {
			await line.close();
			await server.stop();
			await postgres?.stop();
			await rm(folder, { recursive: true, force: true });
		}
	});
}

/** A one-time link, made at the office's own page. */
async function linkFor(desk: Page, label: string): Promise<string> {
	const { tablets } = office;
	await desk.getByRole('link', { name: office.pages.tablets }).click();
	await desk.getByLabel(tablets.label).fill(label);
	await desk.getByRole('button', { name: tablets.make }).click();
	return linkOf(desk, tablets.linkTitle(label));
}

/** From the first proposal to the result; the tables of the result are those of a count by hand. */
async function dayWithoutNetwork(page: Page): Promise<CountedTrack[][]> {
	await openWorkshop(page, 'Paris', '2026-11-25', ballots.length);
	for (const [index, texts] of tracks.entries()) {
		await turnToQuestion(page, index + 1);
		await pasteProposals(page, index === 0 ? [...texts, merged] : texts);
	}
	await toSorting(page);
	await turnToQuestion(page, 1);
	await mergeTracks(page, [tracks[0][0], merged]);
	await page.getByRole('button', { name: 'Passer au vote', exact: true }).click();
	await openVote(page);
	await passTablet(page);
	for (const ballot of ballots) await castBallot(page, ballot, { hand: quickKeys });
	await takeBack(page);
	await closeUrn(page);
	const result: CountedTrack[][] = [];
	for (const [index, texts] of tracks.entries()) {
		const table = await readTable(page, index);
		expect(sorted(table), `question ${index + 1}`).toEqual(sorted(judgeByHand(texts, ballots)));
		result.push(table);
	}
	return result;
}

/** Joins and sends over a line that delivers the batch twice and breaks off before the answer. Answers the receipt. */
async function arrives(page: Page, line: Line, link: string, env: Environment): Promise<string> {
	let cuts = 0;
	const twiceThenCut: Fault = async (pass, response) => {
		await pass();
		await pass();
		cuts += 1;
		response.destroy();
	};
	const passing: Fault = async (pass, response) => hand(response, await pass());
	line.faults = [passing, twiceThenCut]; // the office is asked, then takes the batch
	await page.goto(`${line.url}/join${new URL(link).hash}`);
	await page.getByRole('button', { name: join.do }).click();
	await expect(page.getByText(join.joinedNow)).toBeVisible();
	await expect.poll(() => cuts, { timeout: 30_000 }).toBe(1);
	await page.goto(line.url);
	await expect(page.getByText(sending.allReceived)).toBeVisible({ timeout: 30_000 });
	const { all, different, written } = await heldIn(env);
	expect(all, 'nothing is there twice').toBe(different);
	expect(all, 'and all of it is there').toBe(written);
	const said = await page.getByRole('main').innerText();
	return /\b[0-9A-Z]{4}-[0-9A-Z]{4}\b/u.exec(said)?.[0] ?? 'no number';
}

/** The entries of the room at the office: their number, how many differ, and how far its chains go. */
function heldIn(env: Environment) {
	return withOffice(env, async ({ db, identity }) => {
		const ofRooms = (stream: string) => stream !== identity.catalogue;
		const entries = await db.selectFrom('entries').select(['stream', 'hash']).execute();
		const chains = await db.selectFrom('chains').select(['stream', 'counted']).execute();
		const rows = entries.filter(({ stream }) => ofRooms(stream));
		const written = chains.filter(({ stream }) => ofRooms(stream)).reduce((sum, one) => sum + one.counted, 0);
		return { all: rows.length, different: new Set(rows.map(({ hash }) => hash)).size, written };
	});
}

/** The office's page of the room shows the tablet's receipt, tracks, tallies, grades and ranks. */
async function expectAtOffice(desk: Page, server: Server, number: string, result: CountedTrack[][]) {
	await desk.goto(`${server.url}/office`);
	await desk.getByRole('link', { name: /Paris/ }).click();
	await expect(desk.getByText(number, { exact: true })).toBeVisible();
	const shows = desk.getByRole('button', { name: 'Voir les nombres' });
	await expect(shows).toHaveCount(tracks.length);
	for (const show of await shows.all()) await show.click();
	const tables = desk.getByRole('table', { name: /Mentions reçues/ });
	await expect(tables).toHaveCount(tracks.length);
	for (const [index, told] of result.entries()) expect(await readRows(tables.nth(index))).toEqual(told);
}

function sorted(lines: readonly CountedTrack[]): CountedTrack[] {
	return [...lines].sort((a, b) => (a.track < b.track ? -1 : 1));
}
