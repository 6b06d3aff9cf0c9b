import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import UrnNumbers from '../../../src/lib/ui/ballot/UrnNumbers.svelte';
import { show } from './room.ts';

it.each([320, 360, 390, 480, 600, 1280])(
	'the numbers of an urn stand all beside or all below each other, %i px wide',
	async (width) => {
		await page.viewport(width, 800);
		await show(UrnNumbers, { urn: { ballots: 128, spoiled: 12 }, people: 130 });
		const boxes = [...document.querySelectorAll('dd')].map((one) => one.getBoundingClientRect());
		expect([1, 3]).toContain(new Set(boxes.map(({ top }) => Math.round(top))).size);
		expect(Math.min(...boxes.map(({ height }) => height))).toBeGreaterThan(20);
		expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
		await page.viewport(1280, 800);
	}
);
