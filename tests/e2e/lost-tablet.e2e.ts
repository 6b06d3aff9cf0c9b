import type { Page } from '@playwright/test';
import { minutes } from '../../src/lib/words/fr/minutes.ts';
import { tablets } from '../../src/lib/words/fr/tablets.ts';
import { urns } from '../../src/lib/words/fr/urns.ts';
import { expectAccessible } from './day/accessible.ts';
import type { PaperBallot } from './day/ballots.ts';
import { signMinutes } from './day/conclusion.ts';
import {
	closeUrn,
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
import { expect, test } from './test.ts';

const texts = ['Former les agents', 'Ouvrir les données de l’eau', 'Un guide simple'];
const ballot: PaperBallot = new Map(texts.map((text, index) => [text, index]));
const drowned = 'La tablette est tombée dans l’eau.';

test('the tablet that leads breaks in the middle of the vote, and another one ends the day', async ({
	server,
	visited,
	tablet
}) => {
	test.setTimeout(120_000);
	const other = await visited.open();
	try {
		const [first, second] = [await installed(tablet, server.url), await installed(other, server.url)];
		const look = (state: string) => expectAccessible(second, state);
		await openWorkshop(first, 'Vannes', '2026-09-12', 6);
		const address = first.url().replace(/\/gather$/u, '');
		await admit(first, second, async () => {}, look);
		await openTheVote(first);
		await carry(first, second, address);
		await takeUrn(second, look);
		await passTablet(second);
		for (let person = 0; person < 2; person += 1) await castBallot(second, ballot, { hand: quickKeys });
		await tablet.kill();
		await server.stop();

		await takeBack(second);
		await takeTheLead(second, address, look);
		await loseFirstUrn(second, address, look);
		await second.goto(`${address}/grade`);
		await closeUrn(second);
		await expect(second.getByText('2 bulletins', { exact: true })).toBeVisible();
		await signMinutes(second, 6, ['Camille', 'Sacha']);
		await expect(second.getByText(minutes.leadTaken(drowned))).toBeVisible();
		await expect(second.getByText(minutes.rounds.lost(drowned))).toBeVisible();
		await look('minutes that another tablet had signed');
	} finally {
		await other.remove();
	}
});

async function openTheVote(page: Page): Promise<void> {
	for (const [index, text] of texts.entries()) {
		await turnToQuestion(page, index + 1);
		await pasteProposals(page, [text]);
	}
	await toSorting(page);
	await page.getByRole('button', { name: 'Passer au vote', exact: true }).click();
	await openSharedVote(page, async () => {});
}

/** From what only the leading tablet does to the page where the lead is taken. */
async function takeTheLead(page: Page, address: string, look: (state: string) => Promise<void>) {
	const { takeLead } = tablets;
	await page.goto(`${address}/urns`);
	await expect(page.getByText(urns.lose.open)).toHaveCount(0);
	await page.getByRole('link', { name: tablets.title }).click();
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

async function loseFirstUrn(page: Page, address: string, look: (state: string) => Promise<void>) {
	await page.goto(`${address}/urns`);
	await page.getByRole('button', { name: `${tablets.name(1)}: ${urns.lose.open}` }).click();
	await page.getByRole('textbox', { name: urns.lose.reason }).fill(drowned);
	await look('an urn to be declared lost');
	await page.getByRole('button', { name: urns.lose.confirm }).click();
	await expect(page.getByText(urns.state.lost)).toBeVisible();
}
