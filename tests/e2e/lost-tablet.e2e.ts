import type { Page } from '@playwright/test';
import { minutes } from '../../src/lib/words/fr/minutes.ts';
import { tablets } from '../../src/lib/words/fr/tablets.ts';
import { urns } from '../../src/lib/words/fr/urns.ts';
import { expectAccessible, noLook, type Look } from './day/accessible.ts';
import { vote } from './day/afternoon.ts';
import type { PaperBallot } from './day/ballots.ts';
import { signMinutes } from './day/conclusion.ts';
import {
	closeUrn,
	openVote,
	openWorkshop,
	passTablet,
	pasteProposals,
	takeBack,
	toSorting,
	turnToQuestion
} from './day/facilitator.ts';
import { quickKeys } from './day/hands.ts';
import { castBallot } from './day/participant.ts';
import { admit, carry, openSharedVote, takeUrn } from './day/tablets.ts';
import { installed } from './field.ts';
import { expect, test as base } from './test.ts';

const texts = ['Former les agents', 'Ouvrir les données de l’eau', 'Un guide simple'];
const ballot: PaperBallot = new Map(texts.map((text, index) => [text, index]));
const drowned = 'La tablette est tombée dans l’eau.';

/** The first tablet opened the workshop and let the second one in. */
const test = base.extend<{ pair: { readonly first: Page; readonly second: Page; readonly address: string } }>(
	{
		pair: async ({ server, visited, tablet }, use, info) => {
			info.setTimeout(120_000);
			const other = await visited.open();
			const [first, second] = [await installed(tablet, server.url), await installed(other, server.url)];
			await openWorkshop(first, 'Vannes', '2026-09-12', 6);
			const address = first.url().replace(/\/gather$/u, '');
			await admit(first, second, noLook, noLook);
			await freeze(first);
			await use({ first, second, address });
			await other.remove();
		}
	}
);

test('the tablet that leads breaks in the middle of the vote, and another one ends the day', async ({
	pair: { first, second, address },
	server,
	tablet
}) => {
	const look = (state: string) => expectAccessible(second, state);
	await openSharedVote(first, noLook);
	await carry(first, second, address);
	await takeUrn(second, look);
	await passTablet(second);
	for (let person = 0; person < 2; person += 1) await castBallot(second, ballot, { hand: quickKeys });
	await tablet.kill();
	await server.stop();

	await takeBack(second);
	await second.goto(`${address}/urns`);
	await expect(second.getByText(urns.lose.open)).toHaveCount(0);
	await second.getByRole('link', { name: tablets.title }).click();
	await takeTheLead(second, look);
	await loseFirstUrn(second, address, look);
	await second.goto(`${address}/grade`);
	await closeUrn(second);
	await expect(second.getByText('2 bulletins', { exact: true })).toBeVisible();
	await signMinutes(second, 6, ['Camille', 'Sacha']);
	await expect(second.getByText(minutes.leadTaken(drowned))).toBeVisible();
	await expect(second.getByText(minutes.rounds.lost(drowned))).toBeVisible();
	await look('minutes that another tablet had signed');
});

test('a tablet that had no urn takes the lead, and votes in the same round', async ({
	pair: { first, second, address },
	tablet
}) => {
	const look = (state: string) => expectAccessible(second, state);
	await openVote(first);
	await carry(first, second, address);
	await tablet.kill();
	await second.goto(`${address}/tablets`);
	await takeTheLead(second, noLook);
	await second.goto(`${address}/urns`);
	await look('a leading tablet without an urn');
	await second.getByRole('button', { name: urns.add.here.do }).click();
	await expect(second.getByRole('link', { name: urns.toGrade })).toBeVisible(); // it is on the disk
	await loseFirstUrn(second, address, noLook);
	await second.getByRole('link', { name: urns.toGrade }).click();
	await vote(second, ballot, 1);
	await expect(second.getByText('1 bulletin', { exact: true })).toBeVisible();
});

test('the tablet that leads breaks before the signature, and the way to it is on the result', async ({
	pair: { first, second, address },
	tablet
}) => {
	await openVote(first);
	await vote(first, ballot, 2);
	await carry(first, second, address);
	await tablet.kill();
	await second.goto(`${address}/result`);
	await expectAccessible(second, 'a result on a tablet that does not lead');
	await second.getByRole('link', { name: tablets.notLeading.lost }).click();
	await takeTheLead(second, noLook);
	await second.goto(`${address}/result`);
	await signMinutes(second, 6, ['Camille', 'Sacha']);
	await expect(second.getByText(minutes.leadTaken(drowned))).toBeVisible();
});

async function freeze(page: Page): Promise<void> {
	for (const [index, text] of texts.entries()) {
		await turnToQuestion(page, index + 1);
		await pasteProposals(page, [text]);
	}
	await toSorting(page);
	await page.getByRole('button', { name: 'Passer au vote', exact: true }).click();
}

/** On the page of the tablets. */
async function takeTheLead(page: Page, look: Look): Promise<void> {
	const { takeLead } = tablets;
	await look('the tablets of a workshop, on one that does not lead');
	await page.getByRole('button', { name: takeLead.open }).click();
	await look('before the lead is taken');
	await page.getByRole('button', { name: takeLead.confirm, exact: true }).click();
	await expect(page.getByRole('alert')).toContainText('Il n’y a pas encore de texte');
	await page.getByRole('textbox', { name: takeLead.reason }).fill(drowned);
	await page.getByRole('button', { name: takeLead.confirm, exact: true }).click();
	await expect(page.getByText(`${tablets.name(2)}, ${tablets.own}, ${tablets.leads}`)).toBeVisible();
	await expect(page.getByRole('heading', { name: takeLead.heading })).toHaveCount(0);
	await look('the lead is taken');
}

async function loseFirstUrn(page: Page, address: string, look: Look): Promise<void> {
	await page.goto(`${address}/urns`);
	await page.getByRole('button', { name: `${tablets.name(1)}: ${urns.lose.open}` }).click();
	await page.getByRole('textbox', { name: urns.lose.reason }).fill(drowned);
	await look('an urn to be declared lost');
	await page.getByRole('button', { name: urns.lose.confirm }).click();
	await expect(page.getByText(urns.state.lost)).toBeVisible();
}
