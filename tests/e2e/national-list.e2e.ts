import type { Page } from '@playwright/test';
import { lists } from '../../src/lib/words/fr/lists.ts';
import { office } from '../../src/lib/words/fr/office.ts';
import { prepare } from '../../src/lib/words/fr/prepare.ts';
import { rounds } from '../../src/lib/words/fr/rounds.ts';
import { sending } from '../../src/lib/words/fr/sending.ts';
import { findChromium } from '../chromium.ts';
import { expectAccessible as accessible } from './day/accessible.ts';
import { closeUrn, openVote, passTablet, pasteProposals, takeBack, toSorting } from './day/facilitator.ts';
import { quickKeys } from './day/hands.ts';
import { castBallot } from './day/participant.ts';
import { joinOffice } from './joining.ts';
import { inOffice } from './office.ts';
import { openOffice } from './office/desk.ts';
import type { Server } from './server.ts';
import { expect, test } from './test.ts';

const executablePath = findChromium();
test.use({
	locale: 'fr-FR',
	launchOptions: { ...(executablePath && { executablePath }), args: ['--no-sandbox'] }
});

const { drafts, family } = office;
const tracks = ['Publier les budgets en clair', 'Former les agents'] as const;

test('a list that the office publishes is graded by two rooms under the same names and the same words', async ({
	server,
	browser
}) => {
	test.setTimeout(150_000);
	const newPage = async () => (await browser.newContext({ locale: 'fr-FR' })).newPage();
	const desk = await newPage();
	await openOffice(desk, server);
	await publishConsultation(desk);
	const [rennes, brest] = [await newPage(), await newPage()];
	for (const tablet of [rennes, brest]) await joinOffice(tablet, server.url, { DATA_DIR: server.folder });
	await gradesItsOwnTracks(rennes, server);
	await publishList(desk);

	// One room goes on to the list after a round of its own; the other one meets for the list alone.
	await expect(async () => {
		await rennes.goto(rennes.url());
		await expect(rennes.getByRole('heading', { name: lists.offer.title })).toBeVisible({ timeout: 2000 });
	}).toPass();
	await accessible(rennes, 'a list is offered');
	await rennes.getByRole('link', { name: lists.offer.open }).click();
	await gradesTheList(rennes);
	await brest.goto(server.url);
	await brest.getByRole('link', { name: lists.offer.newRoom }).click();
	await brest.getByRole('textbox', { name: prepare.place }).fill('Brest');
	await brest.getByRole('button', { name: prepare.open, exact: true }).click();
	await gradesTheList(brest);
	for (const tablet of [rennes, brest]) await received(tablet, server);

	const graded = await gradedAt(server);
	expect(graded.map(({ place }) => place)).toEqual(['Brest', 'Rennes']);
	expect(graded[0]!.questions).toEqual(graded[1]!.questions);
	expect(graded[0]!.questions[0]!.tracks).toHaveLength(tracks.length);
	await desk.goto(`${server.url}/office`);
	await desk.getByRole('link', { name: /Rennes/ }).click();
	await expect(desk.getByRole('heading', { level: 2, name: /Tour de vote/ })).toHaveCount(2);
	await expect(desk.getByText(rounds.onList('Liste du printemps'))).toBeVisible();
});

async function publishConsultation(desk: Page): Promise<void> {
	await desk.getByRole('link', { name: office.pages.consultations }).click();
	await desk.getByRole('button', { name: office.consultations.new }).click();
	await desk.getByLabel(`${drafts.name}, ${drafts.inFrench}`).fill('Le printemps des données');
	await desk.getByLabel(`${drafts.question(1)}, ${drafts.inFrench}`).fill('Que faut-il ouvrir ?');
	await accessible(desk, 'a consultation is written');
	await desk.getByRole('button', { name: drafts.preview }).click();
	await desk.getByRole('heading', { level: 1, name: drafts.previewTitle }).waitFor();
	await desk.getByRole('button', { name: drafts.publish.consultation }).click();
	await expect(desk.getByText(family.done.published)).toBeVisible();
	await accessible(desk, 'a consultation is published');
}

async function publishList(desk: Page): Promise<void> {
	await desk.getByRole('button', { name: family.newList }).click();
	await desk.getByLabel(`${drafts.name}, ${drafts.inFrench}`).fill('Liste du printemps');
	await desk.getByLabel(drafts.more).fill(tracks.join('\n'));
	await desk.getByRole('button', { name: drafts.add }).click();
	await expect(desk.getByLabel(`${drafts.track(2)}, ${drafts.inFrench}`)).toHaveValue(tracks[1]);
	await accessible(desk, 'a list is written');
	await desk.getByRole('button', { name: drafts.preview }).click();
	await desk.getByRole('button', { name: drafts.try, exact: true }).click();
	await expect(desk.getByRole('region', { name: drafts.frame }).getByText(tracks[0])).toBeVisible();
	await accessible(desk, 'a list is tried as a participant');
	await desk.getByRole('button', { name: drafts.publish.list }).click();
	await expect(desk.getByText(family.done.list)).toBeVisible();
}

async function gradesItsOwnTracks(page: Page, server: Server): Promise<void> {
	await page.goto(server.url);
	await page.getByRole('button', { name: 'Préparer un atelier', exact: true }).click();
	await page.getByRole('textbox', { name: prepare.place }).fill('Rennes');
	await expect(page.getByText('Le printemps des données').first()).toBeVisible();
	await page.getByRole('button', { name: prepare.open, exact: true }).click();
	await pasteProposals(page, ['Ouvrir les cantines']);
	await toSorting(page);
	await page.getByRole('button', { name: 'Passer au vote', exact: true }).click();
	await openVote(page);
	await votes(page, new Map([['Ouvrir les cantines', 0]]));
}

async function gradesTheList(page: Page): Promise<void> {
	await page.getByRole('heading', { level: 1, name: lists.page.title }).waitFor();
	await accessible(page, 'before a round on a list');
	await page.getByRole('button', { name: lists.page.confirm }).click();
	await votes(page, new Map(tracks.map((track, grade) => [track, grade])));
	await expect(page.getByText(rounds.onList('Liste du printemps'))).toBeVisible();
}

async function votes(page: Page, ballot: ReadonlyMap<string, number>): Promise<void> {
	await passTablet(page);
	await castBallot(page, ballot, { hand: quickKeys });
	await takeBack(page);
	await closeUrn(page);
}

async function received(page: Page, server: Server): Promise<void> {
	await page.goto(server.url);
	await expect(page.getByText(sending.allReceived)).toBeVisible({ timeout: 30_000 });
}

/** What each room says that it graded, where its tracks are named by an entry of the office. */
function gradedAt(server: Server) {
	type Graded = {
		readonly questions: readonly { readonly tracks: readonly { readonly words: string }[] }[];
	};
	return inOffice(server, async (db) => {
		const published = await db
			.selectFrom('entries')
			.select('hash')
			.where('kind', '=', 'list-published')
			.executeTakeFirstOrThrow();
		const rows = await db
			.selectFrom('entries')
			.innerJoin('rooms', 'rooms.stream', 'entries.stream')
			.select(['place', 'body'])
			.where('kind', '=', 'round-opened')
			.orderBy('place')
			.execute();
		return rows
			.map(({ place, body }) => ({ place, ...(JSON.parse(body ?? '') as Graded) }))
			.filter(({ questions }) => questions[0]!.tracks.every(({ words }) => words === published.hash));
	});
}
