import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import ExpectedTable from '$lib/ui/office/expected/ExpectedTable.svelte';
import ListReport from '$lib/ui/office/expected/ListReport.svelte';
import { expectAccessible, show } from '../ballot/room.ts';

const expected = {
	id: 'AAAAAAAAAAAAAAAAAAAAAA',
	place: 'Rennes',
	region: '53',
	department: '35',
	day: '2026-11-20',
	people: 30,
	contact: 'Préfecture',
	stream: null,
	parted: []
};
const room = {
	stream: 'r',
	place: 'Rennes',
	region: '53',
	day: '2026-11-20',
	phase: 'signed',
	state: 'counted'
} as const;
const rows = [
	{ expected, state: 'received', room, isSaid: false, candidates: [] },
	{
		expected: { ...expected, id: 'B', place: 'Brest' },
		state: 'missing',
		room: null,
		isSaid: false,
		candidates: []
	},
	{
		expected: { ...expected, id: 'C', place: 'Mairie de Vitré' },
		state: 'unsure',
		room: null,
		isSaid: false,
		candidates: [{ ...room, stream: 's', place: 'Vitré' }]
	}
] as const;

it('each expected workshop says what became of it, and a likely one is confirmed or parted', async () => {
	await show(ExpectedTable, { rows, mayAct: true });
	await expect.element(page.getByText('Manquant')).toBeVisible();
	await expect
		.element(page.getByRole('link', { name: 'Vitré', exact: true }))
		.toHaveAttribute('href', '/office/rooms/s');
	await expect.element(page.getByRole('button', { name: 'C’est lui Vitré', exact: true })).toBeVisible();
	await expect.element(page.getByRole('button', { name: 'Ce n’est pas lui Rennes' })).toBeVisible();
	await expectAccessible();
});

it('a reader sees the same without a button', async () => {
	await show(ExpectedTable, { rows, mayAct: false });
	await expect.element(page.getByText('Manquant')).toBeVisible();
	expect(page.getByRole('button').elements()).toHaveLength(0);
});

it('each line that was left out is named with its reason', async () => {
	await show(ListReport, { added: 2, known: 1, faults: [{ line: 3, what: 'day', cell: '31/02/2026' }] });
	await expect.element(page.getByText(/^2 ateliers ajoutés/u)).toBeVisible();
	await expect
		.element(page.getByText(/^Ligne 3, «.31\/02\/2026.» ?.: le jour manque ou n’existe pas/u))
		.toBeVisible();
	await expectAccessible();
});
