import type { Page } from '@playwright/test';
import type { Browser } from './browser.ts';
import { expectAccessible, type Look } from './day/accessible.ts';
import { ballotsOfTheRoom } from './day/ballots.ts';
import { journalOf, readDisk } from './day/disk.ts';
import * as facilitator from './day/facilitator.ts';
import { finger, keyboard, mouse, quickKeys } from './day/hands.ts';
import { judgeByHand, type CountedTrack } from './day/oracle.ts';
import { castBallot, expectTurnsOver } from './day/participant.ts';
import { gather, sort } from './day/morning.ts';
import { reloadInMidTurn, turnBrokenOff } from './day/mishaps.ts';
import { readTable } from './day/result-table.ts';
import { questions, tracksKept } from './day/workshop-of-2022.ts';
import { installed } from './field.ts';
import { expect, test } from './test.ts';

const people = 30;
const ballots = ballotsOfTheRoom(people, 20220705);
const remark = 'Deux personnes sont arrivées après l’ouverture du vote.';
const reloadBefore = 5;
const batteryLostBefore = 17;

test('the workshop of 5 July 2022, without a server from the first proposal to the result', async ({
	server,
	tablet
}) => {
	test.setTimeout(300_000);
	let page = await installed(tablet, server.url);
	const look = (state: string) => expectAccessible(page, state);

	await test.step('prepare with the server, then lose it', async () => {
		await look('no workshop yet');
		await server.stop();
		await expectNoServer(server.url);
		await page.reload();
		await facilitator.openWorkshop(page, 'Paris', '2022-07-05', people, look);
	});

	await test.step('gather', () => gather(page, look));
	await test.step('sort', () => sort(page, look));

	await test.step('open the vote', async () => {
		await page.getByRole('button', { name: 'Passer au vote' }).click();
		await look('freezing the list');
		await facilitator.openVote(page);
		await look('the grading desk');
	});
	const opened = await readDisk(page);

	await test.step('thirty ballots, a reload and an empty battery', async () => {
		await facilitator.passTablet(page, look);
		await look('the hand-over of the vote');
		for (const [index, ballot] of ballots.entries()) {
			if (index === reloadBefore) await reloadInMidTurn(page, ballot, look);
			if (index === batteryLostBefore) page = await loseBatteryInMidTurn(tablet, page, index);
			await castBallot(page, ballot, castingOf(index, look));
			await expectTurnsOver(page, index + 1);
		}
	});

	await test.step('nothing in the journal moved while people voted', async () => {
		const disk = await readDisk(page);
		expect(journalOf(disk)).toBe(journalOf(opened));
		expect(disk.ballots).toHaveLength(people);
		expect(disk.urns).toMatchObject([{ turn: people + 1, spoiled: 0 }]);
	});

	await test.step('close the urn', async () => {
		await facilitator.takeBack(page, look);
		await facilitator.closeUrn(page, remark, look);
		const disk = await readDisk(page);
		expect(disk.ballots).toEqual([]);
		expect(disk.urns).toEqual([]);
		const written = disk.entries.slice(opened.entries.length).map(({ head }) => head['kind']);
		expect(written).toEqual(['remark-recorded', 'urn-closed']);
		await expect(page.getByRole('blockquote')).toHaveText(remark);
		await look('the result');
	});

	for (const [number, question] of questions.entries()) {
		await test.step(`the result of ${question} is what the ballots say`, async () => {
			const shown = await readTable(page, number);
			const counted = judgeByHand(tracksKept(question), ballots);
			expect(byTrack(shown)).toEqual(byTrack(counted));
			expect(shown.map(({ rank }) => rank)).toEqual(shown.map(({ rank }) => rank).sort((a, b) => a - b));
			expect(counted.filter(({ tied }) => tied)).toHaveLength(question === 'q2' ? 2 : 0);
		});
	}
	await look('the numbers of the result');
	await expectNoServer(server.url);
});

// One ballot by keys alone, one by touch, the others by mouse and by quick keys; some people change their mind.
function castingOf(index: number, look: Look) {
	const hand = index === 1 ? keyboard : index === 2 ? finger : index % 2 === 0 ? mouse : quickKeys;
	const tracks = [...ballots[index]!.keys()];
	const secondThoughts = index % 6 === 1 ? [tracks[index % 24]!, tracks[(index + 11) % 24]!] : [];
	return { hand, secondThoughts, ...(index === 0 && { look }) };
}

async function loseBatteryInMidTurn(tablet: Browser, page: Page, index: number): Promise<Page> {
	const address = page.url();
	await turnBrokenOff(page, ballots[index]!);
	await tablet.kill();
	await tablet.reopen();
	const again = await tablet.context.newPage();
	await again.goto(address);
	await expectTurnsOver(again, index);
	return again;
}

async function expectNoServer(url: string): Promise<void> {
	await expect(fetch(url), 'nobody answers').rejects.toThrow();
}

function byTrack(lines: readonly CountedTrack[]): CountedTrack[] {
	return [...lines].sort((a, b) => (a.track < b.track ? -1 : 1));
}
