import { expect, type Locator, type Page } from '@playwright/test';
import { gradeWords } from './ballots.ts';
import type { CountedTrack } from './oracle.ts';

/** A question's result as the page's table of numbers shows it, in the same form as the count by hand. */
export async function readTable(page: Page, question: number): Promise<CountedTrack[]> {
	const show = page.getByRole('button', { name: 'Voir les nombres' }).nth(question);
	if ((await show.getAttribute('aria-expanded')) === 'false') await show.click();
	return readRows(page.getByRole('table').nth(question));
}

/** The lines of a table of numbers, on the tablet or at the office. */
export async function readRows(table: Locator): Promise<CountedTrack[]> {
	await expect(table).toBeVisible();
	const rows = await table.getByRole('row').all();
	const header = await cellsOf(rows[0]!);
	expect(header.slice(2).map((cell) => cell.split('\n').at(-1))).toEqual([
		...gradeWords,
		'Total',
		'Sans opinion',
		'Mention majoritaire'
	]);
	return Promise.all(rows.slice(1).map(async (row) => lineOf(await cellsOf(row))));
}

type Row = ReturnType<Page['getByRole']>;

function cellsOf(row: Row): Promise<string[]> {
	return row.evaluate((element) =>
		[...(element as HTMLTableRowElement).cells].map((cell) => cell.innerText.trim())
	);
}

function lineOf(cells: readonly string[]): CountedTrack {
	const [rank = '', track = ''] = cells;
	const counts = cells.slice(2, 2 + gradeWords.length).map((cell) => Number.parseInt(cell, 10));
	const [total, noOpinion, grade] = cells.slice(2 + gradeWords.length);
	expect(
		counts.reduce((sum, count) => sum + count, 0),
		`${track}: the counts add up`
	).toBe(Number(total));
	return {
		track,
		rank: parseInt(rank, 10),
		tied: rank.endsWith('ex æquo'),
		counts,
		noOpinion: Number(noOpinion),
		grade: grade ?? ''
	};
}
