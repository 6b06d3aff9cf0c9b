import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import RoundRanking from '../../../src/lib/ui/result/RoundRanking.svelte';
import { show } from '../ballot/room.ts';
import { closedRound } from './round.ts';

const counted = [
	['Ouvrir le code', [1, 1, 96, 1, 1, 0]],
	['Traduire les démarches', [50, 42, 5, 1, 1, 1]],
	['Un réseau européen', [0, 0, 3, 1, 12, 984]]
] as const;

describe('blocks too narrow for their counts', () => {
	it.each([
		[1280, 'ltr'],
		[320, 'ltr'],
		[800, 'rtl']
	])('have them beside, and none touches another, %i px wide, %s', async (width, direction) => {
		await page.viewport(width, 900);
		document.documentElement.dir = direction;
		await show(RoundRanking, closedRound(counted));
		for (const kind of ['.outside', '.letter'])
			for (const bar of document.querySelectorAll('li .bar')) {
				const shown = [...bar.querySelectorAll(kind)]
					.map((one) => one.getBoundingClientRect())
					.filter((box) => box.width > 0)
					.sort((a, b) => a.left - b.left);
				if (kind === '.letter') expect(shown.length).toBeGreaterThan(2);
				for (const [index, box] of shown.slice(1).entries())
					expect(box.left - shown[index]!.right, `${kind} ${index}`).toBeGreaterThan(1);
			}
		document.documentElement.dir = 'ltr';
		await page.viewport(1280, 800);
	});
});
