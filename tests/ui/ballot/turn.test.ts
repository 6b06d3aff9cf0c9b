import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Refusal } from '../../../src/lib/core/refusal.ts';
import { Display } from '../../../src/lib/ui/ballot/display.svelte.ts';
import Turn from '../../../src/lib/ui/ballot/Turn.svelte';
import { ignored, paperUnder, required } from './paper.ts';
import { expectAccessible, saying, show } from './room.ts';

const kept = async () => null;
const button = (name: string) => page.getByRole('button', { name, exact: true });
const heading = (name: string) => page.getByRole('heading', { name, level: 1 });
const choice = (name: string) => page.getByRole('radio', { name, exact: true });
const firstBallot = {
	paper: paperUnder(ignored),
	draw: () => [1, 0, 2],
	display: new Display('fr'),
	oncast: kept,
	onspoil: kept,
	onover: () => {}
};

async function gradeAll(keys: string): Promise<void> {
	for (const key of keys) await userEvent.keyboard(`${key}{Enter}`);
	await expect.element(heading('Votre bulletin')).toBeVisible();
}

describe('a turn', () => {
	it('is graded, read over and cast by keyboard alone, and the urn gets the grades in the frozen order', async () => {
		const oncast = vi.fn(kept);
		await show(Turn, { ...firstBallot, oncast });
		await expect.element(heading('Former les élus')).toHaveFocus();
		await userEvent.keyboard('2');
		await expect.element(choice('Bien')).toHaveFocus();
		await userEvent.keyboard('{Enter}');
		await expect.element(heading('Ouvrir les données')).toHaveFocus();
		await userEvent.tab();
		await userEvent.keyboard(' {ArrowDown}{ArrowDown}{Enter}');
		await expect.element(heading('Un budget participatif')).toBeVisible();
		await userEvent.keyboard('0{Enter}');
		await expect.element(heading('Votre bulletin')).toHaveFocus();
		for (let stop = 0; stop < 5; stop += 1) await userEvent.tab();
		await expect.element(button('Déposer mon bulletin')).toHaveFocus();
		await userEvent.keyboard('{Enter}');
		await expect.element(heading('Votre bulletin est dans l’urne')).toHaveFocus();
		expect(oncast.mock.calls).toEqual([[[2, 1, null]]]);
	});

	it('shows each track with its question, its place and real radio choices, none of them chosen', async () => {
		await show(Turn, firstBallot);
		await expect.element(saying('Piste 1 sur 3')).toBeVisible();
		await expect.element(saying('Quels défis de société ?')).toBeVisible();
		const names = [...document.querySelectorAll('label')].map((label) => label.innerText.split('\n').at(-1));
		expect(names).toEqual([
			'Très bien',
			'Bien',
			'Assez bien',
			'Passable',
			'Insuffisant',
			'À rejeter',
			'Sans opinion'
		]);
		expect(document.querySelector('input:checked')).toBeNull();
		await expectAccessible();
	});

	it('offers no opinion only where the rule allows it', async () => {
		await show(Turn, { ...firstBallot, paper: paperUnder(required) });
		expect(page.getByRole('radio').elements()).toHaveLength(6);
		await userEvent.keyboard('0');
		expect(document.querySelector('input:checked')).toBeNull();
	});

	it('answers a finger at once, and goes back to what was chosen', async () => {
		await show(Turn, firstBallot);
		await page.getByText('Assez bien').click();
		await expect.element(choice('Assez bien')).toBeChecked();
		await button('Suivante').click();
		await expect.element(heading('Ouvrir les données')).toBeVisible();
		expect(document.querySelector('input:checked')).toBeNull();
		await button('Précédente').click();
		await expect.element(choice('Assez bien')).toBeChecked();
	});

	it('names in the review what is missing, leads to it, and comes back', async () => {
		await show(Turn, firstBallot);
		await userEvent.keyboard('1{Enter}');
		await button('Suivante').click();
		await userEvent.keyboard('1{Enter}');
		await expect.element(saying('Il manque 1 mention')).toBeVisible();
		await expect.element(button('Ouvrir les données Sans mention Donner')).toBeVisible();
		expect(button('Déposer mon bulletin').elements()).toHaveLength(0);
		await expectAccessible();
		await button('Donner la mention qui manque').click();
		await expect.element(heading('Ouvrir les données')).toBeVisible();
		await userEvent.keyboard('5');
		await button('Revenir à la relecture').click();
		await expect.element(button('Ouvrir les données Insuffisant Changer')).toBeVisible();
		await expect.element(button('Déposer mon bulletin')).toBeVisible();
		await expectAccessible();
	});

	it('casts once, however often the button is pressed', async () => {
		let keep: (refusal: Refusal | null) => void = () => {};
		const oncast = vi.fn(() => new Promise<Refusal | null>((resolve) => (keep = resolve)));
		await show(Turn, { ...firstBallot, oncast });
		await gradeAll('123');
		const cast = button('Déposer mon bulletin').element() as HTMLButtonElement;
		cast.click();
		cast.click();
		await expect.element(button('Dépôt en cours…')).toBeDisabled();
		cast.click();
		expect(oncast).toHaveBeenCalledTimes(1);
		expect(heading('Votre bulletin est dans l’urne').elements()).toHaveLength(0);
		keep(null);
		await expect.element(heading('Votre bulletin est dans l’urne')).toBeVisible();
		await expectAccessible();
	});

	it('says why a ballot was not kept, and casts it when it is tried again', async () => {
		const answers: (Refusal | null)[] = [{ kind: 'storage-full' }, null];
		await show(Turn, { ...firstBallot, oncast: async () => answers.shift() ?? null });
		await gradeAll('123');
		await button('Déposer mon bulletin').click();
		await expect.element(page.getByRole('alert')).toBeVisible();
		await button('Déposer mon bulletin').click();
		await expect.element(heading('Votre bulletin est dans l’urne')).toBeVisible();
	});

	it('that an earlier touch has ended leads to the hand-over, which tells what the urn holds', async () => {
		const onover = vi.fn();
		await show(Turn, { ...firstBallot, onover, oncast: async () => ({ kind: 'turn-already-cast' }) });
		await gradeAll('123');
		await button('Déposer mon bulletin').click();
		await vi.waitFor(() => expect(onover).toHaveBeenCalledTimes(1));
	});

	it('is given up only after a second question, and says what becomes of it', async () => {
		const onspoil = vi.fn(kept);
		await show(Turn, { ...firstBallot, onspoil });
		await gradeAll('123');
		await button('Abandonner mon bulletin').click();
		await expect.element(page.getByRole('heading', { name: /Abandonner votre bulletin/u })).toHaveFocus();
		await expectAccessible();
		await button('Garder mon bulletin').click();
		expect(onspoil).not.toHaveBeenCalled();
		await button('Abandonner mon bulletin').click();
		await button('Oui, abandonner mon bulletin').click();
		await expect.element(heading('Votre bulletin est abandonné')).toBeVisible();
		expect(onspoil).toHaveBeenCalledTimes(1);
	});

	it('leaves nothing behind: not on the screen, not on the disk, not in the browser’s history', async () => {
		const pages = history.length;
		const stored = () =>
			JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state, location.href]);
		const before = stored();
		await show(Turn, firstBallot);
		await gradeAll('123');
		await button('Déposer mon bulletin').click();
		await expect.element(heading('Votre bulletin est dans l’urne')).toBeVisible();
		expect(document.body.innerText).not.toMatch(/Ouvrir les données|Très bien/u);
		expect([history.length, stored()]).toEqual([pages, before]);
	});

	it('goes on to the hand-over by itself', async () => {
		const onover = vi.fn();
		await show(Turn, { ...firstBallot, onover });
		await gradeAll('123');
		await button('Déposer mon bulletin').click();
		await vi.waitFor(() => expect(onover).toHaveBeenCalledTimes(1), { timeout: 8000 });
	});
});
