import type { Browser, Page } from '@playwright/test';
import { build, Server } from '../e2e/server.ts';
import { folderWithRooms, setupLink } from '../e2e/office/desk.ts';
import { builtInConsultation } from '../../src/lib/core/built-in-consultation.ts';
import type { Words } from '../../src/lib/words/words.ts';
import { schemes, sizes, type Camera } from './camera.ts';

const password = 'la cour est à l’ombre';

/** The office's pages, on a server of its own that received three rooms. */
export async function officeDesk(browser: Browser, words: Words, camera: Camera): Promise<void> {
	const server = await Server.start(build, { DATA_DIR: await folderWithRooms() });
	const context = await browser.newContext({ locale: camera.language });
	context.setDefaultTimeout(15_000);
	const page = await context.newPage();
	const shoot = (state: string) => camera.shoot(page, state, undefined, atDesk);
	try {
		await context.addCookies([{ name: 'preau-language', value: camera.language, url: server.url }]);
		await entrance(page, server, words, shoot);
		await rooms(page, words, shoot);
		await tablets(page, words, shoot);
		await consultations(page, words, shoot);
		await people(page, words, shoot);
		await log(page, server, words, shoot);
	} finally {
		await context.close();
		await server.stop();
	}
}

/** An office sits at a desk: its pages are looked at there too. */
const atDesk = { sizes: [{ width: 1440, height: 900 }, ...sizes], schemes };

type Shoot = (state: string) => Promise<void>;

async function entrance(page: Page, server: Server, { office }: Words, shoot: Shoot): Promise<void> {
	const say = office.entrance;
	await page.goto(`${server.url}/sign-in`);
	await page.getByText(say.notOpen).waitFor();
	await shoot('office-not-open');
	await page.goto(setupLink(server));
	await page.getByLabel(say.yourName).waitFor();
	await shoot('office-setup');
	await page.getByLabel(say.yourName).fill('Ana Dupont');
	await page.getByLabel(say.email).fill('ana@bureau.fr');
	await page.getByLabel(say.password, { exact: true }).fill('court');
	await page.getByRole('button', { name: say.setupDo }).click();
	await page.getByRole('alert').waitFor();
	await shoot('office-setup-refused');
	await page.getByLabel(say.password, { exact: true }).fill(password);
	await page.getByRole('button', { name: say.setupDo }).click();
	await page.waitForURL('**/office');
}

async function rooms(page: Page, { office }: Words, shoot: Shoot): Promise<void> {
	await shoot('office-rooms');
	await page.getByRole('link', { name: office.files.link }).click();
	await page.getByLabel(office.files.choose).waitFor();
	await shoot('office-files');
	await page.goBack();
	await page.getByLabel(office.rooms.search).fill('Strasbourg');
	await page.getByRole('button', { name: office.rooms.apply }).click();
	await page.getByText(office.rooms.noneFiltered).waitFor();
	await shoot('office-rooms-none');
	await page.getByRole('link', { name: office.rooms.reset }).first().click();
	await page.getByRole('link', { name: /Rennes/ }).click();
	await page.getByRole('heading', { level: 1, name: /Rennes/ }).waitFor();
	await shoot('office-room');
	await page.getByRole('link', { name: office.room.back }).click();
	await page.getByRole('link', { name: /Lodève/ }).click();
	await page.getByText(office.room.preview).waitFor();
	await shoot('office-room-held');
}

async function tablets(page: Page, { office }: Words, shoot: Shoot): Promise<void> {
	await page.getByRole('link', { name: office.pages.tablets }).click();
	await page.getByLabel(office.tablets.label).fill('Tablette 3, Rennes');
	await page.getByRole('button', { name: office.tablets.make }).click();
	await page.getByRole('img', { name: office.tablets.scan }).waitFor();
	await shoot('office-tablets-link');
}

async function consultations(page: Page, { office }: Words, shoot: Shoot): Promise<void> {
	const say = office.consultations;
	await page.getByRole('link', { name: office.pages.consultations }).click();
	await page.getByText(say.publish, { exact: true }).waitFor();
	await shoot('office-consultations');
	await page.getByText(say.publish, { exact: true }).click();
	const sound = builtInConsultation({ kind: 'worst' });
	await page.getByLabel(say.text).fill(JSON.stringify({ ...sound, questions: [], scale: 'stars' }));
	await page.getByRole('button', { name: say.check }).click();
	await page.getByRole('alert').waitFor();
	await shoot('office-consultations-refused');
	await page.getByLabel(say.text).fill(JSON.stringify(sound));
	await page.getByRole('button', { name: say.check }).click();
	await page.getByRole('heading', { name: say.preview }).waitFor();
	await shoot('office-consultations-preview');
	await page.getByRole('button', { name: say.confirm }).click();
	await page.getByText(say.done).waitFor();
	await shoot('office-consultations-published');
}

async function people(page: Page, { office }: Words, shoot: Shoot): Promise<void> {
	const say = office.people;
	await page.getByRole('link', { name: office.pages.people }).click();
	const form = page.locator('form[action="?/invite"]');
	await form.getByLabel(say.name, { exact: true }).fill('Benoît Le Goff');
	await form.getByLabel(say.email).fill('ben@region.fr');
	await form.getByRole('radio').nth(1).check();
	await page.getByRole('button', { name: say.inviteDo }).click();
	await page.getByRole('alert').waitFor();
	await shoot('office-people-refused');
	await form.getByLabel(say.region, { exact: true }).selectOption('53');
	await page.getByRole('button', { name: say.inviteDo }).click();
	await page.getByRole('heading', { name: say.linkFor('Benoît Le Goff') }).waitFor();
	await shoot('office-people-link');
	await page.getByText(say.change).first().click();
	await shoot('office-people-changing');
}

async function log(page: Page, server: Server, { office }: Words, shoot: Shoot): Promise<void> {
	await page.getByRole('link', { name: office.pages.audit }).click();
	await page.getByRole('heading', { level: 1, name: office.audit.title }).waitFor();
	await shoot('office-audit');
	await page.goto(`${server.url}/office/nowhere`);
	await page.getByRole('heading', { level: 1, name: office.error.missingTitle }).waitFor();
	await shoot('office-missing');
}
