import type { Page } from '@playwright/test';
import {
	emptyUrn,
	everyKind,
	fewBallots,
	quorumMissed,
	sevenSteps,
	worstCounted
} from './counted/examples.ts';
import { countedRooms } from './counted/rooms.ts';
import { expectAccessible } from './day/accessible.ts';
import { installed } from './field.ts';
import { expect, test } from './test.ts';

const rooms = { everyKind, quorumMissed, worstCounted, sevenSteps, fewBallots, emptyUrn };
type Name = keyof typeof rooms;

/** A window and how it is looked at; a zoom of 400 % leaves a quarter of its pixels. */
const views = {
	'on a tablet': { width: 1280, height: 800 },
	'in the dark': { width: 800, height: 1280, colorScheme: 'dark' },
	'at 320 pixels': { width: 320, height: 640 },
	'at 200 %': { width: 640, height: 400 },
	'at 400 %': { width: 320, height: 200 },
	'in large type': { width: 640, height: 800, type: '200%' },
	'from right to left': { width: 800, height: 1280, dir: 'rtl' },
	'in forced colours': { width: 1280, height: 800, forcedColors: 'active' }
} as const;
type View = {
	readonly width: number;
	readonly height: number;
	readonly colorScheme?: 'dark';
	readonly forcedColors?: 'active';
	readonly dir?: 'rtl';
	readonly type?: string;
};

// What differs least from the others is looked at by `npm run test:long` alone.
const likeOthers: readonly Name[] = process.env['PREAU_LONG'] ? [] : ['worstCounted', 'fewBallots'];
const looked = (Object.keys(rooms) as Name[]).filter((name) => !likeOthers.includes(name));

for (const name of looked)
	test(`the result of ${name}, unfolded, fits and is accessible in every window`, async ({
		server,
		tablet
	}) => {
		test.setTimeout(180_000);
		const page = await installed(tablet, server.url);
		const [address] = await countedRooms(page, server.url, [rooms[name]]);
		await server.stop();
		await page.goto(`${address}/result`);
		await expect(page.getByRole('heading', { level: 1, name: 'Résultat' })).toBeVisible();
		for (const folded of ['Voir les nombres', 'Comparer deux pistes', 'Comprendre cet ordre'])
			for (const button of await page.getByRole('button', { name: folded, exact: true }).all())
				await button.click();
		for (const [view, window] of Object.entries(views)) await expectFit(page, window, `${name} ${view}`);
	});

test('the wall fits and is accessible in every window, at each of its steps', async ({ server, tablet }) => {
	test.setTimeout(180_000);
	const page = await installed(tablet, server.url);
	const [address] = await countedRooms(page, server.url, [everyKind]);
	for (const [view, window] of Object.entries(views)) {
		await page.goto(`${address}/wall`);
		await expect(page.getByRole('button', { name: 'Découvrir la dernière' })).toBeVisible();
		await expectFit(page, window, `the wall's question ${view}`);
		await page.keyboard.press('PageDown');
		await expectFit(page, window, `the wall's first step ${view}`);
		await page.keyboard.press('a');
		await expectFit(page, window, `the whole wall ${view}`);
	}
});

async function expectFit(page: Page, view: View, what: string): Promise<void> {
	await page.setViewportSize(view);
	await page.emulateMedia({
		colorScheme: view.colorScheme ?? 'light',
		forcedColors: view.forcedColors ?? 'none'
	});
	await page.evaluate(({ dir = 'ltr', type = '' }) => {
		document.documentElement.dir = dir;
		document.documentElement.style.fontSize = type;
	}, view);
	const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
	expect(wide, `${what}: scrolls sideways`).toBeLessThanOrEqual(0);
	await expectAccessible(page, what);
}
