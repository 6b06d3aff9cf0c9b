/**
 * P7, JavaScript before the first screen answers, gzipped: field pages at most 90 kB, the ballot's page at most 95, and
 * no font or image holds a page up. Counted is every script that was asked for until the screen's heading was painted:
 * field pages are drawn by their scripts, so that what is painted answers. What the page fetches after that, while
 * nothing waits for it, is told beside it. Run with `node tests/bench/weight.ts` on what `npm run build` made.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Browser } from '../e2e/browser.ts';
import { installed } from '../e2e/field.ts';
import { build, Server } from '../e2e/server.ts';
import { openRooms } from '../kill/rooms.ts';
import { printTable, promise } from './figures.ts';

type Weight = {
	readonly name: string;
	readonly kB: number;
	readonly files: number;
	readonly heaviest: number;
	/** With what is fetched once the first screen rests. */
	readonly rested: number;
	readonly promised: number;
	readonly waits: boolean;
};

// Milliseconds: long enough for all that a page fetches once its first screen rests.
const resting = 4000;
const server = await Server.start();
const tablet = await Browser.open();
const weights: Weight[] = [];
try {
	const page = await installed(tablet, server.url);
	const { writing, voting } = await openRooms(page);
	await page.close(); // a tablet is open in one page only
	const steps = ['gather', 'sort', 'prepare', 'result'].map((step) => writing.replace(/gather$/, step));
	for (const address of ['/', ...steps, voting]) weights.push(await weigh(address));
} finally {
	await tablet.remove();
	await server.stop();
}
tell();

async function weigh(address: string): Promise<Weight> {
	const page = await tablet.context.newPage();
	await page.addInitScript(markHeading);
	await page.goto(server.url + address);
	await page.waitForFunction(() => performance.getEntriesByName('heading').length > 0);
	await page.waitForTimeout(resting);
	const scripts = await page.evaluate(scriptsAsked);
	const sizes = scripts.filter(({ before }) => before).map(({ path }) => sizeOf(path));
	const waits = await page.evaluate(() =>
		[...document.fonts].some(({ display }) => /auto|block/u.test(display))
	);
	await page.close();
	return {
		name: address.replace(/\/workshops\/[^/]+/u, '/workshops/…'),
		kB: sum(sizes),
		files: sizes.length,
		heaviest: Math.max(...sizes),
		rested: sum(scripts.map(({ path }) => sizeOf(path))),
		promised: address.endsWith('grade') ? 95 : 90,
		waits
	};
}

/** Runs in the page before its own scripts: marks when the first heading was painted. */
function markHeading(): void {
	const observer = new MutationObserver(() => {
		if (!document.querySelector('h1')) return;
		observer.disconnect();
		requestAnimationFrame(() => setTimeout(() => performance.mark('heading')));
	});
	observer.observe(document, { childList: true, subtree: true });
}

/** Runs in the page: its scripts, and whether each was asked for before the heading was painted. */
function scriptsAsked(): { path: string; before: boolean }[] {
	const painted = performance.getEntriesByName('heading')[0]?.startTime ?? Number.NaN;
	return performance
		.getEntriesByType('resource')
		.map(({ name, startTime }) => ({ path: new URL(name).pathname, before: startTime <= painted }))
		.filter(({ path }) => path.endsWith('.js'));
}

function sizeOf(path: string): number {
	return gzipSync(readFileSync(join(build, 'client', path))).length / 1000;
}

function sum(sizes: readonly number[]): number {
	return sizes.reduce((total, size) => total + size, 0);
}

function tell(): void {
	const rows = weights.map(({ name, kB, files, heaviest, rested, promised }) => [
		name,
		`${kB.toFixed(1)} kB`,
		String(files),
		`${heaviest.toFixed(1)} kB`,
		`${rested.toFixed(1)} kB`,
		`<= ${promised} kB`
	]);
	printTable([['gzipped, file by file', 'JavaScript', 'files', 'heaviest', 'at rest', 'promise'], ...rows]);
	promise(
		'field pages <= 90 kB, the ballot’s page <= 95 kB',
		weights.every(({ kB, promised }) => kB <= promised)
	);
	promise('no font holds up what is read', !weights.some(({ waits }) => waits));
}
