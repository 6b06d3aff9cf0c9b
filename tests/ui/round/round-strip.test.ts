import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { placesOf } from '$lib/core/rounds.ts';
import RoundStrip from '$lib/ui/round/RoundStrip.svelte';
import { Room } from '../../core/room.ts';
import { spoken } from '../spoken.ts';

function places() {
	const room = Room.voted();
	room.follows('mistake', [], 'closed too early');
	room.closes();
	room.follows('selection', ['A']);
	return placesOf(room.workshop);
}

const hrefOf = (number: number) => `#${number}`;

test('every round is in reach, and says what became of it', async () => {
	const all = places();
	await spoken('fr', RoundStrip, { places: all, current: all[1]!, hrefOf });
	const links = page.getByRole('link').elements();
	expect(links.map((link) => link.textContent?.replaceAll(/\s+/g, ' ').trim())).toEqual([
		'Tour 1 remplacé par le tour 2',
		'Tour 2 dernier tour',
		'Tour 3 vote en cours'
	]);
	expect(links.map((link) => link.getAttribute('aria-current'))).toEqual([null, 'page', null]);
	await expect.element(page.getByText(/la fermeture du tour 1 était une erreur/)).toBeVisible();
	await expect.element(page.getByText(/closed too early/)).toBeVisible();
});

test('a round that was replaced says so before its numbers', async () => {
	const all = places();
	await spoken('en', RoundStrip, { places: all, current: all[0]!, hrefOf });
	await expect.element(page.getByText(/round 2 counts/)).toBeVisible();
});
