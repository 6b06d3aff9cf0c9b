import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import KeyedBallot from '../../../src/lib/ui/paper/KeyedBallot.svelte';
import { doneOf, pileText, readPile } from '../../../src/lib/ui/paper/pile.ts';
import PileEnd from '../../../src/lib/ui/paper/PileEnd.svelte';
import PileForm from '../../../src/lib/ui/paper/PileForm.svelte';
import { paperUnder, required } from '../ballot/paper.ts';
import { expectAccessible, saying, show } from '../ballot/room.ts';

type Grades = readonly (number | null)[];

async function table(rule = paperUnder({ kind: 'worst' })) {
	const cast: Grades[] = [];
	const spoiled: number[] = [];
	await show(KeyedBallot, {
		paper: rule,
		order: [2, 0, 1],
		number: 3,
		of: 12,
		oncast: async (grades: Grades) => (cast.push(grades), null),
		onspoil: async () => (spoiled.push(1), null),
		onstop: () => {}
	});
	return { cast, spoiled };
}

describe('a ballot on the table', () => {
	it('is keyed by digits in the order of the paper and cast by Enter, without the mouse', async () => {
		const { cast } = await table();
		await expect.element(saying('Bulletin 3 sur 12')).toBeVisible();
		await userEvent.keyboard('b0f');
		await expect.element(saying('Ce bulletin est complet')).toBeVisible();
		await userEvent.keyboard('{Enter}');
		expect(cast).toEqual([[null, 5, 1]]);
		await expectAccessible();
	});

	it('is keyed by touch, and a line is corrected', async () => {
		const { cast } = await table();
		const key = (name: RegExp) => page.getByRole('button', { name });
		for (const name of [/^1 Très bien/u, /^2 Bien/u, /^3 Assez bien/u]) await key(name).click();
		await key(/Former les élus/u).click();
		await key(/^6 À rejeter/u).click();
		await page.getByRole('button', { name: 'Déposer ce bulletin' }).click();
		expect(cast).toEqual([[1, 5, 0]]);
	});

	it('is not cast before its last line', async () => {
		const { cast } = await table();
		await userEvent.keyboard('12{Enter}');
		expect(cast).toEqual([]);
		await expect.element(page.getByRole('button', { name: 'Déposer ce bulletin' })).toBeDisabled();
	});

	it('on which nothing is ticked is a ballot without opinions, where the rule allows it', async () => {
		const { cast } = await table();
		await page.getByRole('button', { name: 'Rien n’est coché' }).click();
		expect(cast).toEqual([[null, null, null]]);
	});

	it('has no key for no opinion where everybody grades everything', async () => {
		const { cast, spoiled } = await table(paperUnder(required));
		expect(page.getByRole('button', { name: /Sans opinion/u }).elements()).toEqual([]);
		expect(page.getByRole('button', { name: 'Rien n’est coché' }).elements()).toEqual([]);
		await page.getByRole('button', { name: 'Bulletin nul' }).click();
		expect([cast, spoiled]).toEqual([[], [1]]);
	});
});

describe('a pile', () => {
	it('is counted before it is begun', async () => {
		const begun: unknown[] = [];
		await show(PileForm, { backHref: '/', onstart: (...pile: unknown[]) => begun.push(pile) });
		await page.getByRole('button', { name: 'Commencer la saisie' }).click();
		await expect.element(page.getByRole('alert')).toBeVisible();
		await page.getByRole('spinbutton').fill('12');
		await page.getByRole('combobox').selectOptions('Lot B');
		await page.getByRole('button', { name: 'Commencer la saisie' }).click();
		expect(begun).toEqual([[12, 1]]);
		await expectAccessible();
	});

	it('says when its count is right, and when it is not', async () => {
		const silent = { backHref: '/', ongoon: () => {}, onanother: () => {} };
		const whole = await show(PileEnd, { done: { ballots: 11, spoiled: 1, all: 12 }, of: 12, ...silent });
		await expect.element(saying('11 bulletins papier sont dans l’urne, et 1 bulletin nul')).toBeVisible();
		await whole.unmount();
		await show(PileEnd, { done: { ballots: 10, spoiled: 0, all: 10 }, of: 12, ...silent });
		await expect.element(saying('10 bulletins ont été saisis sur 12')).toBeVisible();
		await expectAccessible();
	});

	it('goes on after a reload by the urn’s own count', () => {
		const pile = { ballots: 12, lot: null, paperBefore: 4, spoiledBefore: 1 };
		expect(readPile(pileText(pile))).toEqual(pile);
		expect(doneOf(pile, { paper: 9, spoiled: 2 })).toEqual({ ballots: 5, spoiled: 1, all: 6 });
		for (const text of ['', '12', '12 x 0 0', '{"ballots":12}']) expect(readPile(text)).toBeNull();
	});
});
