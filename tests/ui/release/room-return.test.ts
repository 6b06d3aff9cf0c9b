import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { RoomReturn as Found } from '$lib/core/office/room-return.ts';
import WayBack from '$lib/ui/minutes/WayBack.svelte';
import RoomCodeForm from '$lib/ui/release/RoomCodeForm.svelte';
import RoomReturn from '$lib/ui/release/RoomReturn.svelte';
import { expectAccessible, show } from '../ballot/room.ts';

const list = 'LLLLLLLLLLLLLLLLLLLLLL';
const released = {
	list,
	number: 2,
	day: '2026-11-25',
	title: { fr: 'Second tour', en: 'Second round' },
	scale: 'quality-6',
	rank: 1,
	of: 9,
	grade: 1
} as const;
const common = {
	track: 'TTTTTTTTTTTTTTTTTTTTTT',
	text: { fr: 'Le vélo pour tous', en: 'Cycling for all' },
	nature: 'absorbed' as const,
	released: [released]
};
const found: Found = {
	v: 1,
	code: '7KX3M-9Q2TB',
	place: 'Rennes',
	day: '2026-11-20',
	region: '53',
	consultation: { fr: 'Contribution' },
	questions: [
		{
			question: 'q1',
			text: { fr: 'Que faire\u202f?' },
			tracks: [
				{ text: 'Des pistes', from: ['Un chemin'], fate: { kind: 'placed', commons: [common] } },
				{
					text: 'Trop peu',
					from: [],
					fate: { kind: 'placed', commons: [{ ...common, released: [{ ...released, rank: null }] }] }
				},
				{ text: 'Le logo', from: [], fate: { kind: 'set-aside', reason: 'Hors sujet' } },
				{ text: 'Rien', from: [], fate: { kind: 'set-aside-in-room', reason: '' } },
				{ text: 'Plus tard', from: [], fate: { kind: 'unsorted' } },
				{ text: null, from: [], fate: { kind: 'changed' } }
			]
		},
		{ question: 'q2', text: { fr: 'Sans réponse' }, tracks: [] }
	]
};

describe('the way back to a room', () => {
	test('says of each track, in its own words, what became of it', async () => {
		await show(RoomReturn, { found });
		for (const sentence of [
			'Des pistes',
			'Vient de\u202f: «\u202fUn chemin\u202f»',
			'1ʳᵉ sur 9 pistes, «\u202fBien\u202f»',
			'Notée dans trop peu d’ateliers pour être classée',
			'Le bureau national ne l’a pas retenue\u202f: «\u202fHors sujet\u202f».',
			'Votre atelier l’a mise de côté.',
			'Le bureau national ne l’a pas encore rangée.',
			'Ces mots ont été effacés.',
			'7KX3M-9Q2TB'
		])
			await expect.element(page.getByText(sentence, { exact: true })).toBeVisible();
		await expect.element(page.getByText('Sans réponse')).not.toBeInTheDocument();
		await expectAccessible();
	});

	test('leads to the released result of the track', async () => {
		await show(RoomReturn, { found });
		const link = page.getByRole('link', { name: /Second tour/u }).first();
		await expect.element(link).toHaveAttribute('href', `/results/${list}/2?track=${common.track}`);
	});

	test('says so where a room gathered nothing of its own', async () => {
		await show(RoomReturn, { found: { ...found, questions: [] } });
		await expect.element(page.getByText(/n’a pas recueilli de propositions/u)).toBeVisible();
	});
});

test('a code is asked for without a script, and what was typed is kept', async () => {
	await show(RoomCodeForm, { typed: '7kx3' });
	const field = page.getByRole('textbox', { name: 'Code de l’atelier' });
	await expect.element(field).toHaveValue('7kx3');
	await expect.element(field).toHaveAttribute('name', 'code');
	await expectAccessible();
});

test('the minutes say where and under which code', async () => {
	await show(WayBack, { code: '7KX3M-9Q2TB', address: 'preau.example/rooms' });
	await expect.element(page.getByText('7KX3M-9Q2TB')).toBeVisible();
	await expect.element(page.getByText(/à l’adresse preau\.example\/rooms, sans compte/u)).toBeVisible();
	await expectAccessible();
});
