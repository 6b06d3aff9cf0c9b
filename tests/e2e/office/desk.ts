import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { office } from '../../../src/lib/words/fr/office.ts';
import { dayAt, gatheringAt } from '../../server/rooms/day.ts';
import { inFolder, joins, receives } from '../../server/rooms/seeding.ts';
import type { Server } from '../server.ts';

export const password = 'la cour est à l’ombre';
const { entrance } = office;

/** A folder with an office that received three rooms: two of Bretagne, and one whose tablet never joined. */
export async function folderWithRooms(): Promise<string> {
	const folder = mkdtempSync(join(tmpdir(), 'preau-office-'));
	await inFolder(folder, async (db) => {
		const rennes = await dayAt({ place: 'Maison des associations, Rennes', region: '53' });
		const brest = await gatheringAt({ place: 'Médiathèque, Brest', region: '53', people: 22 });
		const lodeve = await gatheringAt({ place: 'Mairie, Lodève', region: '76' });
		await joins(db, rennes, 'Tablette 1', '53');
		await joins(db, brest, 'Tablette 2', '53');
		await receives(db, rennes, brest, lodeve);
	});
	return folder;
}

/** The one-time link that the server printed for the first account. */
export function setupLink(server: Server): string {
	const link = /http\S+\/setup#\S+/u.exec(server.said)?.[0];
	if (!link) throw new Error(`no setup link: ${server.said}`);
	return link;
}

/** Opens the office as its first person, Ana. */
export async function openOffice(page: Page, server: Server): Promise<void> {
	await page.goto(setupLink(server));
	await ready(page);
	await page.getByLabel(entrance.yourName).fill('Ana Dupont');
	await page.getByLabel(entrance.email).fill('ana@bureau.fr');
	await page.getByLabel(entrance.password, { exact: true }).fill(password);
	await page.getByRole('button', { name: entrance.setupDo }).click();
	await page.waitForURL('**/office');
}

/** Invites somebody and answers their one-time link. */
export async function invite(page: Page, name: string, email: string, role: string, region?: string) {
	const { people } = office;
	await page.getByRole('link', { name: office.pages.people }).click();
	await page.getByRole('heading', { level: 1, name: people.title }).waitFor();
	const form = page.locator('form[action="?/invite"]');
	await form.getByLabel(people.name, { exact: true }).fill(name);
	await form.getByLabel(people.email).fill(email);
	await form.getByText(role, { exact: true }).click();
	if (region) await form.getByLabel(people.region, { exact: true }).selectOption({ label: region });
	await page.getByRole('button', { name: people.inviteDo }).click();
	return linkOf(page, people.linkFor(name));
}

/** The one-time link that stands on the page under a heading. */
export async function linkOf(page: Page, title: string): Promise<string> {
	await page.getByRole('heading', { name: title }).waitFor();
	return page.getByLabel(office.tablets.link, { exact: true }).inputValue();
}

/** A colleague with a browser of their own, who came in by their link. */
export async function comesIn(browser: Browser, link: string): Promise<Page> {
	const page = await (await browser.newContext({ locale: 'fr-FR' })).newPage();
	await page.goto(link);
	await ready(page);
	await page.getByLabel(entrance.password, { exact: true }).fill(password);
	await page.getByRole('button', { name: entrance.welcomeDo }).click();
	await page.waitForURL('**/office');
	return page;
}

export async function signIn(page: Page, server: Server, email: string, secret = password): Promise<void> {
	await page.goto(`${server.url}/sign-in`);
	await ready(page);
	await page.getByLabel(entrance.email).fill(email);
	await page.getByLabel(entrance.password, { exact: true }).fill(secret);
	await page.getByRole('button', { name: entrance.enter, exact: true }).click();
}

/** Until the page's script has taken over: it shows the password on demand. */
export async function ready(page: Page): Promise<void> {
	await page.getByText(entrance.show).waitFor();
}
