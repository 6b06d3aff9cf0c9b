import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { fold } from '$lib/core/folding.ts';
import MinutesVerified from '$lib/ui/office/MinutesVerified.svelte';
import MissingParts from '$lib/ui/office/MissingParts.svelte';
import { Author, headOf, stream } from '../../core/author.ts';
import { expectAccessible, show } from '../ballot/room.ts';

const anna = new Author('Anna');
const opened = anna.opens();
const signed = anna.writes('minutes-signed', { seen: [headOf(opened)], names: ['Anna', 'Ben'] });
const workshop = fold(stream, [opened, signed]);
const words = ['abaisser', 'bâton', 'cacao', 'dauphin', 'éclair', 'fable', 'galerie', 'hameau'];
const minutes = { state: 'equal', signed: signed.hash, missing: 0, words, paper: null } as const;

describe('signed minutes at the office', () => {
	it.each([
		[minutes, /^Vérifié/u],
		[{ ...minutes, state: 'differs' }, /n’est pas celle du relevé signé/u],
		[{ ...minutes, state: 'incomplete', missing: 1 }, /il manque 1 écriture que/u],
		[{ ...minutes, paper: { typed: 'x', answer: { kind: 'equal' } } }, /^Les huit mots du papier sont/u],
		[
			{ ...minutes, paper: { typed: 'x', answer: { kind: 'other', places: [2, 5] } } },
			/voyez le mot 2 et 5/u
		],
		[
			{ ...minutes, paper: { typed: 'x', answer: { kind: 'other-count', given: 1, expected: 8 } } },
			/1 mot lu, 8 attendus/u
		]
	] as const)('say what was found (%#)', async (told, sentence) => {
		await show(MinutesVerified, { workshop, minutes: told });
		await expect.element(page.getByText(sentence)).toBeVisible();
		await expect.element(page.getByText('Signé par Anna et Ben')).toBeVisible();
		await expectAccessible();
	});
});

it('what a room owes is listed in words', async () => {
	await show(MissingParts, { parts: ['urn-open', 'signature'] });
	await expect.element(page.getByText('La fermeture d’une urne')).toBeVisible();
	await expectAccessible();
});
