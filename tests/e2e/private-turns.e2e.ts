import type { Page } from '@playwright/test';
import type { Browser } from './browser.ts';
import { proposalTexts, readDisk } from './day/disk.ts';
import { writeProposals } from './day/participant.ts';
import { installed, openedRehearsal } from './field.ts';
import type { Server } from './server.ts';
import { expect, test } from './test.ts';

const secret = 'Un secret de la personne d’avant';
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const field = (page: Page) => page.getByRole('textbox', { name: 'Votre proposition, avec vos mots' });
const handOver = (page: Page) => page.getByRole('heading', { level: 1, name: 'À vous', exact: true });

/** The tablet goes round, and nobody has written yet. */
async function passed(tablet: Browser, server: Server): Promise<Page> {
	const page = await installed(tablet, server.url);
	await openedRehearsal(page);
	await button(page, 'Passer la tablette').click();
	await expect(handOver(page)).toBeVisible();
	return page;
}

/** Somebody begins to write, and keeps nothing yet. */
async function begun(tablet: Browser, server: Server): Promise<Page> {
	const page = await passed(tablet, server);
	await button(page, 'Commencer').click();
	await field(page).fill(secret);
	return page;
}

/** What the page shows or holds in its markup and its fields. */
function shown(page: Page): Promise<string> {
	return page.evaluate(() => {
		const fields = [...document.querySelectorAll<HTMLInputElement>('input, textarea, select')];
		return document.documentElement.innerHTML + document.title + fields.map(({ value }) => value).join();
	});
}

async function expectNothingLeft(page: Page): Promise<void> {
	expect(await shown(page)).not.toContain(secret);
}

test('back and forward lead nowhere out of a turn, and to nothing of the person before', async ({
	server,
	tablet
}) => {
	const page = await passed(tablet, server);
	const address = page.url();
	await writeProposals(page, [secret]);
	for (const way of ['back', 'back', 'forward', 'back'] as const) {
		await page.evaluate((one) => history[one](), way);
		await page.waitForTimeout(200);
		await expect(handOver(page)).toBeVisible();
		expect(page.url()).toBe(address);
		await expectNothingLeft(page);
	}
	await button(page, 'Commencer').click();
	await page.evaluate(() => history.back());
	await expect(page.getByText('Pour rendre la tablette')).toBeVisible();
	await expect(field(page)).toHaveValue('');
	await expectNothingLeft(page);
});

test('a reload leads to the hand-over, never into a text that somebody was writing', async ({
	server,
	tablet
}) => {
	const page = await begun(tablet, server);
	await page.waitForTimeout(1000);
	await page.reload();
	await expect(handOver(page)).toBeVisible();
	await expectNothingLeft(page);
	await button(page, 'Commencer').click();
	await expect(field(page)).toHaveValue('');
	await button(page, 'J’ai terminé').click();
	await button(page, /reprendre mon texte/u).click();
	await expect(field(page)).toHaveValue(secret);
});

test('a text that was typed for a second is there after the battery was empty, for its author alone', async ({
	server,
	tablet
}) => {
	const page = await passed(tablet, server);
	const address = page.url();
	await button(page, 'Commencer').click();
	await field(page).pressSequentially(secret);
	await page.waitForTimeout(1000);
	await tablet.kill();
	await tablet.reopen();
	const again = await tablet.context.newPage();
	await again.goto(address);
	await expect(handOver(again)).toBeVisible();
	await expectNothingLeft(again);
	await button(again, 'Retour à l’animation').click();
	await expect(again.getByText('Un texte attend la personne qui l’écrivait')).toBeVisible();
	await expectNothingLeft(again);
	await button(again, 'Passer la tablette').click();
	await button(again, /reprendre mon texte/u).click();
	await expect(field(again)).toHaveValue(secret);
});

test('undo and redo bring nothing of the person before back', async ({ server, tablet }) => {
	const page = await passed(tablet, server);
	await button(page, 'Commencer').click();
	await field(page).pressSequentially(secret);
	await button(page, 'J’ai terminé').click();
	await button(page, 'Effacer et terminer').click();
	await button(page, 'Commencer').click();
	await field(page).focus();
	for (const keys of ['Control+z', 'Control+z', 'Control+Shift+z', 'Control+y', 'Control+z'])
		await page.keyboard.press(keys);
	await expect(field(page)).toHaveValue('');
	await field(page).pressSequentially('Mes mots');
	for (let times = 0; times < 12; times += 1) await page.keyboard.press('Control+z');
	await expect(field(page)).toHaveValue('');
	await expectNothingLeft(page);
});

