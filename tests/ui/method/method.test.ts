import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import Method from '../../../src/lib/ui/method/Method.svelte';
import { expectAccessible, saying, show } from '../ballot/room.ts';

const trial = () => page.getByRole('region', { name: 'Avec votre bulletin' });
const bars = () =>
	trial()
		.getByRole('img')
		.elements()
		.map((bar) => bar.getAttribute('aria-label')?.replace('Profil de mérite\u202f: ', ''));
const tracks = () =>
	trial()
		.getByRole('heading', { level: 3 })
		.elements()
		.map((one) => one.textContent?.trim());

describe('the method', () => {
	it('finds the middle grade of its example as the bars and the ranking do', async () => {
		await show(Method, {});
		await expect.element(saying('la troisième mention sur cinq est «\u202fPassable\u202f»')).toBeVisible();
		expect(tracks()).toEqual(['Un atelier de vélos', 'Un jardin partagé', 'Une fête de quartier']);
		await expect.element(saying('c’est le plus grand groupe')).toBeVisible();
		await expectAccessible();
	});

	it.each(['fr', 'en'] as const)('fits a telephone, in %s', async (language) => {
		await page.viewport(390, 844);
		await show(Method, {}, language);
		expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390);
		await expectAccessible();
		await page.viewport(1280, 800);
	});
});

describe('the trial ballot', () => {
	const choose = (track: string, grade: string) =>
		page.getByRole('group', { name: track }).getByRole('radio', { name: grade, exact: true }).click();

	it('joins the bars at once, and says that nothing of it counts', async () => {
		await show(Method, {});
		await expect.element(saying('rien n’est gardé, rien ne compte')).toBeVisible();
		await choose('Une fête de quartier', 'Très bien');
		expect(bars()[2]).toBe('Très bien 3, Passable 1, À rejeter 2.');
		await choose('Un jardin partagé', 'Très bien');
		await choose('Un atelier de vélos', 'À rejeter');
		expect(tracks()[0]).toBe('Un jardin partagé');
		await expectAccessible();
	});

	it('may be without opinion, may be changed, and can be cleared', async () => {
		await show(Method, {});
		const before = bars();
		await choose('Une fête de quartier', 'Sans opinion');
		expect(bars()[2]).toContain('1 sans opinion');
		await choose('Une fête de quartier', 'Bien');
		expect(bars()[2]).toBe('Très bien 2, Bien 1, Passable 1, À rejeter 2.');
		await page.getByRole('button', { name: 'Effacer mes mentions' }).click();
		expect(bars()).toEqual(before);
	});
});
