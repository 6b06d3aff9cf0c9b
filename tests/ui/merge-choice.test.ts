import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import MergeChoice from '$lib/ui/workshop/MergeChoice.svelte';
import { spoken } from './spoken.ts';

const tracks = [
	{ id: 'a', words: 'hash-a', text: 'Des pistes cyclables' },
	{ id: 'b', words: 'hash-b', text: 'Plus de pistes pour les vélos' },
	{ id: 'c', words: 'hash-c', text: 'Relier les pistes cyclables' }
];

test('the wording that the facilitator points at is the one that stays', async () => {
	const onmerge = vi.fn().mockResolvedValue(null);
	const screen = await spoken('fr', MergeChoice, { tracks, onmerge, oncancel: vi.fn() });
	await screen.getByRole('radio', { name: 'Plus de pistes pour les vélos' }).click();
	await screen.getByRole('button', { name: 'Fusionner les 3 pistes' }).click();
	expect(onmerge).toHaveBeenCalledExactlyOnceWith('hash-b');
});

test('the first chosen wording stays when the facilitator points at none', async () => {
	const onmerge = vi.fn().mockResolvedValue(null);
	const screen = await spoken('en', MergeChoice, { tracks, onmerge, oncancel: vi.fn() });
	await screen.getByRole('button', { name: 'Merge the 3 tracks' }).click();
	expect(onmerge).toHaveBeenCalledExactlyOnceWith('hash-a');
});

test('a refused merge says why, and the choice stands as it was', async () => {
	const onmerge = vi.fn().mockResolvedValue({ kind: 'list-frozen' });
	const screen = await spoken('fr', MergeChoice, { tracks, onmerge, oncancel: vi.fn() });
	const chosen = screen.getByRole('radio', { name: 'Relier les pistes cyclables' });
	await chosen.click();
	await screen.getByRole('button', { name: /Fusionner/ }).click();
	await expect.element(screen.getByRole('alert')).toMatchTextContent(/figée/);
	await expect.element(chosen).toBeChecked();
});

test('the question takes the focus, and Escape leaves without merging', async () => {
	const onmerge = vi.fn();
	const oncancel = vi.fn();
	const screen = await spoken('fr', MergeChoice, { tracks, onmerge, oncancel });
	await expect.element(screen.getByRole('heading')).toHaveFocus();
	await userEvent.keyboard('{Escape}');
	expect(oncancel).toHaveBeenCalledOnce();
	expect(onmerge).not.toHaveBeenCalled();
});