test('the focus is on the message between two people, and then on the question', async ({
	server,
	tablet
}) => {
	const page = await passed(tablet, server);
	await writeProposals(page, [secret]);
	await expect(handOver(page)).toBeFocused();
	await expect(page.getByRole('textbox')).toHaveCount(0);
	await button(page, 'Commencer').click();
	await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('a browser has nothing to fill in: no name, no form, and it is asked not to', async ({
	server,
	tablet
}) => {
	const page = await passed(tablet, server);
	await writeProposals(page, [secret]);
	await button(page, 'Commencer').click();
	await expect(field(page)).toHaveAttribute('autocomplete', 'off');
	await expect(field(page)).toHaveAttribute('writingsuggestions', 'false');
	const owned = await field(page).evaluate((one: HTMLTextAreaElement) => [
		one.name,
		one.form,
		one.getAttribute('list')
	]);
	expect(owned).toEqual(['', null, null]);
	await field(page).focus();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	expect((await field(page).inputValue()).trim()).toBe('');
});

test(
	'what somebody copied is not there for the next person to paste',
	{ tag: '@long' },
	async ({ server, tablet }) => {
		const page = await begun(tablet, server);
		await field(page).press('Control+a');
		await field(page).press('Control+c');
		await field(page).press('End');
		await field(page).press('Control+v');
		await expect(field(page)).toHaveValue(secret + secret);
		await button(page, 'J’ai terminé').click();
		await button(page, 'Effacer et terminer').click();
		await button(page, 'Commencer').click();
		await field(page).press('Control+v');
		await expect(field(page)).toHaveValue('');
	}
);

test('a text that was erased is in no storage of the browser, and a kept one only in the journal', async ({
	server,
	tablet
}) => {
	const page = await begun(tablet, server);
	await page.waitForTimeout(500);
	await button(page, 'J’ai terminé').click();
	await button(page, 'Effacer et terminer').click();
	await expect(handOver(page)).toBeVisible();
	await writeProposals(page, ['Des bancs à l’ombre']);
	const disk = await readDisk(page);
	expect(JSON.stringify(disk)).not.toContain(secret);
	expect(JSON.stringify(disk.drafts)).not.toContain('bancs');
	expect(proposalTexts(disk)).toEqual(['Des bancs à l’ombre']);
	expect(disk.entries.at(-1)?.head['at']).toMatch(/^\d{4}-\d\d-\d\d$/u);
	const elsewhere = await page.evaluate(async () => {
		const names = await caches.keys();
		const addresses = await Promise.all(
			names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url))
		);
		return JSON.stringify([
			{ ...localStorage },
			{ ...sessionStorage },
			history.state,
			location.href,
			addresses,
			document.cookie,
			window.name
		]);
	});
	expect(elsewhere).not.toMatch(/secret|bancs/u);
});

test('a page that the browser had kept whole starts anew, without what was in it', async ({
	server,
	tablet
}) => {
	const page = await begun(tablet, server);
	await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
	await expect(handOver(page)).toBeVisible();
	await expectNothingLeft(page);
});

test(
	'the facilitator erases a text that nobody comes back for, without reading it',
	{ tag: '@long' },
	async ({ server, tablet }) => {
		const page = await begun(tablet, server);
		await page.waitForTimeout(500);
		await page.reload();
		await button(page, 'Retour à l’animation').click();
		await button(page, 'Effacer ce texte sans le lire').click();
		await button(page, /^Effacer$/u).click();
		await expect(page.getByText('Un texte attend')).toHaveCount(0);
		expect(JSON.stringify(await readDisk(page))).not.toContain(secret);
		await page.reload();
		await expect(page.getByRole('heading', { level: 1, name: 'Recueillir les propositions' })).toBeVisible();
		await expect(page.getByText('Un texte attend')).toHaveCount(0);
	}
);
