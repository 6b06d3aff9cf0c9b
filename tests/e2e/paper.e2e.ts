import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { runTally } from '../../src/commands/tally/run.ts';
import { isRefusal } from '../../src/lib/core/refusal.ts';
import { readTallyExport, recompute } from '../../src/lib/core/tally-export.ts';
import { paper } from '../../src/lib/words/fr/paper.ts';
import { expectAccessible } from './day/accessible.ts';
import { closeUrn, openVote } from './day/facilitator.ts';
import { readTable } from './day/result-table.ts';
import { installed, openedRehearsal } from './field.ts';
import { drawnSheet, printed, sheetsOf, type Sheet } from './pdf.ts';
import { expect, test } from './test.ts';

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const plain = (text: string) => text.replaceAll(/\s/g, '');
const isA4 = ({ width, height }: Sheet) => Math.abs(width - 595.3) < 1 && Math.abs(height - 841.9) < 1;

test('blank ballots on A4: one a person, all tracks, nothing that tells whose it is', async ({
	server,
	tablet
}) => {
	const page = await voting(await installed(tablet, server.url));
	await server.stop();
	await page.getByRole('link', { name: 'Bulletins papier', exact: true }).click();
	// The page before has a number of ballots too, those to invent.
	await expect(page.getByRole('heading', { name: paper.ballots.title, level: 1 })).toBeVisible();
	await page.getByRole('spinbutton', { name: paper.ballots.copies }).fill('6');
	const tracks = (await page.getByRole('rowheader').allInnerTexts()).map(plain);
	expect(tracks.length).toBeGreaterThan(9);
	await expectAccessible(page, 'blank ballots');

	const pdf = await printed(page);
	const sheets = sheetsOf(pdf);
	expect(sheets.filter((sheet) => !isA4(sheet))).toEqual([]);
	expect(sheets).toHaveLength(6);
	for (const { text } of sheets) {
		expect(tracks.filter((track) => !text.includes(track))).toEqual([]);
		expect(text).toContain(plain('Rennes'));
		expect(text).toContain(plain('Sans opinion'));
		for (const left of ['Répétition', paper.ballots.how]) expect(text).toContain(plain(left));
		for (const off of [paper.ballots.print, paper.ballots.preview, 'Préau', '/6'])
			expect(text).not.toContain(plain(off));
	}
	expect(new Set(sheets.map(({ text }) => text)).size, 'all alike').toBe(1);
	expect((await drawnSheet(tablet.context, pdf, 1)).ink).toBeGreaterThan(2_000);

	await page.getByRole('radio', { name: paper.ballots.shuffled }).check();
	await page.getByRole('combobox', { name: paper.ballots.lots }).selectOption('3');
	await expectAccessible(page, 'ballots in lots');
	const lots = sheetsOf(await printed(page)).map(({ text }) => text);
	expect(lots).toHaveLength(6);
	expect(lots.map((text) => /Lot([A-H])/.exec(text)?.[1])).toEqual([...'AABBCC']);
	expect(new Set(lots.map((text) => text.replaceAll(/Lot[A-H]/g, ''))).size, 'three orders').toBe(3);
	await page.reload();
	await page.getByRole('spinbutton', { name: paper.ballots.copies }).fill('3');
	await page.getByRole('radio', { name: paper.ballots.shuffled }).check();
	await page.getByRole('combobox', { name: paper.ballots.lots }).selectOption('3');
	const again = sheetsOf(await printed(page)).map(({ text }) => text);
	expect(again, 'a lot keeps its order').toEqual([lots[0], lots[2], lots[4]]);

	await page.getByRole('spinbutton', { name: paper.ballots.copies }).fill('0');
	await expect(page.getByText(paper.ballots.copiesOutOfRange(200))).toBeVisible();
	await expect(page.getByRole('button', { name: paper.ballots.print })).toBeDisabled();
	await page.getByRole('link', { name: paper.ballots.back }).click();
	await expect(page.getByRole('button', { name: 'Passer la tablette' })).toBeVisible();
});

