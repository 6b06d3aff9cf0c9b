import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Browser } from '../e2e/browser.ts';
import { installed } from '../e2e/field.ts';
import { build, Server } from '../e2e/server.ts';
import { openRooms } from '../kill/rooms.ts';

/**
 * P7: JavaScript before the first screen answers, gzipped: field pages at most 90 kB, the ballot's page at most 95, and
 * no font or image holds a page up. Run with `node tests/bench/weight.ts` on what `npm run build` made.
 */
const server = await Server.start();
const tablet = await Browser.open();
try {
	const page = await installed(tablet, server.url);
	const { voting } = await openRooms(page);
	const steps = ['prepare', 'gather', 'sort', 'grade', 'result'];
	const addresses = ['/', ...steps.map((step) => voting.replace(/grade$/, step))];
	for (const one of addresses) await weigh(server.url + one, one.endsWith('grade') ? 95 : 90);
} finally {
	await tablet.remove();
	await server.stop();
}

async function weigh(address: string, promised: number): Promise<void> {
	const page = await tablet.context.newPage();
	const scripts = new Set<string>();
	page.on('request', (request) => {
		const { pathname } = new URL(request.url());
		if (pathname.endsWith('.js')) scripts.add(pathname);
	});
	await page.goto(address);
	await page.getByRole('heading', { level: 1 }).waitFor();
	const bytes = [...scripts].map((path) => gzipSync(readFileSync(join(build, 'client', path))).length);
	const weight = bytes.reduce((sum, length) => sum + length, 0) / 1000;
	const name = new URL(address).pathname.replace(/\/workshops\/[^/]+/, '/workshops/…');
	const verdict = weight <= promised ? 'kept' : 'NOT KEPT';
	console.log(
		`${name}: ${weight.toFixed(1)} kB in ${scripts.size} files; promise <= ${promised} kB: ${verdict}`
	);
	if (weight > promised) process.exitCode = 1;
	await page.close();
}
