import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import GradingDesk from '../../../src/lib/ui/ballot/GradingDesk.svelte';
import InventedBallots from '../../../src/lib/ui/ballot/InventedBallots.svelte';
import { paperUnder } from './paper.ts';
import { expectAccessible, saying, show } from './room.ts';

describe('the desk', () => {
	it('tells how many ballots there are for how many people, the scale and the rule, and no result', async () => {
		const urn = { ballots: 12, spoiled: 1 };
		const silent = { onpass: () => {}, onclose: () => {} };
		await show(GradingDesk, { paper: paperUnder({ kind: 'worst' }), urn, people: 30, ...silent });
		await expect.element(saying('12 bulletins')).toBeVisible();
		await expect.element(saying('30 personnes')).toBeVisible();
		await expect.element(saying('1 bulletin abandonné')).toBeVisible();
		await expect.element(saying('compte comme « À rejeter »')).toBeVisible();
		await expectAccessible();
	});

	it('tells the quorum where one was declared', async () => {
		const paper = paperUnder({ kind: 'ignored', quorum: 8 });
		const silent = { onpass: () => {}, onclose: () => {} };
		await show(GradingDesk, { paper, urn: { ballots: 0, spoiled: 0 }, people: 30, ...silent });
		await expect.element(saying('à partir de 8 mentions')).toBeVisible();
	});

	it('adds invented ballots in a rehearsal, and tells how many once they are kept', async () => {
		const asked: number[] = [];
		const oninvent = async (count: number) => (asked.push(count), null);
		await show(InventedBallots, { suggested: 18, oninvent });
		await page.getByRole('spinbutton').fill('7');
		await page.getByRole('button', { name: 'Ajouter des bulletins inventés' }).click();
		await expect.element(saying('7 bulletins inventés ajoutés')).toBeVisible();
		expect(asked).toEqual([7]);
	});
});
