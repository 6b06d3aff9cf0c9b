import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { emptiedAfter, hiddenAfter } from '../../../src/lib/ui/ballot/absence.svelte.ts';
import { Display } from '../../../src/lib/ui/ballot/display.svelte.ts';
import Turn from '../../../src/lib/ui/ballot/Turn.svelte';
import { ignored, paperUnder } from './paper.ts';
import { expectAccessible, saying, show } from './room.ts';

const kept = async () => null;
const button = (name: string) => page.getByRole('button', { name, exact: true });
const heading = (name: string) => page.getByRole('heading', { name, level: 1 });
const choice = (name: string) => page.getByRole('radio', { name, exact: true });
const turn = (more = {}) => ({
	paper: paperUnder(ignored),
	draw: () => [1, 0, 2],
	display: new Display('fr'),
	oncast: kept,
	onspoil: kept,
	onover: () => {},
	...more
});

beforeEach(() => {
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true });
});
afterEach(() => {
	vi.useRealTimers();
});

describe('a ballot that is left alone', () => {
	it('hides: neither its tracks nor its grades can be seen or reached, and it comes back whole', async () => {
		await show(Turn, turn());
		await userEvent.keyboard('2');
		await vi.advanceTimersByTimeAsync(hiddenAfter);
		await expect.element(heading('Votre bulletin est caché')).toHaveFocus();
		expect(document.body.innerText).not.toMatch(/Former les élus|Bien/u);
		expect(document.querySelectorAll('input')).toHaveLength(0);
		await expectAccessible();
		await button('Reprendre mon bulletin').click();
		await expect.element(choice('Bien')).toBeChecked();
	});

	it('does not hide while somebody works at it', async () => {
		await show(Turn, turn());
		for (let time = 0; time < 4; time += 1) {
			await vi.advanceTimersByTimeAsync(hiddenAfter - 10_000);
			await userEvent.keyboard('2');
		}
		await expect.element(heading('Former les élus')).toBeVisible();
	});

	it('is blank again after a long time, and the turn goes on', async () => {
		const onspoil = vi.fn(kept);
		const onover = vi.fn();
		await show(Turn, turn({ onspoil, onover }));
		await userEvent.keyboard('2');
		await vi.advanceTimersByTimeAsync(hiddenAfter);
		await vi.advanceTimersByTimeAsync(emptiedAfter);
		await expect.element(heading('Le bulletin est redevenu vierge')).toBeVisible();
		await button('Commencer un bulletin vierge').click();
		await expect.element(heading('Former les élus')).toBeVisible();
		expect(document.querySelector('input:checked')).toBeNull();
		expect([onspoil, onover].map((one) => one.mock.calls.length)).toEqual([0, 0]);
	});

	it('is given up by whoever finds it, after a second question, without being seen', async () => {
		const onspoil = vi.fn(kept);
		await show(Turn, turn({ onspoil }));
		await userEvent.keyboard('2');
		await vi.advanceTimersByTimeAsync(hiddenAfter);
		await button('La personne est partie').click();
		expect(onspoil).not.toHaveBeenCalled();
		await button('Abandonner ce bulletin').click();
		await expect.element(heading('Votre bulletin est abandonné')).toBeVisible();
		expect(onspoil).toHaveBeenCalledTimes(1);
	});

	it('can be hidden by hand, when somebody comes near', async () => {
		await show(Turn, turn());
		await button('Affichage').click();
		await button('Cacher mon bulletin').click();
		await expect.element(heading('Votre bulletin est caché')).toBeVisible();
	});

	it('is not hidden once it is in the urn', async () => {
		await show(Turn, turn({ draw: () => [] }));
		await button('Relire mon bulletin').click();
		await button('Déposer mon bulletin').click();
		await expect.element(heading('Votre bulletin est dans l’urne')).toBeVisible();
		await vi.advanceTimersByTimeAsync(hiddenAfter);
		expect(heading('Votre bulletin est caché').elements()).toHaveLength(0);
	});
});

describe('starting afresh', () => {
	it('forgets the grades, draws another order, and ends no turn', async () => {
		const orders = [
			[1, 0, 2],
			[2, 1, 0]
		];
		const onspoil = vi.fn(kept);
		await show(Turn, turn({ onspoil, draw: () => orders.shift() }));
		for (const key of '123') await userEvent.keyboard(`${key}{Enter}`);
		await button('Abandonner mon bulletin').click();
		await button('Recommencer à zéro').click();
		await expect.element(heading('Un budget participatif')).toBeVisible();
		await expect.element(saying('Piste 1 sur 3')).toBeVisible();
		await button('Relire mon bulletin').click();
		await expect.element(saying('Il manque 3 mentions')).toBeVisible();
		expect(onspoil).not.toHaveBeenCalled();
	});
});

describe('the order of the tracks', () => {
	it('is said to be drawn at random, to each person', async () => {
		await show(Turn, turn());
		await expect.element(saying('tiré au hasard pour chaque bulletin')).toBeVisible();
	});
});

describe('a trial', () => {
	it('is marked on every view, is not cast into an urn, and says that nothing was kept', async () => {
		const mark = saying('Essai\u202f: ce bulletin ne compte pas');
		await show(Turn, turn({ trial: true }));
		await expect.element(mark).toBeVisible();
		await expectAccessible();
		for (const key of '123') await userEvent.keyboard(`${key}{Enter}`);
		await expect.element(mark).toBeVisible();
		expect(button('Déposer mon bulletin').elements()).toHaveLength(0);
		await button('Terminer l’essai').click();
		await expect.element(heading('L’essai est terminé')).toBeVisible();
		await expect.element(saying('Rien n’en est gardé, et rien n’est dans l’urne')).toBeVisible();
		expect(document.body.innerText).not.toMatch(/Votre bulletin est/u);
	});

	it('is left at once: there is nothing to give up', async () => {
		await show(Turn, turn({ trial: true }));
		await button('Relire mon bulletin').click();
		expect(button('Abandonner mon bulletin').elements()).toHaveLength(0);
		await button('Quitter l’essai').click();
		await expect.element(heading('L’essai est terminé')).toBeVisible();
	});
});
