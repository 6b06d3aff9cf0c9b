import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import SameMeeting from '$lib/ui/office/SameMeeting.svelte';
import { expectAccessible, show } from '../ballot/room.ts';

const room = {
	stream: 'SSSSSSSSSSSSSSSSSSSSSS',
	place: 'Mairie, Vannes',
	region: '53',
	day: '2026-11-20',
	title: { fr: 'Contribution' },
	purpose: 'real',
	phase: 'closed',
	people: 14,
	proposals: 1,
	ballots: 0,
	state: 'counted',
	corrections: 0,
	received: '2026-11-20T10:00:00.000Z'
} as const;

test('a like room is asked about, with what tells the two apart, and voided only on purpose', async () => {
	await show(SameMeeting, { alike: [{ room, isParted: false }], mayAct: true });
	await expect.element(page.getByText(/14 personnes attendues, 1 proposition, 0 bulletin\./u)).toBeVisible();
	await expect.element(page.getByRole('button', { name: 'Ce sont deux réunions' })).toBeVisible();
	await expect.element(page.getByRole('button', { name: 'Annuler l’autre atelier' })).not.toBeInTheDocument();
	await page.getByText('C’est la même réunion').click();
	await expect.element(page.getByRole('button', { name: 'Annuler l’autre atelier' })).toBeVisible();
	await expect.element(page.getByRole('checkbox')).toBeRequired();
	await expectAccessible();
});

test('what was said is shown, and can be asked again', async () => {
	await show(SameMeeting, { alike: [{ room, isParted: true }], mayAct: true });
	await expect.element(page.getByText('Deux réunions différentes')).toBeVisible();
	await expect.element(page.getByRole('button', { name: 'Poser à nouveau la question' })).toBeVisible();
	await expectAccessible();
});

test('who only reads sees the question and no button', async () => {
	await show(SameMeeting, { alike: [{ room, isParted: false }], mayAct: false });
	await expect.element(page.getByText('Est-ce la même réunion\u202f?')).toBeVisible();
	await expect.element(page.getByRole('button')).not.toBeInTheDocument();
});
