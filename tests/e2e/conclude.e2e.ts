import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { common } from '../../src/lib/words/fr/common.ts';
import { conclude } from '../../src/lib/words/fr/conclude.ts';
import { fingerprint as wordList } from '../../src/lib/words/fr/fingerprint.ts';
import { minutes } from '../../src/lib/words/fr/minutes.ts';
import { rounds } from '../../src/lib/words/fr/rounds.ts';
import { expectAccessible } from './day/accessible.ts';
import { mendClosing, roundsTold, toNextRound, vote, voteAgainOn } from './day/afternoon.ts';
import type { PaperBallot } from './day/ballots.ts';
import { readDisk } from './day/disk.ts';
import { openVote, openWorkshop, pasteProposals, turnToQuestion } from './day/facilitator.ts';
import { keyboard } from './day/hands.ts';
import { installed } from './field.ts';
import { printed, sheetsOf } from './pdf.ts';
import { expect, test } from './test.ts';

const proposals = {
	q1: ['Former les agents', 'Ouvrir les données de l’eau', 'Publier les budgets'],
	q2: ['Les petites communes'],
	q3: ['Un guide simple']
};
const all: PaperBallot = new Map(
	Object.values(proposals)
		.flat()
		.map((text, index) => [text, index % 3])
);
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true, level: 1 });
const plain = (text: string) => text.replaceAll(/\s/g, '');

