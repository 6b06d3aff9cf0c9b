import { describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import HandOver from '../../../src/lib/ui/ballot/HandOver.svelte';
import { expectAccessible, saying, show } from './room.ts';

const silent = { onstart: () => {}, onback: () => {} };
const says = (text: string) =>
	expect.element(page.getByRole('heading', { level: 1, name: text, exact: true })).toBeVisible();

describe('the hand-over', () => {
	it('begins with an urn that is ready', async () => {
		await show(HandOver, { urn: { ballots: 0, spoiled: 0, turn: 1 }, ...silent });
		await says('L’urne est prête');
		await expectAccessible();
	});

	it('tells which ballot was kept last, also after a crash', async () => {
		await show(HandOver, { urn: { ballots: 12, spoiled: 0, turn: 13 }, ...silent });
		await says('Le bulletin n° 12 est dans l’urne');
	});

	it('never says of a turn that was given up that its ballot is in the urn', async () => {
		await show(HandOver, { urn: { ballots: 11, spoiled: 1, turn: 13 }, ...silent });
		await says('Le tour n° 12 est terminé');
		await expect.element(saying('11 bulletins. À part\u202f: 1 bulletin abandonné')).toBeVisible();
		await expectAccessible();
	});

	it('has one main button, and a quiet way back to the facilitator', async () => {
		const onstart = vi.fn();
		const onback = vi.fn();
		await show(HandOver, { urn: { ballots: 1, spoiled: 0, turn: 2 }, onstart, onback });
		expect(page.getByRole('button').elements()).toHaveLength(2);
		await page.getByRole('button', { name: 'Commencer mon bulletin' }).click();
		await page.getByRole('button', { name: 'Retour à l’animation' }).click();
		expect([onstart, onback].map((one) => one.mock.calls.length)).toEqual([1, 1]);
	});

	it('speaks English as well', async () => {
		await show(HandOver, { urn: { ballots: 3, spoiled: 0, turn: 4 }, ...silent }, 'en');
		await says('Ballot no. 3 is in the urn');
	});
});
