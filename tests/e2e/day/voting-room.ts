import { expect, type Page } from '@playwright/test';
import { gather } from '../../../src/lib/words/fr/gather.ts';
import { grade } from '../../../src/lib/words/fr/grade.ts';
import type { Browser } from '../browser.ts';
import { installed, openedRehearsal } from '../field.ts';
import { openVote, passTablet } from './facilitator.ts';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** A rehearsal whose list is frozen, with the tablet at its first hand-over; answers the page and its address. */
export async function roomThatVotes(tablet: Browser, url: string): Promise<{ page: Page; vote: string }> {
	const page = await installed(tablet, url);
	await openedRehearsal(page);
	await button(page, gather.invent).click();
	await expect(page.getByRole('list').getByRole('listitem').nth(5)).toBeVisible();
	await page.getByRole('link', { name: gather.toSort }).click();
	await button(page, 'Passer au vote').click();
	await openVote(page);
	await passTablet(page);
	await atHandOver(page);
	return { page, vote: page.url() };
}

export async function atHandOver(page: Page): Promise<void> {
	await expect(button(page, grade.handOver.start)).toBeVisible();
}

/** Somebody grades all tracks with the same grade, by keys, and reads the ballot over. */
export async function gradeAll(page: Page, key = '2'): Promise<void> {
	await button(page, grade.handOver.start).click();
	const progress = await page.getByText(/^Piste 1 sur \d+$/u).innerText();
	const tracks = Number(progress.split(' ').at(-1));
	for (let number = 1; number <= tracks; number += 1) {
		await expect(page.getByText(grade.turn.progress(number, tracks), { exact: true })).toBeVisible();
		await page.keyboard.press(key);
		await page.keyboard.press('Enter');
	}
	await expect(page.getByRole('heading', { name: grade.review.heading, level: 1 })).toBeVisible();
}

/** A whole turn, from hand-over to hand-over. */
export async function castOne(page: Page): Promise<void> {
	await gradeAll(page);
	await button(page, grade.review.cast).click();
	await expect(page.getByRole('heading', { name: grade.kept.inUrn, level: 1 })).toBeVisible();
	await button(page, grade.kept.next).click();
	await atHandOver(page);
}
