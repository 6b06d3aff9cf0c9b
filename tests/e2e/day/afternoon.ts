import { expect, type Page } from '@playwright/test';
import { rounds } from '../../../src/lib/words/fr/rounds.ts';
import type { Look } from './accessible.ts';
import type { PaperBallot } from './ballots.ts';
import { closeUrn } from './facilitator.ts';
import { quickKeys } from './hands.ts';
import { castBallot } from './participant.ts';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** So many people give these grades, one after another, and the urn is closed. */
export async function vote(page: Page, ballot: PaperBallot, people: number): Promise<void> {
	await expect(page.getByRole('heading', { name: 'Le vote est ouvert', level: 1 })).toBeVisible();
	await button(page, 'Passer la tablette').click();
	for (let person = 0; person < people; person += 1) await castBallot(page, ballot, { hand: quickKeys });
	await button(page, 'Retour à l’animation').click();
	await closeUrn(page);
}

/** From the result to the choice of another round. */
export async function toNextRound(page: Page): Promise<void> {
	await page.getByRole('link', { name: rounds.next, exact: true }).click();
	await expect(page.getByRole('heading', { name: rounds.choice.title, level: 1 })).toBeVisible();
}

/** The urn was closed too early: the same list is voted on again. */
export async function mendClosing(page: Page, reason: string, look: Look): Promise<void> {
	await toNextRound(page);
	await button(page, rounds.choice.mistake.confirm).click();
	await expect(page.getByRole('alert')).toContainText('Écrivez quelques mots');
	await look('a mistake that nobody explained');
	await page.getByRole('textbox', { name: rounds.choice.mistake.reason }).fill(reason);
	await button(page, rounds.choice.mistake.confirm).click();
}

/** Some of the tracks of the round before are voted on again. */
export async function voteAgainOn(page: Page, tracks: readonly string[], look: Look): Promise<void> {
	await toNextRound(page);
	await button(page, rounds.choice.selection.open).click();
	await button(page, rounds.tracks.confirm).click();
	await expect(page.getByRole('alert')).toContainText('aucune piste à évaluer');
	for (const track of tracks) await page.getByRole('checkbox', { name: track }).check();
	await expect(page.getByRole('status')).toHaveText(rounds.tracks.chosen(tracks.length));
	await look('some tracks ticked');
	await button(page, rounds.tracks.confirm).click();
}

/** What the strip of rounds says, one line a round. */
export async function roundsTold(page: Page): Promise<string[]> {
	const strip = page.getByRole('navigation', { name: rounds.label });
	const lines = await strip.getByRole('link').allInnerTexts();
	return lines.map((line) => line.replaceAll(/\s+/g, ' '));
}
