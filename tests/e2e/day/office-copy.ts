import { expect, type Page } from '@playwright/test';
import { canonical } from '../../../src/lib/core/canonical.ts';
import { hashing } from '../../../src/lib/seal/hash.ts';
import { join } from '../../../src/lib/words/fr/join.ts';
import { office } from '../../../src/lib/words/fr/office.ts';
import { sending } from '../../../src/lib/words/fr/sending.ts';
import { withOffice, type Environment } from '../../sending/office.ts';
import { hand, type Fault, type Line } from '../line.ts';
import { linkOf } from '../office/desk.ts';
import type { Server } from '../server.ts';
import { readDisk } from './disk.ts';
import type { CountedTrack } from './oracle.ts';
import { readRows } from './result-table.ts';

/** A one-time link, made at the office's own page. */
export async function linkFor(desk: Page, label: string): Promise<string> {
	const { tablets } = office;
	await desk.getByRole('link', { name: office.pages.tablets }).click();
	await desk.getByLabel(tablets.label).fill(label);
	await desk.getByRole('button', { name: tablets.make }).click();
	return linkOf(desk, tablets.linkTitle(label));
}

/** Joins and sends over a line that delivers the batch twice and breaks off before the answer. Answers the receipt. */
export async function arrives(page: Page, line: Line, link: string, env: Environment): Promise<string> {
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
	await expectSameJournal(page, env);
	const said = await page.getByRole('main').innerText();
	return /\b[0-9A-Z]{4}-[0-9A-Z]{4}\b/u.exec(said)?.[0] ?? 'no number';
}

/** The office holds each entry that lies on the tablet, once, and all of them count. */
async function expectSameJournal(page: Page, env: Environment): Promise<void> {
	const { entries } = await readDisk(page);
	const { rows, counted } = await withOffice(env, async ({ db, identity }) => {
		const ofRooms = ({ stream }: { stream: string }) => stream !== identity.catalogue;
		const held = await db.selectFrom('entries').select(['stream', 'hash']).execute();
		const chains = await db.selectFrom('chains').select(['stream', 'counted']).execute();
		return { rows: held.filter(ofRooms), counted: chains.filter(ofRooms) };
	});
	const streams = new Set(rows.map(({ stream }) => stream));
	const written = entries.filter(({ head }) => streams.has(String(head['stream'])));
	expect(rows.map(({ hash }) => hash).sort()).toEqual(
		written.map(({ head }) => hashing.hashText(canonical(head))).sort()
	);
	expect(counted.reduce((sum, one) => sum + Number(one.counted), 0)).toBe(written.length);
}

/**
 * The office's page of the room shows the tablet's receipt, tracks, tallies, grades and ranks; of so many rounds in which
 * everybody gave the same grade it says why it does not.
 */
export async function expectAtOffice(
	desk: Page,
	server: Server,
	number: string,
	{ result, withheld }: { readonly result: CountedTrack[][]; readonly withheld: number }
) {
	await desk.goto(`${server.url}/office`);
	await desk.getByRole('link', { name: /Paris/ }).click();
	await expect(desk.getByText(number, { exact: true })).toBeVisible();
	await expect(desk.getByText(/toutes les personnes ont donné la même mention/)).toHaveCount(withheld);
	const shows = desk.getByRole('button', { name: 'Voir les nombres' });
	await expect(shows).toHaveCount(result.length);
	for (const show of await shows.all()) await show.click();
	const tables = desk.getByRole('table', { name: /Mentions reçues/ });
	await expect(tables).toHaveCount(result.length);
	for (const [index, told] of result.entries()) expect(await readRows(tables.nth(index))).toEqual(told);
}