test('the result on A4 and in files, without a server', { tag: '@long' }, async ({ server, tablet }) => {
	const page = await voting(await installed(tablet, server.url));
	await server.stop();
	await page.getByRole('spinbutton', { name: 'Nombre de bulletins' }).fill('31');
	await press(page, 'Ajouter des bulletins inventés');
	await expect(page.getByText('31 bulletins inventés ajoutés')).toBeVisible();
	await closeUrn(page, 'Une personne est arrivée en cours de vote');

	const pdf = await printed(page);
	const sheets = sheetsOf(pdf);
	expect(sheets.filter((sheet) => !isA4(sheet))).toEqual([]);
	const [first] = sheets;
	for (const told of ['Rennes', '31 bulletins', 'Répétition', 'Une personne est arrivée', 'compte comme'])
		expect(first?.text).toContain(plain(told));
	const questions = (await page.getByRole('group').getByRole('heading', { level: 3 }).allInnerTexts()).map(
		(text) => plain(text.split('\n').at(-1)!)
	);
	expect(questions).toHaveLength(3);
	const startsOf = questions.map((question) => sheets.findIndex(({ text }) => text.includes(question)));
	expect(new Set(startsOf).size, 'each question on a sheet of its own').toBe(3);
	for (const start of startsOf.slice(1))
		expect(sheets[start]?.text.replace(/^\d+\/\d+/, '')).toMatch(
			new RegExp(`^(${questions.map(escape).join('|')})`)
		);
	const all = sheets.map(({ text }) => text).join('');
	for (const off of [paper.files.print, paper.files.csv, 'Voir les nombres', 'Recueillir'])
		expect(all).not.toContain(plain(off));
	const drawn = await drawnSheet(tablet.context, pdf, 1);
	for (const colour of ['#0b4a5e', '#74271b'])
		expect(drawn.colours[colour] ?? 0, `${colour} is printed though backgrounds are not`).toBeGreaterThan(
			200
		);

	await expectAccessible(page, 'the result with its files');
	for (const number of [1, 2, 3]) await expectFiles(page, number);
});

async function expectFiles(page: Page, number: number): Promise<void> {
	const shown = await readTable(page, number - 1);
	const json = await saved(page, number, 'json');
	const tallies = readTallyExport(JSON.parse(await readFile(json, 'utf8')));
	if (isRefusal(tallies)) throw new Error(tallies.kind);
	expect(tallies).toMatchObject({ purpose: 'rehearsal', final: true, ballots: 31, place: 'Rennes' });
	const ranking = recompute(tallies);
	if (isRefusal(ranking)) throw new Error(ranking.kind);
	const named = ranking.map(({ id, rank }) => ({
		track: tallies.tracks.find((one) => one.id === id)?.text,
		rank
	}));
	expect(named).toEqual(shown.map(({ track, rank }) => ({ track, rank })));

	const csv = await saved(page, number, 'csv');
	let out = '';
	const code = await runTally(
		[csv, '--json'],
		{},
		{ out: (text) => (out += text), err: (text) => (out += text) }
	);
	expect(code, out).toBe(0);
	const read = JSON.parse(out) as { ranking: { track: string; rank: number }[] };
	expect(read.ranking.map(({ track, rank }) => ({ track, rank }))).toEqual(named);

	const svg = await readFile(await saved(page, number, 'svg'), 'utf8');
	for (const { track } of named) expect(plain(svg.replaceAll(/<[^>]*>/g, ''))).toContain(plain(track!));
	expect(svg).toContain('Répétition');
	const png = await readFile(await saved(page, number, 'png'));
	expect(png.subarray(1, 4).toString()).toBe('PNG');
	expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([
		2400,
		2 * Number(/height="(\d+)"/.exec(svg)?.[1])
	]);
	expect(png.length).toBeGreaterThan(20_000);
}

/** The path of a file that a button gave, under the name that a person would find it by. */
async function saved(page: Page, number: number, format: 'csv' | 'json' | 'png' | 'svg'): Promise<string> {
	const button = page.getByRole('button', { name: paper.files[format], exact: true }).nth(number - 1);
	const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
	const name = download.suggestedFilename();
	expect(name).toMatch(new RegExp(`^preau-repetition-rennes-\\d{4}-\\d\\d-\\d\\d-q${number}\\.${format}$`));
	await expect(page.getByText(paper.files.given(name))).toBeVisible();
	const path = test.info().outputPath(name);
	await download.saveAs(path);
	return path;
}

/** A rehearsal with its list frozen. */
async function voting(page: Page): Promise<Page> {
	const address = await openedRehearsal(page);
	await press(page, 'Ajouter des propositions inventées');
	await expect(page.getByRole('link', { name: /Question 3\s+5 propositions/u })).toBeVisible();
	await page.goto(address.replace('gather', 'sort'));
	await press(page, 'Passer au vote');
	await openVote(page);
	return page;
}

function escape(text: string): string {
	return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
