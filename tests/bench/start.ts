/**
 * P8, to start from the tablet's cache with no server and a processor six times as slow: first paint within 0.8 s, and
 * within 1.5 s a tap is answered. Run with `node tests/bench/start.ts [rounds]` on what `npm run build` made. Each round
 * is a browser that has just been opened; its own start does not count.
 */
import { Browser } from '../e2e/browser.ts';
import { installed, openedRehearsal } from '../e2e/field.ts';
import { Server } from '../e2e/server.ts';
import { prepare } from '../../src/lib/words/fr/prepare.ts';
import { workshops } from '../../src/lib/words/fr/workshops.ts';
import { median, ms, printTable, promise } from './figures.ts';
import { calm } from './quiet.ts';
import { slowDown } from './taps.ts';

const rounds = Number(process.argv[2] ?? 7);
type Start = { readonly paint: number; readonly ready: number; readonly answer: number };

const server = await Server.start();
const tablet = await Browser.open();
try {
	await openedRehearsal(await installed(tablet, server.url));
	await server.stop();
	const starts: Start[] = [];
	for (let round = 0; round < rounds; round += 1) starts.push(await start());
	tell(starts);
} finally {
	await tablet.remove();
	await server.stop();
}

async function start(): Promise<Start> {
	await tablet.quit();
	await tablet.reopen();
	const page = await tablet.context.newPage();
	await calm();
	await slowDown(page);
	await page.goto(server.url, { waitUntil: 'commit' });
	return page.evaluate(firstTap, [workshops.prepare, prepare.title] as const);
}

/** Runs in the page: taps as soon as there is something to tap, and answers when the next screen is painted. */
function firstTap([name, next]: readonly [string, string]): Promise<Start> {
	const paint = () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN;
	const button = () =>
		[...document.querySelectorAll('button')].find((one) => one.textContent.trim() === name);
	const until = (isSo: () => boolean) =>
		new Promise<void>((resolve) => {
			const look = () => requestAnimationFrame(() => (isSo() ? resolve() : look()));
			look();
		});
	return (async () => {
		await until(() => button() !== undefined);
		const ready = performance.now();
		button()?.click();
		await until(() => document.querySelector('h1')?.textContent.trim() === next);
		await new Promise((painted) => setTimeout(painted));
		return { paint: paint(), ready, answer: performance.now() };
	})();
}

function tell(starts: readonly Start[]): void {
	const middle = (of: keyof Start) => median(starts.map((one) => one[of]));
	const worst = (of: keyof Start) => Math.max(...starts.map((one) => one[of]));
	const row = (name: string, of: keyof Start) => [name, ms(middle(of)), ms(worst(of))];
	printTable([
		[`${rounds} starts, CPU x6`, 'median', 'worst'],
		row('first paint', 'paint'),
		row('a button stands there', 'ready'),
		row('it was tapped and the next screen painted', 'answer')
	]);
	promise(`first paint <= 0.8 s (${ms(middle('paint'))})`, middle('paint') <= 800);
	promise(`answers to a tap <= 1.5 s (${ms(middle('answer'))})`, middle('answer') <= 1500);
}
