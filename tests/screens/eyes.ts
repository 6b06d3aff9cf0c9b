import { join } from 'node:path';
import { everyKind, sevenSteps } from '../e2e/counted/examples.ts';
import { countedRooms } from '../e2e/counted/rooms.ts';
import { folder } from './camera.ts';
import type { Visit } from './visit.ts';

const visions = ['achromatopsia', 'protanopia', 'deuteranopia', 'tritanopia'] as const;

/** The result and the wall in grey, as three kinds of colour-blind people see them, and in forced colours. */
export async function eyes(visit: Visit): Promise<void> {
	if (visit.language !== 'fr') return; // what is looked at are colours
	const [kinds, seven] = await countedRooms(visit.page, visit.url, [everyKind, sevenSteps]);
	await visit.page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
	for (const [name, address] of [
		['six', kinds],
		['seven', seven]
	] as const) {
		await visit.page.setViewportSize({ width: 1280, height: 1600 });
		await visit.page.goto(`${address}/result`);
		await visit.arrive(visit.words.result.title);
		await lookAt(visit, `eyes-result-${name}`);
		await visit.page.setViewportSize({ width: 1280, height: 800 });
		await visit.follow(visit.words.result.toWall);
		await visit.button(visit.words.wall.begin).waitFor();
		await visit.page.keyboard.press('a');
		await lookAt(visit, `eyes-wall-${name}`);
	}
}

async function lookAt({ page }: Visit, name: string): Promise<void> {
	const session = await page.context().newCDPSession(page);
	for (const type of visions) {
		await session.send('Emulation.setEmulatedVisionDeficiency', { type });
		await page.screenshot({ path: join(folder, `${name}.${type}.png`) });
	}
	await session.send('Emulation.setEmulatedVisionDeficiency', { type: 'none' });
	for (const scheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ forcedColors: 'active', colorScheme: scheme });
		await page.screenshot({ path: join(folder, `${name}.forced-colours-${scheme}.png`) });
	}
	await page.emulateMedia({ forcedColors: 'none', colorScheme: 'light' });
	await session.detach();
}
