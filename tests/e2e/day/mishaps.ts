import { expect, type Page } from '@playwright/test';
import { grade } from '../../../src/lib/words/fr/grade.ts';
import type { Look } from './accessible.ts';
import type { PaperBallot } from './ballots.ts';
import { readDisk } from './disk.ts';
import { gradeTracks, startBallot } from './participant.ts';

/** Somebody begins a ballot; what lies on the disk meanwhile is what lay there before. */
export async function turnBrokenOff(page: Page, ballot: PaperBallot): Promise<void> {
	const before = await everythingKept(page);
	await startBallot(page);
	await gradeTracks(page, ballot, 5);
	expect(await everythingKept(page)).toBe(before);
}

/** A reload in mid-turn leads back to the hand-over, and the turn starts blank. */
export async function reloadInMidTurn(page: Page, ballot: PaperBallot, look: Look): Promise<void> {
	await turnBrokenOff(page, ballot);
	await page.reload();
	await startBallot(page);
	await expect(page.getByText(`Piste 1 sur ${ballot.size}`, { exact: true })).toBeVisible();
	await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
	await look('a track to grade');
	await gradeTracks(page, ballot, 1);
	await page.getByRole('button', { name: 'Relire mon bulletin' }).click();
	await expect(page.getByText(`Il manque ${ballot.size - 1} mentions`)).toBeVisible();
	await look('the review of a ballot that is not complete');
	await page.reload();
}

/** Somebody gives up in mid-turn; the tablet goes on to the next person. */
export async function spoilTurn(page: Page, ballot: PaperBallot, look: Look): Promise<void> {
	await startBallot(page);
	await gradeTracks(page, ballot, 3);
	await page.getByRole('button', { name: 'Relire mon bulletin' }).click();
	await page.getByRole('button', { name: grade.spoil.ask }).click();
	await look('giving up a ballot');
	await page.getByRole('button', { name: grade.spoil.confirm }).click();
	await expect(page.getByRole('heading', { name: grade.kept.spoiled, level: 1 })).toBeVisible();
	await page.getByRole('button', { name: grade.kept.next }).click();
}

/** All that outlives the page: the database, the two storages, and the browser's memory of the address. */
async function everythingKept(page: Page): Promise<string> {
	const storages = await page.evaluate(() =>
		JSON.stringify([{ ...localStorage }, { ...sessionStorage }, location.href, history.length])
	);
	return JSON.stringify(await readDisk(page)) + storages;
}
