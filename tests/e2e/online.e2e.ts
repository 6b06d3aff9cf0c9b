import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { gradesOf } from '../../src/lib/core/scale.ts';
import { grade as english } from '../../src/lib/words/en/grade.ts';
import { common } from '../../src/lib/words/fr/common.ts';
import { grade } from '../../src/lib/words/fr/grade.ts';
import { grades } from '../../src/lib/words/fr/grades.ts';
import { office } from '../../src/lib/words/fr/office.ts';
import { refusals } from '../../src/lib/words/fr/refusals.ts';
import { vote as say } from '../../src/lib/words/fr/vote.ts';
import { inventedRooms } from '../server/rooms/graded-lists.ts';
import { inFolder } from '../server/rooms/seeding.ts';
import { named } from '../core/author.ts';
import { expectAccessible } from './day/accessible.ts';
import { openOffice } from './office/desk.ts';
import { reach } from './office/keyboard.ts';
import { test as base } from './office/test.ts';
import { build, Server } from './server.ts';

const { online } = office;
const tracks = 9;

/** An office whose rooms graded a national list. */
const test = base.extend({
	server: async ({}, use) => {
		const folder = mkdtempSync(join(tmpdir(), 'preau-office-'));
		await inFolder(folder, async (db) => void (await inventedRooms(db)));
		const server = await Server.start(build, { DATA_DIR: folder });
		await use(server);
		await server.stop();
		rmSync(folder, { recursive: true, force: true });
	}
});

test('people who could not come vote by their codes, and their urn stays apart from the rooms', async ({
	page,
	server,
	browser
}) => {
	await openOffice(page, server);
	await page.goto(`${server.url}/office/results`);
	await page.getByRole('link', { name: /pistes communes/u }).click();
	await page.getByRole('link', { name: online.title }).click();
	await expectAccessible(page, 'no online ballot yet');
	await page.getByRole('button', { name: online.openDo }).click();
	await expect(page.getByText(online.done.opened)).toBeVisible();
	await page.getByLabel(online.howMany).fill('13');
	await page.getByRole('button', { name: online.makeDo }).click();
	await page.getByText(online.list).click();
	const codes = await page.locator('li strong').allTextContents();
	expect(codes).toHaveLength(13);
	await expectAccessible(page, 'codes that were made');

	const list = /results\/([^/]+)\/online/u.exec(page.url())![1]!;
	const phone = await browser.newContext({ viewport: { width: 320, height: 640 }, locale: 'fr-FR' });
	const voter = await phone.newPage();
	await voter.goto(`${server.url}/vote/${list}#${codes[0]}`);
	await expect(voter.getByLabel(say.code)).toHaveValue(codes[0]!);
	await expect(voter).toHaveURL(`${server.url}/vote/${list}`); // the code has left the address
	await expectAccessible(voter, 'the entrance of an online ballot');
	await votesByKeyboard(voter);
	for (const [language, heading] of [
		['en', english.review.heading],
		['fr', grade.review.heading]
	] as const) {
		await voter.getByRole('button', { name: common.languageNames[language] }).click();
		await expect(voter.getByRole('heading', { name: heading })).toBeVisible(); // with all that was graded
	}
	await phone.clearCookies(); // the language that was chosen; voting itself leaves none
	// The answer is lost on its way: the ballot is in the urn, and the voter does not know yet.
	await voter.route('**/api/vote/**', async (route) => {
		await route.fetch();
		await route.abort();
	});
	await reach(voter, 'button', grade.review.cast);
	await voter.keyboard.press('Enter');
	await expect(voter.getByRole('alert')).toHaveText(
		refusals['vote-answer-lost']({ kind: 'vote-answer-lost' })
	);
	await expectAccessible(voter, 'an answer that was lost');
	expect(await voter.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
	await voter.unroute('**/api/vote/**');
	await voter.getByRole('button', { name: grade.review.cast }).click();
	await expect(voter.getByRole('heading', { name: say.kept })).toBeFocused();
	await expectAccessible(voter, 'a ballot that is kept');
	expect(await phone.cookies()).toEqual([]);

	await voter.reload();
	await voter.getByLabel(say.code).fill(codes[0]!.toLowerCase());
	await voter.getByRole('button', { name: say.begin }).click();
	await expect(voter.getByRole('alert')).toHaveText(refusals['vote-code-used']({ kind: 'vote-code-used' }));

	for (const [person, code] of codes.slice(1, 12).entries()) {
		const given = Array.from({ length: tracks }, (_, track) => (person + track) % 6);
		const data = { code, attempt: named(code), grades: given };
		expect((await voter.request.post(`${server.url}/api/vote/${list}`, { data })).status()).toBe(200);
	}

	await page.goto(`${server.url}/office/results/${list}`);
	await expect(page.getByText(online.beside.running)).toBeVisible();
	await page.getByRole('link', { name: online.title }).click();
	await page.getByText(online.close, { exact: true }).click();
	await page.getByRole('button', { name: online.closeDo }).click();
	await expect(page.getByText(online.counted(12))).toBeVisible();
	await page.getByRole('link', { name: online.back }).click();
	for (const told of [online.beside.rooms(281), online.beside.alone(12), online.beside.together(293)])
		await expect(page.getByText(told)).toBeVisible();
	await expectAccessible(page, 'a result with an online ballot beside it');

	await page.getByRole('link', { name: office.releases.title }).click();
	await expect(page.getByText(online.beside.alone(12))).toBeVisible();
	await page.getByRole('button', { name: office.releases.make(1) }).click();
	await expect(page.getByText(office.releases.done(1))).toBeVisible();
	await voter.reload();
	await expect(voter.getByText(say.over)).toBeVisible();
	await voter.getByRole('link', { name: say.results }).click();
	await expect(voter.getByText(office.releases.public.recompute.equal(13, 281))).toBeVisible();
	await expect(voter.getByText(online.beside.alone(12))).toBeVisible();
	await expectAccessible(voter, 'a released result with an online ballot beside it');
	await phone.close();
});

/** The best grade for everything, with the keyboard alone, up to the review. */
async function votesByKeyboard(voter: Page): Promise<void> {
	await reach(voter, 'button', say.begin);
	await voter.keyboard.press('Enter');
	const best = grades[gradesOf('quality-6')[0]!];
	for (let track = 1; track <= tracks; track += 1) {
		await expect(voter.getByText(grade.turn.progress(track, tracks))).toBeVisible();
		if (track === 1) await expectAccessible(voter, 'a track of an online ballot');
		await reach(voter, 'radio', new RegExp(best, 'u'));
		await voter.keyboard.press('Space');
		await voter.keyboard.press('Enter');
	}
	await expect(voter.getByRole('heading', { name: grade.review.heading })).toBeVisible();
}
