import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { Browser } from '../e2e/browser.ts';
import { readDisk } from '../e2e/day/disk.ts';
import { seeded } from '../e2e/day/seeded.ts';
import { installed } from '../e2e/field.ts';
import { Server } from '../e2e/server.ts';
import { Account } from './account.ts';
import { giveHands, voteOn, writeOn } from './busy-hands.ts';
import { closeAndCount, endRound, openRooms, type Rooms } from './rooms.ts';

/**
 * npm run test:kill -- 100 [seed]: a tablet whose battery gives out again and again, at a random moment of a workshop.
 * Everything that its screen said was kept must be on the disk when it is switched on again, once and not twice.
 */
const lives = Number(process.argv[2] ?? 25);
const seed = Number(process.argv[3] ?? 1);
const random = seeded(seed);
const account = new Account();
let lossScreens = 0;

const started = Date.now();
const server = await Server.start();
const tablet = await Browser.open();
const { url } = server;
try {
	const rooms = await openRooms(await installed(tablet, url));
	await server.stop(); // from here on there is only the tablet
	for (let life = 1; life <= lives; life += 1) await live(life, rooms);
	const page = await switchOn(rooms.voting);
	await report(await closeAndCount(page));
} finally {
	await tablet.remove();
	await server.stop();
}

/** One life: switched on, found whole, worked with, dead. */
async function live(life: number, rooms: Rooms): Promise<void> {
	const votes = random() < 0.6;
	const page = await switchOn(votes ? rooms.voting : rooms.writing);
	if (!votes) await toWriting(page, rooms);
	await page.exposeFunction('say', (what: string) => account.said(what));
	await page.evaluate(giveHands);
	const work = votes ? page.evaluate(voteOn) : page.evaluate(writeOn, life);
	await Promise.race([work.catch(() => {}), pause(200 + random() * 1300)]);
	await tablet.kill();
}

/** The tablet may still be going round with the vote. */
async function toWriting(page: Page, rooms: Rooms): Promise<void> {
	await endRound(page);
	if (!page.url().endsWith(rooms.writing)) await page.goto(url + rooms.writing);
}

async function switchOn(path: string): Promise<Page> {
	await tablet.kill();
	await tablet.reopen();
	const page = await tablet.context.newPage();
	await page.goto(url + path);
	const heading = page.getByRole('heading', { level: 1 });
	await heading.waitFor();
	if (/manque|ne s’ouvrent pas/u.test(await heading.innerText())) lossScreens += 1;
	account.compare(await readDisk(page));
	return page;
}

async function report(counted: { proposals: number; ballots: number }): Promise<void> {
	const { kept, faults } = account;
	const seconds = Math.round((Date.now() - started) / 1000);
	const isWhole =
		counted.ballots === kept.ballots && counted.proposals >= kept.proposals && lossScreens === 0;
	const isGood = isWhole && Object.values(faults).every((count) => count === 0);
	console.log(
		`${lives} kills (seed ${seed}) in ${seconds} s: kept ${kept.proposals} proposals and ${kept.ballots} ballots`,
		`(${kept.ofThemUnsaid} of them written but not yet said when the kill came)`
	);
	console.log(
		`missing ${faults.missing}, doubled ${faults.doubled}, torn ${faults.torn}, loss screens ${lossScreens}`
	);
	console.log(`counted at the end: ${counted.proposals} proposals, ${counted.ballots} ballots in the result`);
	if (!isGood) process.exitCode = 1;
}
