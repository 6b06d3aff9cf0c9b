import type { Page } from '@playwright/test';
import { bundle } from '../../bench/bundle.ts';
import type { CountedRoom } from './page.ts';

/** Bundled once a worker. */
let script: Promise<string> | null = null;

/**
 * Puts rooms that have voted on the tablet of this origin, through the device's own code, in a page of its origin that
 * does not open the tablet itself. Answers their addresses. No other page of the tablet may be open.
 */
export async function countedRooms(
	page: Page,
	url: string,
	rooms: readonly CountedRoom[]
): Promise<readonly string[]> {
	await page.goto(`${url}/doctor.html`);
	// In the page's own world and past its policy for scripts, as a developer's console would run it.
	script ??= bundle('../e2e/counted/page.ts', 'iife');
	await page.evaluate(await script);
	const streams = await page.evaluate((all) => countRooms(all), rooms);
	return streams.map((stream) => `${url}/workshops/${stream}`);
}
