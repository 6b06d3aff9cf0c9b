import { createServer } from 'node:http';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join as path } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { runVerify } from '../../src/commands/verify/run.ts';
import { office } from '../../src/lib/words/fr/office.ts';
import { findChromium } from '../chromium.ts';
import { expectAccessible } from './day/accessible.ts';
import { openOffice } from './office/desk.ts';
import { printed, sheetsOf } from './pdf.ts';
import { databases, onStory } from './office/story.ts';
import { expect, test } from './test.ts';

const executablePath = findChromium();
test.use({
	locale: 'fr-FR',
	launchOptions: { ...(executablePath && { executablePath }), args: ['--no-sandbox'] }
});

const { releases } = office;
const orsay = 'Expérience d’Orsay, 22 avril 2007';

for (const name of databases) {
	test(`what rooms graded is published, computed again by its reader, and verified, on ${name}`, async ({
		browser
	}) => {
		await onStory(name, async ({ server, folder }) => {
			const desk = await pageOf(browser);
			await openOffice(desk, server);
			const address = await release(desk);
			const reader = await pageOf(browser);
			await readsResult(reader, server.url + address);
			await readsReport(reader, server.url + address);
			await embeds(browser, server.url + address);
			await verifies(folder, server.url + address);
		});
	});
}

async function pageOf(browser: Browser): Promise<Page> {
	return (await browser.newContext({ locale: 'fr-FR' })).newPage();
}

/** Publishes Orsay's result as a person of the office; answers where everybody finds it. */
async function release(desk: Page): Promise<string> {
	await desk.getByRole('link', { name: office.pages.results }).click();
	await desk.getByRole('link', { name: orsay }).click();
	await desk.getByRole('link', { name: releases.title }).click();
	await expect(desk.getByText(releases.shows(3, 1733))).toBeVisible();
	await expect(desk.getByText('Bayrou', { exact: true })).toBeVisible();
	await expectAccessible(desk, 'releases, before the first');
	await desk.getByRole('button', { name: releases.make(1) }).click();
	await expect(desk.getByText(releases.done(1))).toBeVisible();
	await expectAccessible(desk, 'releases, the first made');
	return `/results/${/results\/([^/]+)\/releases/u.exec(desk.url())![1]!}`;
}

/** Reads it without an account, and lets the own machine judge the tallies again. */
async function readsResult(reader: Page, address: string): Promise<void> {
	await reader.goto(address);
	await reader.getByRole('heading', { level: 1, name: orsay }).waitFor();
	await expect(reader.getByText(releases.public.recompute.equal(3, 1733))).toBeVisible();
	await expect(reader.getByRole('listitem').filter({ hasText: 'Bayrou' }).first()).toContainText('1');
	await expectAccessible(reader, 'public result');
	await reader.route('**/api/v1/**', async (route) => {
		const text = await (await route.fetch()).text();
		const other = text.replace(/(?<="counts":\[)[\d,]+/gu, (counts) => counts.split(',').reverse().join(','));
		await route.fulfill({ body: other, contentType: 'application/json' });
	});
	await reader.reload();
	await expect(reader.getByText(releases.public.recompute.differs('q1'))).toBeVisible();
	await reader.unrouteAll();
	await reader.goto(`${address}/2`);
	await expect(reader.getByRole('heading', { level: 1, name: releases.public.missingTitle })).toBeVisible();
}

/** Opens the report of the release from its page, and prints it. */
async function readsReport(reader: Page, address: string): Promise<void> {
	const { report } = releases;
	await reader.goto(address);
	await reader.getByRole('link', { name: report.open }).click();
	await reader.getByRole('heading', { level: 2, name: report.lineage }).waitFor();
	await expect(reader.getByRole('row', { name: 'Île-de-France 3' })).toBeVisible();
	await expect(reader.getByText(report.noLineage)).toBeVisible();
	await expectAccessible(reader, 'report');
	const pdf = await printed(reader);
	if (process.env['PDF_TO']) await writeFile(process.env['PDF_TO'], pdf);
	const sheets = sheetsOf(pdf);
	expect(sheets.length).toBeGreaterThan(2);
	expect(sheets.map(({ text }) => text).join('')).toContain('npmrunverify');
}

/** Shows it on a page of another origin; the whole page lets nobody frame it. */
async function embeds(browser: Browser, address: string): Promise<void> {
	const frame = (source: string) =>
		`<iframe src="${source}" title="Préau" width="900" height="700"></iframe>`;
	const site = createServer((_, response) => {
		response.setHeader('content-type', 'text/html; charset=utf-8');
		response.end(`<!doctype html><title>A site</title>${frame(`${address}/1/embed`)}${frame(address)}`);
	});
	site.listen(0, '127.0.0.1');
	await once(site, 'listening');
	try {
		const page = await pageOf(browser);
		await page.goto(`http://127.0.0.1:${(site.address() as AddressInfo).port}/`);
		const [embedded, whole] = [page.frameLocator('iframe >> nth=0'), page.frameLocator('iframe >> nth=1')];
		await expect(embedded.getByText('Bayrou').first()).toBeVisible();
		await expect(whole.getByText('Bayrou')).toHaveCount(0);
		expect(await page.context().cookies()).toEqual([]);
	} finally {
		site.closeAllConnections();
		site.close();
	}
}

/** The package, as anybody downloads it, verified by the command from itself alone. */
async function verifies(folder: string, address: string): Promise<void> {
	const answer = await fetch(`${address.replace('/results/', '/api/v1/releases/')}/1/package`);
	expect(answer.headers.get('cache-control')).toContain('immutable');
	const archive = path(folder, 'package.zip');
	await writeFile(archive, new Uint8Array(await answer.arrayBuffer()));
	let said = '';
	const write = (text: string) => void (said += text);
	expect(await runVerify({ args: [archive], env: { LANG: 'fr_FR' }, out: write, err: write })).toBe(0);
	expect(said).toMatch(/3 ateliers, 1\s733 bulletins/u);
}
