import type { Page } from '@playwright/test';
import type { Refusal } from '../../src/lib/core/refusal.ts';
import { refusalSentence } from '../../src/lib/ui/common/refusal-sentence.ts';
import { words as en } from '../../src/lib/words/en/words.ts';
import { words as fr } from '../../src/lib/words/fr/words.ts';
import { expectAccessible } from './day/accessible.ts';
import {
	addForeignEntry,
	damageLastProposal,
	evictDatabase,
	fillStorage,
	limitStorage
} from './day/damage.ts';
import { proposalTexts, readDisk } from './day/disk.ts';
import { expect, test as base } from './test.ts';

// That every refusal has its sentence in both languages is known by their types, and tried by the words' own tests.
const languages = process.env['PREAU_LONG'] ? (['fr', 'en'] as const) : (['fr'] as const);
for (const language of languages) inLanguage(language);

function inLanguage(language: 'fr' | 'en'): void {
	const words = language === 'fr' ? fr : en;
	const { gather } = words;
	const sentence = (refusal: Refusal) => refusalSentence(words, refusal);

	/** A workshop that is open, on a tablet that speaks the language. */
	const test = base.extend<{ page: Page }>({
		isVisited: false, // its parts would take the little room
		page: async ({ server, tablet }, use) => {
			const page = await tablet.context.newPage();
			await limitStorage(page, server.url, 3 * 2 ** 20);
			await page.goto(server.url);
			await press(page, fr.common.languageNames[language]);
			await press(page, words.workshops.prepare);
			await page.getByRole('textbox', { name: words.prepare.place }).fill('Sous le préau');
			await press(page, words.prepare.open);
			await expect(page.getByRole('heading', { name: gather.title, level: 1 })).toBeVisible();
			await use(page);
		}
	});

	test(`${language}: a tablet without room keeps what was typed, and keeps it for good once there is room`, async ({
		page,
		server
	}) => {
		const field = await takeTurn(page);
		await field.fill('Ouvrir les cours le soir');
		await fillStorage(page);
		await press(page, gather.turn.keep);
		await expect(page.getByRole('alert')).toHaveText(sentence({ kind: 'storage-full' }));
		await expect(field).toHaveValue('Ouvrir les cours le soir');
		await expectAccessible(page, 'no room');
		await limitStorage(page, server.url);
		await press(page, gather.turn.keep);
		await expect(page.getByText(gather.turn.kept(1))).toBeVisible();
		expect(proposalTexts(await readDisk(page))).toEqual(['Ouvrir les cours le soir']);
	});

	test(`${language}: a proposal that is empty or too long is refused and stays where it is`, async ({
		page
	}) => {
		const field = await takeTurn(page);
		await press(page, gather.turn.keep);
		await expect(page.getByRole('alert')).toHaveText(sentence({ kind: 'text-empty' }));
		const long = 'é'.repeat(601);
		await field.fill(long);
		await expect(page.getByText(gather.turn.over(1))).toBeVisible();
		await press(page, gather.turn.keep);
		await expect(page.getByRole('alert')).toHaveText(
			sentence({ kind: 'text-too-long', length: 601, max: 600 })
		);
		await expect(field).toHaveValue(long);
		await expectAccessible(page, 'too long');
		expect(proposalTexts(await readDisk(page))).toEqual([]);
	});

	test(`${language}: a line too long for a ballot stays in the box, the others are kept`, async ({
		page
	}) => {
		await press(page, gather.paste.nothing);
		await expect(page.getByRole('alert')).toHaveText(sentence({ kind: 'text-empty' }));
		const long = 'a'.repeat(601);
		await pasteBox(page).fill(`${long}\nUn banc sous le préau`);
		await expect(page.getByText(gather.paste.tooLong(600))).toBeVisible();
		await press(page, gather.paste.add(1));
		await expect(pasteBox(page)).toHaveValue(long);
		expect(proposalTexts(await readDisk(page))).toEqual(['Un banc sous le préau']);
	});

	test(`${language}: a damaged entry is put aside and said, the rest is there`, async ({ page }) => {
		for (const text of ['Un banc sous le préau', 'Une fontaine']) await paste(page, text);
		await damageLastProposal(page);
		await page.reload();
		await expect(proposal(page, 'Un banc sous le préau')).toBeVisible();
		await expect(page.getByText(sentence({ kind: 'entry-damaged' }))).toBeVisible();
		await expectAccessible(page, 'a damaged entry');
		await paste(page, 'Des vélos');
		expect((await readDisk(page)).entries).toHaveLength(4);
	});

	for (const change of [{ kind: 'moon-landed' }, { v: 2 }]) {
		const what = Object.keys(change)[0];
		test(`${language}: an entry of an unknown ${what} is kept, and the workshop can be read`, async ({
			page
		}) => {
			await paste(page, 'Un banc sous le préau');
			await addForeignEntry(page, change);
			const before = (await readDisk(page)).entries;
			await page.reload();
			await expect(proposal(page, 'Un banc sous le préau')).toBeVisible();
			await expect(page.getByText(sentence({ kind: 'workshop-unreadable', reason: '' }))).toBeVisible();
			await pasteBox(page).fill('Une fontaine');
			await press(page, gather.paste.add(1));
			await expect(page.getByRole('alert')).toHaveText(sentence({ kind: 'workshop-unreadable', reason: '' }));
			await expect(pasteBox(page)).toHaveValue('Une fontaine');
			expect((await readDisk(page)).entries).toEqual(before);
		});
	}

	test(`${language}: a database that the browser threw away is not a first start`, async ({
		page,
		server
	}) => {
		await paste(page, 'Un banc sous le préau');
		await evictDatabase(page, server.url);
		await page.goto(server.url);
		// Said at once in the language that was chosen, which is kept outside the database.
		await expect(page.getByRole('heading', { name: words.common.access.lostTitle, level: 1 })).toBeVisible();
		await expect(page.getByText(words.common.access.lossLine(0, 2))).toBeVisible();
		await expectAccessible(page, 'the loss');
		await press(page, words.common.access.acceptLoss);
		await expect(page.getByRole('heading', { name: words.workshops.title, level: 1 })).toBeVisible();
	});

	const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
	const pasteBox = (page: Page) => page.getByRole('textbox', { name: gather.paste.label });
	const proposal = (page: Page, text: string) =>
		page.getByRole('region').getByRole('listitem').filter({ hasText: text });

	async function takeTurn(page: Page) {
		await press(page, gather.pass);
		await press(page, gather.handOver.start);
		return page.getByRole('textbox', { name: gather.turn.label });
	}

	async function paste(page: Page, text: string): Promise<void> {
		await pasteBox(page).fill(text);
		await press(page, gather.paste.add(1));
		await expect(page.getByText(gather.paste.added(1))).toBeVisible();
	}
}