test('a mended closing, a second round, one track alone, and signed minutes, without a server', async ({
	server,
	tablet
}) => {
	test.setTimeout(300_000);
	const page = await installed(tablet, server.url);
	const look = (state: string) => expectAccessible(page, state);
	await openWorkshop(page, 'Paris', '2022-07-05', 6);
	await server.stop();
	const here = page.url().replace(/\/gather$/, '');
	await gather(page);
	await page.getByRole('link', { name: 'Trier les propositions' }).click();
	await button(page, 'Passer au vote').click();
	await openVote(page);

	await test.step('the urn is closed too early, and mended', async () => {
		await vote(page, all, 2);
		await expect(page.getByRole('navigation', { name: rounds.label })).toHaveCount(0);
		await toNextRound(page);
		await look('the choice of another round');
		await page.getByRole('link', { name: rounds.choice.back }).click();
		await mendClosing(page, 'Quatre personnes n’avaient pas voté.', look);
		await vote(page, all, 6);
		expect(await roundsTold(page)).toEqual(['Tour 1 remplacé par le tour 2', 'Tour 2 dernier tour']);
		await look('the result of a second round');
		await page.getByRole('link', { name: /Tour 1/ }).click();
		await expect(page.getByText('2 bulletins', { exact: true })).toBeVisible();
		await expect(page.getByText(rounds.replaced(2))).toBeVisible();
		await look('the result of a round that was replaced');
	});

	await test.step('the list is opened again, given up, and opened again for a round after a discussion', async () => {
		await toNextRound(page);
		await button(page, rounds.choice.discussion.open).click();
		await expect(heading(page, 'Recueillir les propositions')).toBeVisible();
		await look('gathering again');
		await button(page, rounds.reopened.undo).click();
		await expect(button(page, rounds.reopened.undo), 'the round is given up').toHaveCount(0);
		await page.goto(`${here}/result`);
		await toNextRound(page);
		await button(page, rounds.choice.discussion.open).click();
		await pasteProposals(page, ['Des rencontres publiques']);
		await page.getByRole('link', { name: common.steps.result }).click();
		expect(await roundsTold(page), 'the rounds before stay in reach').toHaveLength(2);
		await page.getByRole('link', { name: common.steps.sort }).click();
		await rewordFirst(page, 'Former tous les agents');
		await button(page, 'Passer au vote').click();
		await look('what is voted on after a discussion');
		await page.getByRole('checkbox', { name: 'Un guide simple' }).uncheck();
		await button(page, rounds.tracks.confirm).click();
		await expect(heading(page, 'Le vote est ouvert')).toBeVisible();
		const texts = [
			'Former tous les agents',
			...proposals.q1.slice(1),
			'Des rencontres publiques',
			...proposals.q2
		];
		await page.goto(`${here}/result`);
		await expect(heading(page, 'Résultat'), 'the round before is shown while people vote').toBeVisible();
		await page.getByRole('link', { name: /Tour 3/ }).click();
		await expect(heading(page, 'Rien n’est montré avant la fermeture de l’urne')).toBeVisible();
		await look('a round that is being voted on, beside those before');
		await page.getByRole('link', { name: 'Revenir au vote' }).click();
		await vote(page, new Map(texts.map((text, index) => [text, index % 2])), 5);
		expect((await roundsTold(page)).at(-1)).toBe('Tour 3 dernier tour');
	});

	await test.step('one question about one track', async () => {
		await voteAgainOn(page, ['Des rencontres publiques'], look);
		await vote(page, new Map([['Des rencontres publiques', 0]]), 6);
		await expect(page.getByText(rounds.oneTrack)).toBeVisible();
		expect((await roundsTold(page)).at(-1)).toBe('Tour 4 dernier tour');
		await look('the result of one track alone');
		await page.getByRole('link', { name: 'Montrer au mur' }).click();
		await expect(page.locator('.wall').getByText('Tour 4')).toBeVisible();
		await page.keyboard.press('Escape');
		await page.goto(`${here}/wall?round=1`);
		await expect(page.getByText('Tour 1, remplacé par le tour 2')).toBeVisible();
		await look('a round that was replaced, on the wall');
	});

	await test.step('what is written down before the minutes', async () => {
		await page.goto(`${here}/conclude`);
		await look('nothing concluded yet');
		await button(page, conclude.attendance.keep).click();
		await expect(page.getByRole('alert')).toContainText('nombre entier');
		await page.getByRole('spinbutton', { name: conclude.attendance.people }).fill('7');
		await page.getByRole('spinbutton', { name: 'Citoyens' }).fill('8');
		await button(page, conclude.attendance.keep).click();
		await expect(page.getByRole('alert')).toContainText('8 pour 7 personnes');
		await page.getByRole('spinbutton', { name: 'Citoyens' }).fill('5');
		await button(page, conclude.attendance.keep).click();
		await expect(page.getByRole('status').filter({ hasText: conclude.kept })).toHaveCount(1);
		await say(
			page,
			conclude.statements.natures.reservation,
			'Les petites communes n’étaient pas là.',
			'Camille Roy'
		);
		await say(page, conclude.statements.natures.quote, 'Enfin on nous écoute.', '');
		await say(page, conclude.statements.natures.quote, 'Écrit par erreur.', '');
		await button(page, conclude.statements.withdrawOf('Écrit par erreur.')).click();
		await expect(page.getByText('Écrit par erreur.')).toHaveCount(0);
		await page.getByRole('spinbutton', { name: /^5/ }).fill('4');
		await page.getByRole('spinbutton', { name: /^4/ }).fill('2');
		await button(page, conclude.satisfaction.keep).click();
		const satisfaction = page.getByRole('region', { name: conclude.satisfaction.title });
		await expect(satisfaction.getByRole('status')).toHaveText(conclude.kept);
		await page.reload();
		await expect(page.getByRole('spinbutton', { name: /^5/ })).toHaveValue('4');
		await look('everything concluded');
	});

	await test.step('read, objected to and signed', async () => {
		await page.getByRole('link', { name: conclude.toMinutes }).click();
		await expect(heading(page, minutes.title)).toBeVisible();
		await look('the draft of the minutes');
		await expectNoWiderThan(page, 320);
		expect(sheetsOf(await printed(page))[0]?.text, 'a draft says so on paper').toContain(minutes.draft);
		await button(page, minutes.objection.add).click();
		await page.getByRole('textbox', { name: conclude.statements.text }).fill('Le temps manquait.');
		await button(page, minutes.objection.keep).click();
		await expect(page.getByRole('article').getByText('Le temps manquait.')).toBeVisible();
		await page.getByRole('textbox', { name: minutes.signing.name(1) }).fill('Camille Roy');
		await button(page, minutes.signing.confirm).click();
		await expect(page.getByRole('alert')).toContainText('Il manque un nom');
		await look('minutes that one person would sign');
		const second = page.getByRole('textbox', { name: minutes.signing.name(2) });
		await second.focus();
		await page.keyboard.type('Sacha Petit');
		await keyboard.press(button(page, minutes.signing.confirm));
		await expect(page.getByText(minutes.signed.title)).toBeVisible();
		await look('signed minutes');
	});

	const told = await fingerprintOn(page);
	await test.step('the signature and the signed head lie on the disk', async () => {
		const { entries, chains } = await readDisk(page);
		const signed = entries.at(-1)!;
		expect(signed.head['kind']).toBe('minutes-signed');
		expect(signed.body).toMatchObject({
			names: ['Camille Roy', 'Sacha Petit'],
			seen: [{ seq: entries.length - 1 }]
		});
		expect(await signatureOf(page, chains[0]!.seq)).toBe(chains[0]!.hash);
		expect(told).toHaveLength(8);
		expect(told.filter((word) => !wordList.includes(word))).toEqual([]);
	});

	await test.step('on A4, in French and in English, with everything that was decided', async () => {
		const sheets = sheetsOf(await printed(page));
		expect(
			sheets.filter(({ width, height }) => Math.abs(width - 595.3) > 1 || Math.abs(height - 841.9) > 1)
		).toEqual([]);
		const text = sheets.map((sheet) => sheet.text).join('');
		for (const one of [
			minutes.title,
			'7 personnes présentes, 6 attendues.',
			'Tour 1 sur 4',
			'Quatre personnes n’avaient pas voté.',
			rounds.replaced(2),
			'Former tous les agents',
			'Former les agents',
			'compte comme',
			'Les petites communes n’étaient pas là.',
			'Enfin on nous écoute.',
			'Le temps manquait.',
			'Camille Roy',
			'Sacha Petit',
			...told
		])
			expect(text, one).toContain(plain(one));
		for (const off of [minutes.draft, minutes.after.print, minutes.corrections.add, 'Écrit par erreur'])
			expect(text).not.toContain(plain(off));
		await page.getByRole('button', { name: 'English' }).click();
		await expect(heading(page, 'Minutes')).toBeVisible();
		const english = sheetsOf(await printed(page)).map((sheet) => sheet.text);
		expect(english.join('')).toContain(plain('7 people present, 6 expected.'));
		await look('signed minutes in English');
		await page.getByRole('button', { name: 'Français' }).click();
	});

	await test.step('as a file', async () => {
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			button(page, minutes.after.file).click()
		]);
		expect(download.suggestedFilename()).toBe('preau-releve-paris-2022-07-05.json');
		const file = JSON.parse(await readFile(await download.path(), 'utf8')) as Record<string, unknown>;
		expect(file).toMatchObject({
			format: 'preau-minutes',
			attendance: { present: 7 },
			rounds: [{ ballots: 2, replacedBy: 2 }, { ballots: 6 }, { ballots: 5 }, { ballots: 6 }],
			signature: { names: ['Camille Roy', 'Sacha Petit'], words: told }
		});
	});

	await test.step('a correction stands beside what was signed, and nothing else is possible', async () => {
		await button(page, minutes.corrections.add).click();
		await page
			.getByRole('textbox', { name: minutes.corrections.text })
			.fill('Il fallait lire « huit présents ».');
		await page.getByRole('textbox', { name: minutes.corrections.names }).fill('Camille Roy');
		await look('writing a correction');
		await button(page, minutes.corrections.keep).click();
		await expect(page.getByText('Il fallait lire « huit présents ».').first()).toBeVisible();
		expect(await fingerprintOn(page), 'the fingerprint is that of what was signed').toEqual(told);
		await expect(page.getByText('écriture est arrivée après')).toHaveCount(0);
		await look('a correction after signing');
		for (const step of ['gather', 'sort', 'grade', 'round']) {
			await page.goto(`${here}/${step}`);
			await expect(heading(page, common.otherStep.title)).toBeVisible();
		}
		await page.goto(`${here}/result`);
		await expect(page.getByRole('link', { name: rounds.next, exact: true })).toHaveCount(0);
		await page.goto(server.url);
		await expect(page.getByText(common.phases.signed)).toBeVisible();
		await page.getByRole('link', { name: 'Paris' }).click();
		await expect(page.getByText(minutes.signed.title)).toBeVisible();
	});
});

