/**
 * P1, to append one entry of about 1 kB durably: at most 1.3 times a Dexie put of the same bytes, and faster than RxDB
 * and PouchDB. Run with `node tests/bench/append.ts [rounds]`, the peers after `npm run bench:peers`. In each round all
 * contenders write in turn, in lots, in one Chromium with a profile on the disk and an origin each; all of them wait
 * until the disk has it, also those that do not by themselves.
 */
import { existsSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright';
import { withBrowser, withPages } from './browser.ts';
import { bundle } from './bundle.ts';
import { median, ms, printTable, promise, times } from './figures.ts';
import type {} from './pages/contender.ts';
import { calm } from './quiet.ts';

const rounds = Number(process.argv[2] ?? 5);
const lots = 50;
const lot = 20;
const warmUp = 200;
const arePeersThere = existsSync(new URL('./peers/storage/node_modules', import.meta.url));
const paths = {
	preau: './pages/preau.ts',
	dexie: './pages/dexie.ts',
	raw: './pages/raw.ts',
	...(arePeersThere ? { rxdb: './peers/storage/rxdb.js', pouchdb: './peers/storage/pouch.js' } : {})
};
const names = Object.keys(paths);
type Times = Map<string, number[]>;

if (!arePeersThere)
	console.log('RxDB and PouchDB are not installed: run `npm run bench:peers` to compare with them.');
const scripts = new Map<string, string>();
for (const [name, path] of Object.entries(paths)) scripts.set(name, await bundle(path));
await withPages(scripts, async (originOf) => {
	for (const before of [1000, 10_000]) tell(before, await measure(before, originOf));
});

/** Milliseconds an entry: each contender's medians of its lots, round by round. */
async function measure(before: number, originOf: (name: string) => string): Promise<Times> {
	const all: Times = new Map(names.map((name) => [name, []]));
	for (let round = 0; round < rounds; round += 1) {
		const found = await withBrowser((browser) => oneRound(browser, before, originOf));
		for (const [name, lots] of found) all.get(name)!.push(median(lots));
	}
	return all;
}

async function oneRound(
	browser: BrowserContext,
	before: number,
	originOf: (name: string) => string
): Promise<Times> {
	const pages = new Map<string, Page>();
	for (const name of names) pages.set(name, await openPage(browser, originOf(name), before));
	await calm();
	const found: Times = new Map(names.map((name) => [name, []]));
	for (let turn = 0; turn < lots; turn += 1) {
		for (const name of rotated(names, turn)) {
			await pages.get(name)!.bringToFront();
			found.get(name)!.push((await append(pages.get(name)!, lot)) / lot);
		}
	}
	for (const [name, page] of pages) await checkCount(name, page, before + warmUp + lots * lot);
	return found;
}

async function openPage(browser: BrowserContext, origin: string, before: number): Promise<Page> {
	const page = await browser.newPage();
	page.on('pageerror', (error) => console.error(error));
	await page.goto(origin);
	await page.waitForFunction(() => 'bench' in globalThis);
	await page.evaluate((entries) => globalThis.bench.seed(entries), before);
	await append(page, warmUp);
	return page;
}

function append(page: Page, entries: number): Promise<number> {
	return page.evaluate((count) => globalThis.bench.append(count), entries);
}

async function checkCount(name: string, page: Page, expected: number): Promise<void> {
	const count = await page.evaluate(() => globalThis.bench.count());
	if (count !== expected) throw new Error(`${name} holds ${count} entries, not ${expected}`);
}

function rotated<T>(list: readonly T[], by: number): T[] {
	return list.map((_, index) => list[(index + by) % list.length]!);
}

function tell(before: number, all: Times): void {
	console.log(
		`\n${before.toLocaleString('en')} entries there before, medians of ${rounds} rounds of ${lots * lot} entries`
	);
	const against = (name: string) =>
		median(all.get('preau')!.map((time, round) => time / all.get(name)![round]!));
	const rows = names.map((name) => [name, ms(median(all.get(name)!)), times(against(name))]);
	printTable([['', 'an entry', 'Préau takes'], ...rows]);
	const words = `<= 1.3 x a Dexie put of the same bytes (${times(against('dexie'))})`;
	promise(words, against('dexie') <= 1.3);
	if (arePeersThere) promise('faster than RxDB and PouchDB', against('rxdb') < 1 && against('pouchdb') < 1);
}
