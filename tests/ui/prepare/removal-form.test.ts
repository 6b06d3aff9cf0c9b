import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { RemovalFacts } from '$lib/core/removal.ts';
import type { WorkshopSummary } from '$lib/core/summary.ts';
import RemovalForm from '$lib/ui/workshop/RemovalForm.svelte';
import { expectAccessible, show } from '../ballot/room.ts';

const summary: WorkshopSummary = {
	stream: 's',
	title: { fr: 'La cour' },
	place: 'Rennes',
	day: '2026-01-10',
	purpose: 'real',
	phase: 'signed',
	people: 30,
	proposals: 12,
	ballots: 28,
	readOnly: false
};
const safe: RemovalFacts = {
	entries: 40,
	received: 40,
	backedUp: true,
	daysOld: 120,
	urns: 0,
	ballotsInUrns: 0,
	drafts: 0
};
const shown = async (facts: Partial<RemovalFacts>, more: Partial<WorkshopSummary> = {}) => {
	const onremove = vi.fn().mockResolvedValue(null);
	await show(RemovalForm, { summary: { ...summary, ...more }, facts: { ...safe, ...facts }, onremove });
	return onremove;
};

test('a workshop that the office holds and has backed up goes after one confirmation', async () => {
	const onremove = await shown({});
	await expect.element(page.getByText('Rien ne se perd', { exact: false })).toBeVisible();
	expect(page.getByRole('textbox').elements()).toHaveLength(0);
	await expectAccessible();
	await page.getByRole('button', { name: 'Retirer de la tablette' }).click();
	expect(onremove).toHaveBeenCalledExactlyOnceWith(true);
});

test('what would be lost is named, and only the typed word confirms', async () => {
	const onremove = await shown({ received: 0, backedUp: false, urns: 1, ballotsInUrns: 3, daysOld: 2 });
	const losses = page.getByRole('listitem');
	await expect.element(losses.nth(0)).toMatchTextContent(/3 bulletins, qui ne sont nulle part ailleurs/u);
	await expect
		.element(losses.nth(1))
		.toMatchTextContent(/12 propositions, 28 bulletins décomptés et un relevé de conclusions signé/u);
	await expect.element(losses.nth(2)).toMatchTextContent(/date de 2 jours/u);
	expect(losses.elements()).toHaveLength(3);
	await expectAccessible();
	const erase = page.getByRole('button', { name: 'Effacer pour toujours' });
	await erase.click();
	await page.getByRole('textbox').fill('oui');
	await erase.click();
	expect(onremove.mock.calls).toEqual([[false], [false]]);
	await page.getByRole('textbox').fill('Effacer');
	await erase.click();
	expect(onremove).toHaveBeenLastCalledWith(true);
});

test('a part that was received is told from what was not', async () => {
	await shown({ received: 1, backedUp: false }, { proposals: 1, ballots: 0, phase: 'closed' });
	await expect
		.element(page.getByRole('listitem'))
		.toMatchTextContent(/n’a reçu que 1 écriture sur 40 de cet atelier \(1 proposition\)/u);
});
