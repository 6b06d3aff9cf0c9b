import { describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import UrnClosing from '../../../src/lib/ui/ballot/UrnClosing.svelte';
import { expectAccessible, saying, show } from './room.ts';

const close = () => page.getByRole('button', { name: 'Fermer l’urne' }).click();
const remark = () => page.getByRole('textbox', { name: 'Remarque pour le relevé de conclusions' });

function closing(ballots: number, people: number) {
	const onclose = vi.fn(async (_remark: string) => null);
	const props = {
		urn: { ballots, spoiled: 0 },
		people,
		remark: '',
		onremark: () => {},
		onclose,
		onback: () => {}
	};
	return { onclose, shown: show(UrnClosing, props) };
}

describe('closing the urn', () => {
	it('needs no remark when there are as many ballots as people', async () => {
		const { onclose, shown } = closing(12, 12);
		await shown;
		await expect.element(saying('autant de bulletins')).toBeVisible();
		await expectAccessible();
		await close();
		expect(onclose.mock.calls).toEqual([['']]);
	});

	it('advises a remark when people are missing, and closes without it', async () => {
		const { onclose, shown } = closing(10, 12);
		await shown;
		await expect.element(saying('Il y a 2 bulletins de moins')).toBeVisible();
		await expect.element(saying('Conseillée')).toBeVisible();
		await close();
		expect(onclose).toHaveBeenCalledTimes(1);
	});

	it('refuses more ballots than people without a word of why, and says what is kept', async () => {
		const { onclose, shown } = closing(13, 12);
		await shown;
		await close();
		expect(onclose).not.toHaveBeenCalled();
		await expect.element(saying('L’urne n’est pas fermée')).toBeVisible();
		await expectAccessible();
		await remark().fill('Une personne est arrivée pendant le vote.');
		await close();
		expect(onclose.mock.calls).toEqual([['Une personne est arrivée pendant le vote.']]);
	});

	it('warns under five ballots, and says what closing does', async () => {
		await closing(4, 4).shown;
		await expect.element(saying('on peut deviner qui a voté quoi')).toBeVisible();
		await expect.element(saying('L’urne ne peut pas être rouverte')).toBeVisible();
		await expectAccessible();
	});

	it('warns of nothing from five ballots on', async () => {
		await closing(5, 5).shown;
		expect(saying('deviner').elements()).toHaveLength(0);
	});
});
