import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import Wall from '../../../src/lib/ui/wall/Wall.svelte';
import { saying, show } from '../ballot/room.ts';
import { closedRound } from '../result/round.ts';

const halved = closedRound([
	['Ouvrir les données', [3, 3, 4, 2, 0, 0]],
	['Prêter la halle aux associations, tous les soirs de la semaine', [0, 0, 12, 0, 0, 0]]
]);

describe('the wall', () => {
	it.each([
		[320, 640],
		[320, 200],
		[640, 400]
	])('covers nothing of a track, %i by %i', async (width, height) => {
		await page.viewport(width, height);
		await show(Wall, { ...halved, leaveHref: '/' });
		await userEvent.keyboard('{PageDown}');
		await expect.element(page.getByRole('heading', { level: 2 })).toBeVisible();
		const edge = (selector: string) => document.querySelector(selector)!.getBoundingClientRect();
		expect(edge('.tracks h2').top).toBeGreaterThanOrEqual(edge('header').bottom - 1);
		expect(edge('.said').top).toBeGreaterThanOrEqual(edge('.tracks .named').bottom - 1);
		expect(edge('nav').top).toBeGreaterThanOrEqual(edge('.said').bottom - 1);
		await page.viewport(1280, 800);
	});

	it('says when the line falls between two grades of the track that is shown', async () => {
		await show(Wall, { ...halved, leaveHref: '/' });
		await userEvent.keyboard('{PageDown}');
		expect(saying('tombe entre').elements()).toHaveLength(0);
		await userEvent.keyboard('{PageDown}');
		await expect.element(saying('tombe entre «\u202fBien\u202f» et «\u202fAssez bien\u202f»')).toBeVisible();
	});
});
