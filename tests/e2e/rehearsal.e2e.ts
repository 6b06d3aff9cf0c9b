import type { Page } from '@playwright/test';
import { closing } from '../../src/lib/words/fr/closing.ts';
import { common } from '../../src/lib/words/fr/common.ts';
import { gather } from '../../src/lib/words/fr/gather.ts';
import { grade } from '../../src/lib/words/fr/grade.ts';
import { result } from '../../src/lib/words/fr/result.ts';
import { sort } from '../../src/lib/words/fr/sort.ts';
import { tour } from '../../src/lib/words/fr/tour.ts';
import { tourSteps } from '../../src/lib/ui/tour/tour-steps.ts';
import { workshops } from '../../src/lib/words/fr/workshops.ts';
import { expectAccessible } from './day/accessible.ts';
import { openVote, passTablet, takeBack, toSorting } from './day/facilitator.ts';
import { installed } from './field.ts';
import { expect, test } from './test.ts';

test('the tour leads to a rehearsal that one person plays alone, marked wherever it is seen', async ({
	server,
	tablet
}) => {
	const page = await installed(tablet, server.url);
	page.setDefaultTimeout(15_000);
	await server.stop();
	await walkTheTour(page);
	await page.getByRole('button', { name: tour.begin }).click();
	await expect(page.getByRole('heading', { level: 1, name: gather.title })).toBeVisible();
	await marked(page, 'gathering');
	const workshop = page.url().replace(/\/gather$/u, '');

	await page.getByRole('button', { name: gather.invent }).click();
	await expect(page.getByRole('listitem').filter({ hasText: 'en langage clair' })).toBeVisible();
	await page.getByRole('button', { name: gather.pass, exact: true }).click();
	await marked(page, 'the hand-over before writing');
	await page.getByRole('button', { name: gather.handOver.leave }).click();
	await toSorting(page);
	await marked(page, 'sorting');
	await page.getByRole('button', { name: sort.toFreeze }).click();
	await openVote(page);
	await marked(page, 'the desk of the vote');

	await page.getByRole('button', { name: grade.invented.add }).click();
	await expect(page.getByText(grade.invented.added(12))).toBeVisible();
	await passTablet(page);
	await marked(page, 'the hand-over before voting');
	await takeBack(page);
	await page.getByRole('button', { name: grade.desk.close, exact: true }).click();
	await marked(page, 'closing');
	await page.getByRole('button', { name: closing.close, exact: true }).click();
	await expect(page.getByRole('heading', { level: 1, name: result.title })).toBeVisible();
	await marked(page, 'the result');
	await expect(page.getByText(result.rehearsal).first()).toBeVisible();

	for (const step of ['wall', 'conclude', 'minutes', 'agenda', 'ballots', 'round']) {
		await page.goto(`${workshop}/${step}`);
		await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
		await marked(page, step);
	}
	for (const sheet of ['result', 'minutes']) {
		await page.goto(`${workshop}/${sheet}`);
		await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
		await page.emulateMedia({ media: 'print' });
		await marked(page, `${sheet} as printed`);
		await page.emulateMedia({ media: null });
	}
	await page.goto(server.url);
	await marked(page, 'the list of workshops');
});

async function walkTheTour(page: Page): Promise<void> {
	await page.getByRole('link', { name: workshops.tour }).click();
	for (const step of tourSteps) {
		await expect(page.getByRole('heading', { level: 1, name: tour.steps[step].title })).toBeVisible();
		if (step === 'sort') {
			await page.getByRole('button', { name: tour.steps.sort.merge }).click();
			await expect(page.getByText(tour.steps.sort.made)).toBeVisible();
		}
		if (step === 'grade') {
			await page.getByRole('radio', { name: 'Assez bien' }).check();
			await expect(page.getByText(tour.steps.grade.answered('Assez bien'))).toBeVisible();
			await expectAccessible(page, 'the tour');
		}
		if (step !== 'rehearse') await page.getByRole('link', { name: tour.next, exact: true }).click();
	}
}

/** Somewhere on what is seen stands the word. */
async function marked(page: Page, where: string): Promise<void> {
	const mark = page.getByText(common.rehearsal, { exact: false }).filter({ visible: true });
	await expect(mark.first(), where).toBeVisible();
}
