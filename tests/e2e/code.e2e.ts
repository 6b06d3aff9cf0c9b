import type { Page } from '@playwright/test';
import { grade } from '../../src/lib/words/fr/grade.ts';
import { pin as words } from '../../src/lib/words/fr/pin.ts';
import { expectAccessible } from './day/accessible.ts';
import { readDisk } from './day/disk.ts';
import { pin, takeBack } from './day/facilitator.ts';
import { atHandOver, castOne, roomThatVotes } from './day/voting-room.ts';
import { neverVisited } from './field.ts';
import { expect, test } from './test.ts';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const field = (page: Page) => page.getByRole('textbox', { name: words.ask.code });

async function tryCode(page: Page, code: string): Promise<void> {
	await field(page).fill(code);
	await button(page, words.ask.open).click();
}

test('every address of Préau leads to the hand-over while the tablet goes round', async ({
	server,
	tablet
}) => {
	const { page, vote } = await roomThatVotes(tablet, server.url);
	const others = ['gather', 'sort', 'result', 'agenda', 'ballots', 'wall'].map((step) =>
		vote.replace('grade', step)
	);
	const addresses = ['/', '/method', ...neverVisited()].map((path) => server.url + path);
	for (const address of [...addresses, ...others]) {
		await page.goto(address);
		await atHandOver(page);
		expect(page.url(), address).toBe(vote);
	}
	const second = await tablet.context.newPage();
	await second.goto(server.url);
	await button(second, 'Continuer ici').click();
	await atHandOver(second);
	await takeBack(second);
	await second.goto(server.url);
	await expect(second.getByRole('heading', { name: 'Ateliers', level: 1 })).toBeVisible();
});

test('wrong codes cost a wait that a reload does not shorten, the vote goes on, and nothing is lost', async ({
	server,
	tablet
}) => {
	const { page } = await roomThatVotes(tablet, server.url);
	await castOne(page);
	await button(page, grade.handOver.back).click();
	for (const left of [3, 2, 1]) {
		await tryCode(page, '999990');
		await expect(page.getByRole('alert')).toContainText(`encore ${left} essai`);
	}
	await expectAccessible(page, 'a wrong code');
	await tryCode(page, '999990');
	await expect(page.getByRole('alert')).toContainText('il faut attendre');
	await tryCode(page, '999990');
	await expect(page.getByRole('timer')).toContainText('Le code se tape à nouveau dans');
	await expect(field(page)).toBeDisabled();
	await page.reload();
	await atHandOver(page);
	await castOne(page);
	await button(page, grade.handOver.back).click();
	await expect(page.getByRole('timer')).toContainText('Le code se tape à nouveau dans');
	await expectAccessible(page, 'waiting for the code');
	expect((await readDisk(page)).ballots).toHaveLength(2);
});

test('a code that was forgotten opens the way out after a quarter of an hour that everyone is told of', async ({
	server,
	tablet
}) => {
	const { page } = await roomThatVotes(tablet, server.url);
	await page.clock.install();
	await page.reload();
	await button(page, grade.handOver.back).click();
	await button(page, words.forgotten.ask).click();
	await button(page, words.forgotten.confirm).click();
	await button(page, words.ask.back).click();
	await expect(page.getByText('Une sortie sans code est demandée')).toBeVisible();
	await expectAccessible(page, 'a way out was asked for');
	await page.clock.runFor(14 * 60_000);
	await expect(page.getByRole('timer')).toContainText(/dans (1\smin 0\d|\d\d)\ss\./u);
	await expect(button(page, words.forgotten.leave)).toHaveCount(0);
	await page.clock.runFor(61_000);
	await button(page, words.forgotten.leave).click();
	await expect(page.getByRole('heading', { name: grade.desk.open })).toBeVisible();
	await button(page, grade.desk.pass).click();
	await expect(page.getByRole('heading', { name: words.set.title })).toBeVisible();
});

test(
	'the request to leave without the code is cancelled by anyone at the hand-over',
	{ tag: '@long' },
	async ({ server, tablet }) => {
		const { page } = await roomThatVotes(tablet, server.url);
		await button(page, grade.handOver.back).click();
		await button(page, words.forgotten.ask).click();
		await button(page, words.forgotten.confirm).click();
		await button(page, words.ask.back).click();
		await button(page, words.forgotten.cancel).click();
		await expect(page.getByText('Une sortie sans code')).toHaveCount(0);
	}
);

test(
	'the code is set with care, and another one can be set from the desk',
	{ tag: '@long' },
	async ({ server, tablet }) => {
		const { page } = await roomThatVotes(tablet, server.url);
		await takeBack(page);
		await button(page, grade.desk.changePin).click();
		await page.getByRole('textbox', { name: words.set.code, exact: true }).fill('123456');
		await page.getByRole('textbox', { name: words.set.again }).fill('123456');
		await button(page, words.set.confirmOnly).click();
		await expect(page.getByRole('alert')).toContainText('se devine au premier essai');
		await expectAccessible(page, 'a code too simple');
		await page.getByRole('textbox', { name: words.set.code, exact: true }).fill('715280');
		await page.getByRole('textbox', { name: words.set.again }).fill('715280');
		await button(page, words.set.confirmOnly).click();
		await button(page, grade.desk.pass).click();
		await button(page, grade.handOver.back).click();
		await tryCode(page, pin);
		await expect(page.getByRole('alert')).toContainText('Ce n’est pas le code');
		await tryCode(page, '715280');
		await expect(page.getByRole('heading', { name: grade.desk.open })).toBeVisible();
	}
);
