import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { MarkedRoom } from '$lib/core/office/listed.ts';
import NoRooms from '$lib/ui/office/NoRooms.svelte';
import RoomTable from '$lib/ui/office/RoomTable.svelte';
import { expectAccessible, show } from '../ballot/room.ts';

const room: MarkedRoom = {
	stream: 'A'.repeat(22),
	place: 'Médiathèque, Brest',
	region: '53',
	day: '2026-11-20',
	title: { fr: 'Contribution française' },
	purpose: 'real',
	phase: 'closed',
	people: 1,
	proposals: 12,
	ballots: 14,
	state: 'counted',
	corrections: 0,
	isAlike: false,
	received: '2026-11-25T23:30:00.000Z'
};

const cells = () =>
	page
		.getByRole('row')
		.elements()
		.slice(1)
		.map((row) =>
			[...row.children].map((cell) => (cell as HTMLElement).innerText.replace(/\s+/gu, ' ').trim())
		);

describe('the rooms received', () => {
	it('stand in a row each, in words, in the office’s own time', async () => {
		await page.viewport(1440, 900);
		await show(RoomTable, { rooms: [room] });
		expect(cells()).toEqual([
			[
				'Médiathèque, Brest',
				'Bretagne',
				'20/11/2026',
				'Contribution française',
				'1',
				'12',
				'14',
				'Résultat prêt',
				'Compté',
				'26/11/2026 00:30'
			]
		]);
		await expectAccessible();
	});

	it('say what a person may look at again', async () => {
		await show(RoomTable, { rooms: [{ ...room, isAlike: true, corrections: 2 }] });
		expect(cells()[0]![0]).toBe('Médiathèque, Brest Peut-être en double Corrigé après signature');
		await expectAccessible();
	});

	it('are told in English with the language of what is not translated', async () => {
		await show(
			RoomTable,
			{
				rooms: [{ ...room, region: null, state: 'held', purpose: 'rehearsal' }]
			},
			'en'
		);
		expect(cells()[0]).toEqual(expect.arrayContaining(['No region', 'Waiting for approval', 'Result ready']));
		await expect.element(page.getByText('Contribution française')).toHaveAttribute('lang', 'fr');
		await expect.element(page.getByText('Rehearsal', { exact: false })).toBeVisible();
	});

	it('are cards on a telephone, still a table for who hears it', async () => {
		await page.viewport(390, 844);
		await show(RoomTable, { rooms: [room, { ...room, stream: 'B'.repeat(22) }] });
		expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390);
		expect(page.getByRole('rowheader').elements()).toHaveLength(2);
		await expectAccessible();
		await page.viewport(1280, 800);
	});

	it('when there is none, say what to do next, or what was asked', async () => {
		await show(NoRooms, { filtered: false });
		await expect.element(page.getByRole('link', { name: 'Relier une tablette' })).toBeVisible();
		await expectAccessible();
	});
});
