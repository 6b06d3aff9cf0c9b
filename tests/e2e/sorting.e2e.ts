import type { Page } from '@playwright/test';
import { expectAccessible } from './day/accessible.ts';
import { readDisk } from './day/disk.ts';
import { dragByFinger, dragByMouse } from './day/drag.ts';
import { pasteProposals, turnToQuestion } from './day/facilitator.ts';
import { keyboard } from './day/hands.ts';
import { installed, openedRehearsal } from './field.ts';
import type { Browser } from './browser.ts';
import type { Server } from './server.ts';
import { expect, test } from './test.ts';

const texts = [
	'Des bancs à l’ombre',
	'Planter des arbres',
	'Un banc à l’ombre des arbres',
	'Des pistes cyclables'
];

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const exactly = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const box = (page: Page, text: string) => page.getByRole('checkbox', { name: text, exact: true });
const item = (page: Page, text: string) => page.getByRole('listitem').filter({ has: box(page, text) });
const handle = (page: Page, text: string) => item(page, text).getByRole('button', { name: 'Déplacer' });

/** A rehearsal whose first question has these proposals, at its sorting. */
async function sortingPage(tablet: Browser, server: Server): Promise<Page> {
	const page = await installed(tablet, server.url);
	await openedRehearsal(page);
	for (const question of [3, 2, 1]) {
		await turnToQuestion(page, question);
		await pasteProposals(page, question === 1 ? texts : ['Une seule piste']);
	}
	await page.getByRole('link', { name: 'Trier les propositions' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Trier les propositions' })).toBeVisible();
	return page;
}

async function expectList(page: Page, list: readonly string[]): Promise<void> {
	const names = () =>
		page
			.getByRole('checkbox')
			.evaluateAll((all: HTMLInputElement[]) => all.map((one) => one.labels?.[0]?.textContent?.trim()));
	await expect.poll(names).toEqual(list);
}

async function kindsWritten(page: Page): Promise<string[]> {
	const { entries } = await readDisk(page);
	return entries.map(({ head }) => String(head['kind'])).slice(texts.length + 3);
}

test('a whole sorting by keys alone, from the first merge to the open vote', async ({ server, tablet }) => {
	const page = await sortingPage(tablet, server);
	const { press } = keyboard;
	const [bench, trees, both, paths] = texts as [string, string, string, string];

	await press(button(page, /paire/u));
	await expect(page.getByRole('heading', { name: 'Disent-elles la même chose' })).toBeFocused();
	await press(button(page, 'Les laisser à part'));
	while (await page.getByText(/^Encore/u).isVisible()) await press(button(page, 'Les laisser à part'));
	await press(button(page, 'Revenir à la liste'));

	await reach(page, box(page, bench));
	await page.keyboard.press('Space');
	await press(button(page, `Choisir aussi\u202f: ${both}`));
	await press(exactly(page, 'Fusionner'));
	await expect(page.getByRole('heading', { name: 'Quelle formulation garder' })).toBeFocused();
	await page.keyboard.press('Tab');
	await page.keyboard.press('ArrowDown');
	await press(button(page, 'Fusionner les 2 pistes'));
	await expectList(page, [both, trees, paths]);
	await expect(page.locator('#tracks')).toBeFocused();

	await reach(page, handle(page, paths));
	await page.keyboard.press('ArrowUp');
	await expectList(page, [both, paths, trees]);
	await expect(handle(page, paths)).toBeFocused();
	await page.keyboard.press('Home');
	await expectList(page, [paths, both, trees]);

	await press(button(page, `Modifier\u202f: ${trees}`));
	await reach(page, page.getByRole('textbox', { name: 'Thème' }));
	await page.keyboard.type('Ombre');
	await page.keyboard.press('Enter');
	await expect(item(page, trees).getByText('Thème\u202f: Ombre')).toBeVisible();
	await press(button(page, 'Ranger par thème'));
	await expectList(page, [trees, paths, both]);

	await press(button(page, `Modifier\u202f: ${paths}`));
	await reach(page, page.getByRole('textbox', { name: 'Raison de la mise de côté' }));
	await page.keyboard.type('déjà fait');
	await page.keyboard.press('Enter');
	await expectList(page, [trees, both]);
	await expect(page.locator('#tracks')).toBeFocused();
	await press(button(page, `Remettre\u202f: ${paths}`));
	await expectList(page, [trees, paths, both]);
	await expect(page.locator('#tracks')).toBeFocused();

	await reach(page, item(page, both).locator('summary'));
	await page.keyboard.press('Enter');
	await press(button(page, `Reprendre ce texte\u202f: ${bench}`));
	await expectList(page, [trees, paths, bench]);

	await press(button(page, 'Passer au vote'));
	await press(button(page, 'Figer la liste et ouvrir le vote'));
	await expect(page.getByRole('heading', { level: 1, name: 'Le vote est ouvert' })).toBeVisible();
	const { entries } = await readDisk(page);
	const round = entries.find(({ head }) => head['kind'] === 'round-opened')?.body as {
		questions: { tracks: { words: string }[] }[];
	};
	expect(round.questions[0]?.tracks).toHaveLength(3);
});

test('every act is taken back one after the other, by new entries', async ({ server, tablet }) => {
	const page = await sortingPage(tablet, server);
	const [bench, trees, both, paths] = texts as [string, string, string, string];
	await dragByMouse(handle(page, paths), item(page, bench), 'upper edge');
	await expectList(page, [paths, bench, trees, both]);
	await dragByMouse(handle(page, both), item(page, trees), 'middle');
	await button(page, 'Fusionner les 2 pistes').click();
	await expectList(page, [paths, bench, trees]);
	await item(page, trees).getByRole('button', { name: 'Modifier' }).click();
	await item(page, trees).getByRole('button', { name: 'Défaire la fusion' }).click();
	await expectList(page, [paths, bench, trees, both]);
	await item(page, paths).getByRole('button', { name: 'Modifier' }).click();
	await item(page, paths).getByRole('textbox', { name: 'Reformuler' }).fill('Relier les pistes cyclables');
	await exactly(page, 'Garder ce texte').click();
	await expectList(page, ['Relier les pistes cyclables', bench, trees, both]);

	for (const [act, list] of [
		['reformulation', [paths, bench, trees, both]],
		['fusion défaite', [paths, bench, trees]],
		['fusion', [paths, bench, trees, both]],
		['déplacement', texts]
	] as const) {
		await button(page, `Revenir en arrière\u202f: ${act}`).click();
		await expectList(page, list);
	}
	await expect(button(page, 'Revenir en arrière')).toHaveCount(0);
	expect(await kindsWritten(page)).toEqual([
		'tracks-ordered',
		'tracks-merged',
		'merge-undone',
		'proposal-reworded',
		'wording-chosen',
		'merge-restored',
		'merge-undone',
		'tracks-ordered'
	]);
	await page.reload();
	await expectList(page, texts);
});

test('a finger drags a track between others, and onto one to merge them', async ({ server, tablet }) => {
	const page = await sortingPage(tablet, server);
	const [bench, trees, both, paths] = texts as [string, string, string, string];
	await dragByFinger(handle(page, both), item(page, trees), 'upper edge');
	await expectList(page, [bench, both, trees, paths]);
	await dragByFinger(handle(page, bench), item(page, both), 'middle');
	await page.getByRole('radio', { name: bench, exact: true }).check();
	await button(page, 'Fusionner les 2 pistes').click();
	await expectList(page, [bench, trees, paths]);
	await expect(item(page, bench).getByText('Réunit 2 propositions')).toBeVisible();
});

test(
	'pairs that people left apart are not shown again, unless they ask',
	{ tag: '@long' },
	async ({ server, tablet }) => {
		const page = await sortingPage(tablet, server);
		const compare = button(page, /^Comparer/u);
		await expect(compare).toHaveText('Comparer la paire qui se ressemble');
		await compare.click();
		for (const left of ['Encore 1 paire']) {
			await expect(page.getByText(left, { exact: true })).toBeVisible();
			await button(page, 'Les laisser à part').click();
		}
		await expect(page.getByText(/ne voit plus de pistes qui se ressemblent/u)).toBeFocused();
		await button(page, 'Revenir à la liste').click();
		await expect(compare).toHaveCount(0);
		await page.reload();
		await expectList(page, texts);
		await expect(compare).toHaveCount(0);
	}
);

test(
	'words that somebody asks to have removed are gone, after a question',
	{ tag: '@long' },
	async ({ server, tablet }) => {
		const page = await sortingPage(tablet, server);
		await page.getByRole('link', { name: 'Recueillir' }).click();
		await button(page, 'Quelqu’un demande à retirer ses mots').click();
		await button(page, `Retirer\u202f: ${texts[1]}`).click();
		await expect(page.getByText('Cela ne peut pas se défaire')).toBeFocused();
		await expectAccessible(page, 'removing words');
		await exactly(page, 'Effacer pour toujours').click();
		await expect(page.getByText(texts[1]!)).toHaveCount(0);
		expect(JSON.stringify(await readDisk(page))).not.toContain(texts[1]);
	}
);

test(
	'gathering and sorting in a narrow, dark and mirrored window',
	{ tag: '@long' },
	async ({ server, tablet }) => {
		test.setTimeout(180_000);
		const page = await sortingPage(tablet, server);
		const look = async (state: string) => {
			for (const [dir, colorScheme] of [
				['ltr', 'light'],
				['rtl', 'dark']
			] as const) {
				await page.evaluate((one) => (document.documentElement.dir = one), dir);
				await page.emulateMedia({ colorScheme });
				await expectAccessible(page, `${state}, ${dir}, ${colorScheme}`);
				const over = await page.evaluate(() => {
					const { scrollWidth, clientWidth } = document.documentElement;
					return scrollWidth - clientWidth;
				});
				expect(over, `${state} fits its width, ${dir}`).toBeLessThanOrEqual(0);
			}
		};
		await page.setViewportSize({ width: 320, height: 640 });
		await look('the list');
		await box(page, texts[0]!).check();
		await look('a track chosen');
		await button(page, /^Choisir aussi/u)
			.first()
			.click();
		await exactly(page, 'Fusionner').click();
		await look('which wording stays');
		await button(page, 'Fusionner les 2 pistes').click();
		await item(page, texts[1]!).getByRole('button', { name: 'Modifier' }).click();
		await page.getByRole('textbox', { name: 'Thème' }).fill('Ombre');
		await look('what can be done to a track');
		await exactly(page, 'Garder ce thème').click();
		await item(page, texts[0]!).locator('summary').click();
		await look('a theme, and a lineage');
		await page.getByRole('link', { name: 'Recueillir' }).click();
		await look('gathering');
		await button(page, 'Noter la liste d’une table').click();
		await page.getByRole('textbox').fill('Appeler Mme Petit au 06 12 34 56 78');
		await page.keyboard.press('Enter');
		await look('the list of a table');
		await button(page, 'Revenir au recueil').click();
		await button(page, 'Passer la tablette').click();
		await button(page, 'Commencer').click();
		await page.getByRole('textbox').fill('Voir avec Mme Petit');
		await look('a text with a name in it');
		await page.waitForTimeout(500);
		await page.reload();
		await look('a text that waits for its author');
		await button(page, 'Retour à l’animation').click();
		await look('a text that waits, for the facilitator');
	}
);

/** Tab until the focus is there. */
async function reach(page: Page, target: ReturnType<typeof box>): Promise<void> {
	for (let tabs = 0; tabs <= 100; tabs += 1) {
		if (await target.evaluate((element) => element === document.activeElement)) return;
		await page.keyboard.press('Tab');
	}
	throw new Error('the keyboard does not get there');
}
