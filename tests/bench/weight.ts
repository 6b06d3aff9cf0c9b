/**
 * P7, JavaScript before the first screen answers, gzipped: field pages at most 90 kB, the ballot's page at most 95, and
 * no font or image holds a page up. Run with `node tests/bench/weight.ts` on what `npm run build` made.
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
	readonly promised: number;
	readonly waits: boolean;
};

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
	const scripts = new Set<string>();
	page.on('request', (request) => {
		const { pathname } = new URL(request.url());
		if (pathname.endsWith('.js')) scripts.add(pathname);
	});
	await page.goto(server.url + address);
	await page.getByRole('heading', { level: 1 }).waitFor();
	const sizes = [...scripts].map((path) => gzipSync(readFileSync(join(build, 'client', path))).length / 1000);
	const waits = await page.evaluate(() =>
		[...document.fonts].some(({ display }) => /auto|block/u.test(display))
	);
	await page.close();
	return {
		name: address.replace(/\/workshops\/[^/]+/u, '/workshops/…'),
		kB: sizes.reduce((sum, size) => sum + size, 0),
		files: sizes.length,
		heaviest: Math.max(...sizes),
		promised: address.endsWith('grade') ? 95 : 90,
		waits
	};
}

function tell(): void {
	const rows = weights.map(({ name, kB, files, heaviest, promised }) => [
		name,
		`${kB.toFixed(1)} kB`,
		String(files),
		`${heaviest.toFixed(1)} kB`,
		`<= ${promised} kB`
	]);
	printTable([['gzipped, file by file', 'JavaScript', 'files', 'heaviest', 'promise'], ...rows]);
	promise(
		'field pages <= 90 kB, the ballot’s page <= 95 kB',
		weights.every(({ kB, promised }) => kB <= promised)
	);
	promise('no font holds up what is read', !weights.some(({ waits }) => waits));
}