/** On a screen this narrow the page does not scroll sideways; its tables do. */
async function expectNoWiderThan(page: Page, width: number): Promise<void> {
	const before = page.viewportSize() ?? { width: 1280, height: 720 };
	await page.setViewportSize({ width, height: 568 });
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
	await page.setViewportSize(before);
}

async function gather(page: Page): Promise<void> {
	for (const [index, texts] of Object.values(proposals).entries()) {
		await turnToQuestion(page, index + 1);
		await pasteProposals(page, texts);
	}
}

async function rewordFirst(page: Page, text: string): Promise<void> {
	const track = page.getByRole('listitem').filter({ hasText: proposals.q1[0]! });
	await track.getByRole('button', { name: 'Modifier' }).click();
	await track.getByRole('textbox', { name: 'Reformuler' }).fill(text);
	await track.getByRole('button', { name: 'Garder ce texte' }).click();
	await expect(page.getByRole('checkbox', { name: text, exact: true })).toBeVisible();
}

async function say(page: Page, nature: string, text: string, by: string): Promise<void> {
	await page.getByRole('combobox', { name: conclude.statements.nature }).selectOption({ label: nature });
	await page.getByRole('textbox', { name: conclude.statements.text }).fill(text);
	await page.getByRole('textbox', { name: conclude.statements.by }).fill(by);
	await button(page, conclude.statements.keep).click();
	await expect(page.getByRole('listitem').filter({ hasText: text })).toBeVisible();
}

function fingerprintOn(page: Page): Promise<string[]> {
	const words = page
		.locator('section')
		.filter({ has: page.getByRole('heading', { name: minutes.fingerprint.title }) });
	return words.getByRole('listitem').allInnerTexts();
}

/** The hash that this tablet has signed at this place of its chain. */
function signatureOf(page: Page, seq: number): Promise<string | undefined> {
	return page.evaluate(
		(place) =>
			new Promise<string | undefined>((resolve, reject) => {
				const opening = indexedDB.open('preau');
				opening.onerror = () => reject(opening.error ?? new Error('it does not open'));
				opening.onsuccess = () => {
					const request = opening.result.transaction('signatures').objectStore('signatures').getAll();
					request.onsuccess = () => {
						opening.result.close();
						const rows = request.result as { seq: number; hash: string }[];
						resolve(rows.find((row) => row.seq === place)?.hash);
					};
				};
			}),
		seq
	);
}
