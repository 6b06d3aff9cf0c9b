import type { Page } from '@playwright/test';
import { proposalTexts, readDisk } from '../e2e/day/disk.ts';
import {
	closeUrn,
	openVote,
	openWorkshop,
	passTablet,
	pasteProposals,
	takeBack,
	turnToQuestion
} from '../e2e/day/facilitator.ts';

/** The addresses of two workshops on one tablet: one where people write, one where they vote on three tracks. */
export type Rooms = { readonly writing: string; readonly voting: string };

export async function openRooms(page: Page): Promise<Rooms> {
	const home = page.url();
	await openWorkshop(page, 'La salle qui écrit', today, 999);
	const writing = new URL(page.url()).pathname;
	await page.goto(home);
	await openWorkshop(page, 'La salle qui vote', today, 999);
	for (const number of [1, 2, 3]) {
		await turnToQuestion(page, number);
		await pasteProposals(page, [`Piste de la question ${number}`]);
	}
	await page.getByRole('link', { name: 'Trier les propositions' }).click();
	await page.getByRole('button', { name: 'Passer au vote' }).click();
	await openVote(page);
	await passTablet(page); // sets the code
	await takeBack(page);
	return { writing, voting: new URL(page.url()).pathname };
}

/** Takes the tablet back where it is going round with the vote, which no address of Préau leads out of. */
export async function endRound(page: Page): Promise<void> {
	if (!page.url().endsWith('/grade')) return;
	const back = page.getByRole('button', { name: 'Retour à l’animation' });
	await back.or(page.getByRole('button', { name: 'Fermer l’urne' })).waitFor();
	if (await back.isVisible()) await takeBack(page);
}

/** Closes the urn, and counts what the journal says in the end. */
export async function closeAndCount(page: Page): Promise<{ proposals: number; ballots: number }> {
	await endRound(page);
	await closeUrn(page, 'Plus vite que des doigts');
	const disk = await readDisk(page);
	const closing = disk.entries.find(({ head }) => head['kind'] === 'urn-closed');
	return { proposals: proposalTexts(disk).length, ballots: Number(closing?.body?.['ballots']) };
}

const today = new Date().toISOString().slice(0, 10);
