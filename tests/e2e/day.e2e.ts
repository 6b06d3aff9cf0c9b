import type { Page } from '@playwright/test';
import { findChromium } from '../chromium.ts';
import { Browser } from './browser.ts';
import { expectAccessible, noLook, type Look } from './day/accessible.ts';
import { voteAgainOn, vote } from './day/afternoon.ts';
import { ballotsOfTheRoom, tiedTracks, type PaperBallot } from './day/ballots.ts';
import { signMinutes } from './day/conclusion.ts';
import { journalOf, readDisk, type Disk } from './day/disk.ts';
import * as facilitator from './day/facilitator.ts';
import { finger, keyboard, mouse, quickKeys } from './day/hands.ts';
import { reloadInMidTurn, spoilTurn, turnBrokenOff } from './day/mishaps.ts';
import { gather, sort } from './day/morning.ts';
import { arrives, expectAtOffice, linkFor } from './day/office-copy.ts';
import { judgeByHand, type CountedTrack } from './day/oracle.ts';
import { keyPile } from './day/paper-pile.ts';
import { castBallot, expectTurnsOver } from './day/participant.ts';
import { readTable } from './day/result-table.ts';
import * as tablets from './day/tablets.ts';
import { questions, tracksKept } from './day/workshop-of-2022.ts';
import { installed } from './field.ts';
import { Line } from './line.ts';
import { openOffice } from './office/desk.ts';
import { expect, test } from './test.ts';

const executablePath = findChromium();
test.use({
	locale: 'fr-FR',
	launchOptions: { ...(executablePath && { executablePath }), args: ['--no-sandbox'] }
});

const people = 30;
const ballots = ballotsOfTheRoom(people, 20220705);
/** Who votes on the first tablet, on paper that is keyed in there, and on the second tablet. */
const [byTouch, onPaper, atSecond] = [ballots.slice(0, 16), ballots.slice(16, 22), ballots.slice(22)];
/** What six people say of the two tracks that were tied, when they vote again. */
const again: PaperBallot = new Map(tiedTracks.map((track, index) => [track, index + 1]));
const votersAgain = 6;
const remark = 'Deux personnes sont arrivées après l’ouverture du vote.';
const reloadBefore = 5;
const batteryLostBefore = 9;
const givenUpBefore = 13;

test('the workshop of 5 July 2022: thirty people, two tablets and paper, a second round, and the office’s copy', async ({
	server,
	tablet,
	browser
}) => {
	test.setTimeout(300_000);
	const line = await Line.to(server);
	const other = await Browser.open();
	const desk = await (await browser.newContext({ locale: 'fr-FR' })).newPage();
	await openOffice(desk, server);
	const joinLink = await linkFor(desk, 'La tablette de Paris');
	let page = await installed(tablet, line.url);
	const second = await installed(other, line.url);
	const look = (state: string) => expectAccessible(page, state);
	const lookSecond = (state: string) => expectAccessible(second, state);

	try {
		await test.step('prepare with the server, then lose it', async () => {
			await look('no workshop yet');
			await server.stop();
			await expectNoServer(server.url);
			await page.reload();
			await facilitator.openWorkshop(page, 'Paris', '2022-07-05', people, look);
		});
		const here = page.url().replace(/\/gather$/u, '');

		await test.step('gather', () => gather(page, look));
		await test.step('let a second tablet in', () => tablets.admit(page, second, look, lookSecond));
		await test.step('sort', () => sort(page, look));

		await test.step('open the vote on both tablets', async () => {
			await page.getByRole('button', { name: 'Passer au vote' }).click();
			await tablets.openSharedVote(page, look);
			await look('the grading desk');
			await tablets.carry(page, second, here);
		});
		const opened = await readDisk(page);

		await test.step('ballots, a reload, an empty battery and a turn given up', async () => {
			await page.goto(`${here}/grade`);
			await facilitator.passTablet(page, look);
			await look('the hand-over of the vote');
			for (const [index, ballot] of byTouch.entries()) {
				if (index === reloadBefore) await reloadInMidTurn(page, ballot, look);
				if (index === batteryLostBefore) page = await loseBatteryInMidTurn(tablet, page, index);
				if (index === givenUpBefore) await spoilTurn(page, ballot, look);
				await castBallot(page, ballot, castingOf(index, look));
				const spoiled = index < givenUpBefore ? 0 : 1;
				await expectTurnsOver(page, index + 1 + spoiled, spoiled);
			}
			await facilitator.takeBack(page, look);
		});
		await test.step('paper ballots', () => keyPile(page, onPaper, look));

		await test.step('nothing in the journal moved while people voted', async () => {
			const disk = await readDisk(page);
			expect(journalOf(disk)).toBe(journalOf(opened));
			expect(disk.ballots).toHaveLength(byTouch.length + onPaper.length);
			expect(disk.urns).toMatchObject([{ turn: byTouch.length + onPaper.length + 3, spoiled: 2 }]);
		});

		await test.step('close one urn: nothing shows', async () => {
			await tablets.closeOwnUrn(page, remark, look);
			await expectUrnEmptied(page, opened);
			await tablets.expectNothingShown(page, here);
		});

		await test.step('the second tablet votes, and brings its count', async () => {
			await tablets.takeUrn(second, lookSecond);
			await facilitator.passTablet(second);
			for (const ballot of atSecond) await castBallot(second, ballot, { hand: quickKeys });
			await facilitator.takeBack(second);
			await tablets.closeOwnUrn(second);
			await tablets.carry(second, page, second.url().replace(/\/[a-z]+$/u, ''));
			await expect(page.getByRole('blockquote')).toHaveText(remark);
			await look('the result');
		});

		const first = await tablesOf(page, questions.length);
		await test.step('the result is what the ballots say', async () => {
			for (const [number, question] of questions.entries()) {
				expectJudged(first[number]!, tracksKept(question), ballots);
				const tied = first[number]!.filter((track) => track.tied);
				expect(tied).toHaveLength(question === 'q2' ? 2 : 0);
			}
			await look('the numbers of the result');
		});

		await test.step('a second round on what was tied', async () => {
			await voteAgainOn(page, tiedTracks, noLook);
			await vote(page, again, votersAgain);
		});
		const afterwards = await tablesOf(page, 1);
		expectJudged(
			afterwards[0]!,
			tiedTracks,
			Array.from({ length: votersAgain }, () => again)
		);

		await test.step('signed minutes', () => signMinutes(page, people, ['Camille Roy', 'Sacha Petit']));
		await test.step('the second tablet holds the same day', async () => {
			await expectNoServer(server.url);
			await tablets.carry(page, second, here);
			await expect(second.getByText('Le relevé est signé')).toBeVisible();
			await second.goto(`${second.url().replace(/\/[a-z]+$/u, '')}/result`);
			expect(await tablesOf(second, 1)).toEqual(afterwards);
			await second.getByRole('link', { name: /Tour 1/ }).click();
			await expect(second.getByRole('button', { name: 'Voir les nombres' })).toHaveCount(questions.length);
			expect(await tablesOf(second, questions.length)).toEqual(first);
		});

		await test.step('the office’s copy is equal', async () => {
			await server.start();
			const receipt = await arrives(page, line, joinLink, { DATA_DIR: server.folder });
			// In the second round all ballots are alike: outside of the room nobody sees it.
			await expectAtOffice(desk, server, receipt, { result: first, withheld: 1 });
		});
	} finally {
		await line.close();
		await other.remove();
	}
});

