import { describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { Display } from '../../../src/lib/ui/ballot/display.svelte.ts';
import HandOver from '../../../src/lib/ui/ballot/HandOver.svelte';
import { expectAccessible, saying, show } from './room.ts';

const nothing = async () => null;
const idle = { wait: 0, release: null, tryCode: nothing, askRelease: nothing, cancelRelease: nothing };
const silent = {
	people: 30,
	display: new Display('fr'),
	lock: idle,
	onstart: () => {},
	ontrial: () => {},
	onback: () => {},
	onleave: () => {}
};
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

	it('has one main button, quiet ways to a trial and to the facilitator, and each language by its own name', async () => {
		const [onstart, onback, ontrial] = [vi.fn(), vi.fn(), vi.fn()];
		const urn = { ballots: 1, spoiled: 0, turn: 2 };
		await show(HandOver, { urn, ...silent, onstart, onback, ontrial });
		expect(page.getByRole('button').elements()).toHaveLength(5);
		expect(document.querySelectorAll('button.main')).toHaveLength(1);
		await page.getByRole('button', { name: 'Commencer mon bulletin' }).click();
		await page.getByRole('button', { name: 'M’essayer d’abord' }).click();
		await page.getByRole('button', { name: 'Retour à l’animation' }).click();
		expect([onstart, ontrial, onback].map((one) => one.mock.calls.length)).toEqual([1, 1, 1]);
	});

	it('counts ballots against people', async () => {
		await show(HandOver, { urn: { ballots: 12, spoiled: 0, turn: 13 }, ...silent });
		await expect.element(saying('12 bulletins, 30 personnes')).toBeVisible();
	});

	it('takes the language that the next person chooses', async () => {
		const display = new Display('fr');
		await show(HandOver, { urn: { ballots: 0, spoiled: 0, turn: 1 }, ...silent, display });
		await page.getByRole('button', { name: 'English' }).click();
		expect(display.language).toBe('en');
	});

	it('tells everyone that a way out without the code was asked for, and lets anyone cancel it', async () => {
		const [onleave, cancelRelease] = [vi.fn(), vi.fn(nothing)];
		const urn = { ballots: 3, spoiled: 0, turn: 4 };
		const asked = { ...idle, release: 12 * 60_000 - 400, cancelRelease };
		const { rerender } = await show(HandOver, { urn, ...silent, lock: asked, onleave });
		await expect.element(saying('dans 12\u00a0min 00\u00a0s')).toBeVisible();
		expect(page.getByRole('button', { name: 'Ouvrir l’animation sans code' }).elements()).toHaveLength(0);
		await page.getByRole('button', { name: 'Annuler cette demande' }).click();
		expect(cancelRelease).toHaveBeenCalledTimes(1);
		await rerender({ shown: { urn, ...silent, lock: { ...asked, release: 0 }, onleave } });
		await expectAccessible();
		await page.getByRole('button', { name: 'Ouvrir l’animation sans code' }).click();
		expect(onleave).toHaveBeenCalledTimes(1);
	});

	it('speaks English as well', async () => {
		await show(HandOver, { urn: { ballots: 3, spoiled: 0, turn: 4 }, ...silent }, 'en');
		await says('Ballot no. 3 is in the urn');
	});
});
