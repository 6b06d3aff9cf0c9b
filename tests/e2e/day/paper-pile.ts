import { expect, type Page } from '@playwright/test';
import { grade } from '../../../src/lib/words/fr/grade.ts';
import { keying } from '../../../src/lib/words/fr/keying.ts';
import type { Look } from './accessible.ts';
import type { PaperBallot } from './ballots.ts';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Keys in a pile of paper ballots, as numbers, and one at its end on which nothing can be read. */
export async function keyPile(page: Page, ballots: readonly PaperBallot[], look: Look): Promise<void> {
	await page.getByRole('link', { name: grade.desk.keying, exact: true }).click();
	const pile = ballots.length + 1;
	await page.getByRole('spinbutton', { name: keying.pile.count }).fill(String(pile));
	await look('a pile of paper ballots');
	await button(page, keying.pile.start).click();
	for (const [index, ballot] of ballots.entries()) {
		await expectNumber(page, index + 1, pile);
		await keyIn(page, ballot);
		if (index === 0) await look('a paper ballot keyed in');
		await page.keyboard.press('Enter');
	}
	await expectNumber(page, pile, pile);
	await button(page, keying.ballot.spoiled).click();
	await expect(page.getByText(keying.end.right(ballots.length, 1))).toBeVisible();
	await look('the end of a pile');
	await page.getByRole('link', { name: keying.pile.back, exact: true }).click();
}

async function expectNumber(page: Page, number: number, of: number): Promise<void> {
	await expect(
		page.getByRole('heading', { name: keying.ballot.title(number, of), level: 1, exact: true })
	).toBeVisible();
}

/** The lines in the order of the paper; each key moves on to the next one. */
async function keyIn(page: Page, ballot: PaperBallot): Promise<void> {
	const lines = page.getByRole('main').getByRole('listitem').getByRole('button');
	await expect(lines).toHaveCount(ballot.size);
	for (const text of await lines.allInnerTexts()) {
		const answer = ballot.get(text.split('\n')[0]!.trim());
		if (answer === undefined) throw new Error(`no such track on this ballot: ${text}`);
		await page.keyboard.press(answer === null ? '0' : String(answer + 1));
	}
	await expect(page.getByRole('status').filter({ hasText: keying.ballot.whole })).toBeVisible();
}
