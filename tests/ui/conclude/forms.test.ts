import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { presencesOf } from '$lib/core/minutes.ts';
import AttendanceForm from '$lib/ui/conclude/AttendanceForm.svelte';
import SatisfactionForm from '$lib/ui/conclude/SatisfactionForm.svelte';
import SigningForm from '$lib/ui/minutes/SigningForm.svelte';
import { Room } from '../../core/room.ts';
import { spoken } from '../spoken.ts';

const done = () => Promise.resolve(null);

test('a category that nobody counted stays out; nobody of a category is said', async () => {
	const keep = vi.fn(done);
	const given = { expected: 30, present: null, categories: presencesOf(Room.voted().workshop), onkeep: keep };
	await spoken('fr', AttendanceForm, given);
	await userEvent.fill(page.getByRole('spinbutton', { name: /^Personnes présentes/ }), '28');
	await userEvent.fill(page.getByRole('spinbutton', { name: 'Citoyens' }), '9');
	await userEvent.fill(page.getByRole('spinbutton', { name: 'Secteur privé' }), '0');
	await userEvent.click(page.getByRole('button', { name: 'Garder les présents' }));
	expect(keep).toHaveBeenCalledWith(28, { citizen: 9, business: 0 });
});

test('what is kept is said, until something else is typed', async () => {
	const room = Room.voted();
	room.counts(28);
	const { attendance } = room.workshop;
	const given = {
		expected: 30,
		present: attendance!.people,
		categories: presencesOf(room.workshop),
		onkeep: done
	};
	await spoken('fr', AttendanceForm, given);
	await expect.element(page.getByRole('status')).toHaveTextContent('Gardé.');
	await userEvent.fill(page.getByRole('spinbutton', { name: /^Personnes présentes/ }), '29');
	await expect.element(page.getByRole('status')).toHaveTextContent('');
});

test('satisfaction is five numbers and their sum, nothing of who or when', async () => {
	const keep = vi.fn(done);
	await spoken('en', SatisfactionForm, { answers: null, onkeep: keep });
	await userEvent.fill(page.getByRole('spinbutton', { name: /^5/ }), '12');
	await userEvent.fill(page.getByRole('spinbutton', { name: /^2/ }), '3');
	await expect.element(page.getByText('15 answers')).toBeVisible();
	await userEvent.click(page.getByRole('button', { name: 'Keep these numbers' }));
	expect(keep).toHaveBeenCalledWith([0, 3, 0, 0, 12]);
});

test('as many people sign as want to, two to begin with', async () => {
	const sign = vi.fn(() => Promise.resolve({ kind: 'names-missing', missing: 1 } as const));
	await spoken('fr', SigningForm, { onsign: sign });
	expect(page.getByRole('textbox').elements()).toHaveLength(2);
	await userEvent.click(page.getByRole('button', { name: 'Ajouter un nom' }));
	await userEvent.fill(page.getByRole('textbox', { name: 'Nom de la personne 3' }), 'Sacha');
	await userEvent.click(page.getByRole('button', { name: 'Signer le relevé' }));
	expect(sign).toHaveBeenCalledWith(['', '', 'Sacha']);
	await expect
		.element(
			page
				.getByRole('alert')
				.getByText(/un nom/)
				.first()
		)
		.toBeVisible();
	await expect.element(page.getByRole('textbox', { name: 'Nom de la personne 3' })).toHaveValue('Sacha');
});
