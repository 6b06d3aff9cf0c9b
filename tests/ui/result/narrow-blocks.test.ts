import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import RoundRanking from '../../../src/lib/ui/result/RoundRanking.svelte';
import { show } from '../ballot/room.ts';
import Wall from '../../../src/lib/ui/wall/Wall.svelte';
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

describe('the counts that have room inside their blocks', () => {
	it.each(['ltr', 'rtl'])('stand inside them, on the tablet and on the wall, %s', async (direction) => {
		document.documentElement.dir = direction;
		const round = closedRound([
			['Ouvrir le code', [6, 2, 1, 1, 1, 1]],
			['Traduire les démarches', [1, 1, 1, 1, 2, 6]]
		]);
		const tablet = await show(RoundRanking, round);
		expectInside();
		await tablet.unmount();
		await show(Wall, { ...round, leaveHref: '/' });
		await page.getByRole('button', { name: 'Tout montrer' }).click();
		expectInside();
		document.documentElement.dir = 'ltr';
	});
});

function expectInside(): void {
	const counts = [...document.querySelectorAll('li .block .count')].map((count) => ({
		block: count.closest('.block')!.getBoundingClientRect(),
		box: count.getBoundingClientRect()
	}));
	const shown = counts.filter(({ box }) => box.width > 0);
	expect(shown.length).toBeGreaterThan(5);
	for (const { block, box } of shown) {
		expect(box.left).toBeGreaterThanOrEqual(block.left - 1);
		expect(box.right).toBeLessThanOrEqual(block.right + 1);
	}
}