// One ballot by keys alone, one by touch, two by mouse, the others by quick keys; some people change their mind.
function castingOf(index: number, look: Look) {
	const hand = [mouse, keyboard, finger, mouse][index] ?? quickKeys;
	const tracks = [...ballots[index]!.keys()];
	const secondThoughts = index % 6 === 1 ? [tracks[index % 24]!, tracks[(index + 11) % 24]!] : [];
	return { hand, secondThoughts, ...(index === 0 && { look }) };
}

async function loseBatteryInMidTurn(tablet: Browser, page: Page, index: number): Promise<Page> {
	const address = page.url();
	await turnBrokenOff(page, ballots[index]!);
	await tablet.kill();
	await tablet.reopen();
	const reopened = await tablet.context.newPage();
	await reopened.goto(address);
	await expectTurnsOver(reopened, index);
	return reopened;
}

/** Of the ballots nothing is left but how many there were, and what each track was given. */
async function expectUrnEmptied(page: Page, opened: Disk): Promise<void> {
	const disk = await readDisk(page);
	expect(disk.ballots).toEqual([]);
	expect(disk.urns).toEqual([]);
	const written = disk.entries.slice(opened.entries.length);
	expect(written.map(({ head }) => head['kind'])).toEqual(['remark-recorded', 'urn-closed']);
	expect(written[1]!.body).toMatchObject({ ballots: 22, spoiled: 2, paper: 6 });
}

async function tablesOf(page: Page, count: number): Promise<CountedTrack[][]> {
	await expect(page.getByRole('heading', { name: 'Résultat', level: 1 })).toBeVisible();
	const all: CountedTrack[][] = [];
	for (let number = 0; number < count; number += 1) all.push(await readTable(page, number));
	return all;
}

function expectJudged(
	shown: readonly CountedTrack[],
	tracks: readonly string[],
	given: readonly PaperBallot[]
) {
	expect(byTrack(shown)).toEqual(byTrack(judgeByHand(tracks, given)));
	expect(shown.map(({ rank }) => rank)).toEqual(shown.map(({ rank }) => rank).sort((a, b) => a - b));
}

async function expectNoServer(url: string): Promise<void> {
	await expect(fetch(url), 'nobody answers').rejects.toThrow();
}

function byTrack(lines: readonly CountedTrack[]): CountedTrack[] {
	return [...lines].sort((a, b) => (a.track < b.track ? -1 : 1));
}
