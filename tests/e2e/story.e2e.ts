import type { Page } from '@playwright/test';
import { Chance } from '../../src/commands/demo/chance.ts';
import { asked } from '../../src/commands/demo/country.ts';
import { fillRoom, joinedTablet } from '../../src/commands/demo/fill.ts';
import { playSecondRound } from '../../src/commands/demo/second-round.ts';
import { consultationId } from '../../src/lib/core/sync/catalogue.ts';
import { nativeHashing } from '../../src/lib/seal/native-hash.ts';
import { familiesOf } from '../../src/lib/server/ledger/catalogue.ts';
import type { Office } from '../../src/lib/server/office.ts';
import { office } from '../../src/lib/words/fr/office.ts';
import { grades } from '../../src/lib/words/fr/grades.ts';
import { findChromium } from '../chromium.ts';
import { withOffice } from '../sending/office.ts';
import { expectAccessible } from './day/accessible.ts';
import { openOffice } from './office/desk.ts';
import { databases, onStory } from './office/story.ts';
import type { Server } from './server.ts';
import { expect, test } from './test.ts';

const executablePath = findChromium();
test.use({
	locale: 'fr-FR',
	launchOptions: { ...(executablePath && { executablePath }), args: ['--no-sandbox'] }
});

const { drafts, family, releases, sorting, wayBack } = office;
const root = consultationId(asked, nativeHashing.hashText);
const title = 'Ce que les ateliers ont proposé';
const [rooms, ballots] = [3, 12];

for (const name of databases) {
	test(`from a first round to common tracks, a second round, its report, and back to the rooms, on ${name}`, async ({
		page
	}) => {
		await onStory(name, async ({ server, env }) => {
			await openOffice(page, server);
			const { text, room } = await sortsTwoTracks(page, server);
			await publishesThem(page, server, text);
			await server.stop();
			await withOffice(env, secondRound);
			await server.start();
			await readsReport(page, await published(page, server), text);
			await findsTheWayBack(page, server.url + room, text);
		});
	});
}

/** Makes a common track of a room's track, and another room's stands in it too. Answers its words and whose it was. */
async function sortsTwoTracks(page: Page, server: Server): Promise<{ text: string; room: string }> {
	await page.goto(`${server.url}/office/sorting/${root}`);
	const sources = page.getByRole('region', { name: sorting.sources }).getByRole('link');
	await sources.first().click();
	const room = (await page.locator('blockquote footer a').getAttribute('href'))!;
	const text = await page.getByLabel(sorting.french).inputValue();
	await page.getByRole('button', { name: sorting.addDo }).click();
	await expect(page.getByText(sorting.done(1))).toBeVisible();
	const stream = room.split('/').at(-1)!;
	await page.locator(`a[href*="source="]:not([href*="${stream}"])`).first().click();
	await expect(page.locator('blockquote footer a')).not.toHaveAttribute('href', room);
	await page.getByRole('button', { name: sorting.placeIn(text) }).click();
	await expect(page.getByRole('link', { name: new RegExp(sorting.rooms(2)) })).toBeVisible();
	return { text, room };
}

async function publishesThem(page: Page, server: Server, text: string): Promise<void> {
	await page.goto(`${server.url}/office/consultations/${root}`);
	await page.getByRole('button', { name: family.newList }).click();
	await page.getByLabel(`${drafts.name}, ${drafts.inFrench}`).fill(title);
	await page.getByRole('button', { name: drafts.takeCommon }).click();
	await expect(page.getByLabel(`${drafts.track(1)}, ${drafts.inFrench}`)).toHaveValue(text);
	await page.getByRole('button', { name: drafts.preview }).click();
	await page.getByRole('button', { name: drafts.publish.list }).click();
	await expect(page.getByText(family.done.list)).toBeVisible();
}

/** Rooms meet for the list, and send what they gave it. */
async function secondRound(own: Office): Promise<void> {
	const lists = (await familiesOf(own.ledger)).flatMap((one) => one.lists);
	const {
		list,
		published,
		scale,
		rule,
		questions,
		title: named
	} = lists.find((one) => one.title.fr === title)!;
	const tablet = await joinedTablet(own, 'walk', '53');
	const taken = { list, published, title: named, scale, rule, questions };
	for (let number = 1; number <= rooms; number += 1) {
		const chance = new Chance('walk').of(`room ${number}`);
		const details = {
			place: `Salle ${number}`,
			region: '53',
			department: '35',
			day: '2026-10-20',
			people: ballots,
			byCategory: {}
		};
		const plan = { consultation: asked, details, ballots, list: taken };
		await fillRoom(own, tablet, details.day, chance, (room) =>
			playSecondRound(room, plan, chance, () => ({ counts: [5, 3, 2, 1, 1, 0], noOpinion: 0 }))
		);
	}
}

/** Releases what they gave; answers where its report stands. */
async function published(page: Page, server: Server): Promise<string> {
	await page.goto(`${server.url}/office/results`);
	await page.getByRole('link', { name: title }).click();
	await page.getByRole('link', { name: releases.title }).click();
	await expect(page.getByText(releases.shows(rooms, rooms * ballots))).toBeVisible();
	await page.getByRole('button', { name: releases.make(1) }).click();
	await expect(page.getByText(releases.done(1))).toBeVisible();
	await expect(page.getByRole('link', { name: releases.report.name })).toHaveAttribute(
		'href',
		/\/1\/report$/u
	);
	return `${server.url}/results/${/results\/([^/]+)\/releases/u.exec(page.url())![1]!}`;
}

async function readsReport(page: Page, address: string, text: string): Promise<void> {
	await page.goto(address);
	await expect(page.getByText(releases.public.recompute.equal(rooms, rooms * ballots))).toBeVisible();
	await page.getByRole('link', { name: releases.report.open }).click();
	await expect(page.getByRole('row', { name: `${text} 2 2` })).toBeVisible();
	await expect(page.getByRole('heading', { name: releases.report.attendance })).toBeVisible();
	await expectAccessible(page, 'the report of a list made of proposals');
}

/** From the room whose words it was, by its code, to the result. */
async function findsTheWayBack(page: Page, room: string, text: string): Promise<void> {
	await page.goto(room);
	const code = await page.locator('a[href^="/rooms/"]').first().getAttribute('href');
	await page.goto(new URL(code!, room).href);
	const track = page.getByRole('article').filter({ hasText: text }).first();
	await expect(track).toContainText(wayBack.ranked(1, 1, grades.good));
	await expectAccessible(page, 'what became of a room’s proposals');
	await track.getByRole('link', { name: title }).click();
	await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
}
