import type { Page } from '@playwright/test';
import { percentages } from '../../src/lib/core/percentages.ts';
import { gradesOf } from '../../src/lib/core/scale.ts';
import { grades as gradeWords } from '../../src/lib/words/fr/grades.ts';
import { everyKind, quorumMissed, worstCounted } from './counted/examples.ts';
import { countedRooms } from './counted/rooms.ts';
import type { CountedRoom, CountedTrack } from './counted/page.ts';
import { installed } from './field.ts';
import { expect, test } from './test.ts';

// What a screen reader is given: roles, names and text, without a single colour or length.
for (const [name, room] of Object.entries({ everyKind, quorumMissed, worstCounted }))
	test(`the result of ${name} is understood from its text alone`, async ({ server, tablet }) => {
		const page = await installed(tablet, server.url);
		const [address] = await countedRooms(page, server.url, [room]);
		await server.stop();
		await page.goto(`${address}/result`);
		await expect(page.getByRole('heading', { level: 1, name: 'Résultat' })).toBeVisible();
		const bars = await barsOf(page);
		await unfold(page);
		const text = plain(await page.locator('main').ariaSnapshot());
		for (const bar of bars) for (const figure of bar) expect(text).toContain(figure);
		expect(text).toContain(plain(`${ballotsOf(room)} bulletins`));
		expect(text).toContain('Comment ce résultat est calculé');
		for (const { text: question, tracks } of room.questions) {
			expect(text).toContain(plain(`heading "${question}`));
			for (const track of tracks) expectTrack(text, track, room);
		}
	});

/** The figures that each bar shows to those who see it, in the words that its own description should have for them. */
function barsOf(page: Page): Promise<string[][]> {
	return page.getByRole('img', { name: /^Profil de mérite/u }).evaluateAll((bars) =>
		bars.map((bar) => {
			const label = bar.getAttribute('aria-label') ?? '';
			const shown = [...bar.querySelectorAll('.block')].map(
				(block) => block.querySelector('.count')?.textContent?.trim() ?? ''
			);
			const told = [...label.matchAll(/ (\d+)(?=[,.])/gu)].map(([, count]) => count);
			if (shown.some((count, index) => count !== told[index]))
				throw new Error(`the bar shows ${shown.join()}, and says ${label}`);
			return [label.replaceAll(/\s+/gu, ' ')];
		})
	);
}

async function unfold(page: Page): Promise<void> {
	for (const name of ['Voir les nombres', 'Comprendre cet ordre'])
		for (const button of await page.getByRole('button', { name, exact: true }).all()) await button.click();
}

/** A row of the table tells everything of a track: rank, counts, percentages, total, no opinion, majority grade. */
function expectTrack(text: string, [track, given, noOpinion = 0]: CountedTrack, room: CountedRoom): void {
	const words = gradesOf(room.scale).map((grade) => gradeWords[grade]);
	const counts = given.map((count, grade) =>
		room.rule.kind === 'worst' && grade === given.length - 1 ? count + noOpinion : count
	);
	const total = counts.reduce((sum, count) => sum + count, 0);
	const row = text.split('\n').find((line) => line.includes('- row "') && line.includes(plain(track)));
	expect(row, `a row for ${track}`).toBeDefined();
	const percents = percentages(counts);
	const cells = counts.map((count, grade) => (total > 0 ? `${count} ${percents[grade]} %` : `${count}`));
	expect(row).toContain(plain(`${track} ${cells.join(' ')} ${total}`));
	if (room.rule.kind !== 'required') expect(row).toContain(` ${total} ${noOpinion} `);
	expect(row).toMatch(new RegExp(`(${words.join('|')}|–)"`, 'u'));
	expect(text).toContain(plain(`heading "${track}`));
}

function ballotsOf({ questions }: CountedRoom): number {
	const [, counts, noOpinion = 0] = questions[0]!.tracks[0]!;
	return counts.reduce((sum, count) => sum + count, noOpinion);
}

function plain(text: string): string {
	return text.replaceAll(/[\u202f\u00a0]/g, ' ');
}
