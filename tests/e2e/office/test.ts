import { rmSync } from 'node:fs';
import { test as base, expect } from '@playwright/test';
import { findChromium } from '../../chromium.ts';
import { build, Server } from '../server.ts';
import { folderWithRooms } from './desk.ts';

const executablePath = findChromium();
const launchOptions = { ...(executablePath && { executablePath }), args: ['--no-sandbox'] };

/** An office that received three rooms, on a server of the test's own. */
// What the browser is started with belongs to the fixtures: several files share them.
export const test = base.extend<{ server: Server; faults: string[] }>({
	locale: 'fr-FR',
	launchOptions: [launchOptions, { option: true, scope: 'worker' }],
	server: async ({}, use) => {
		const folder = await folderWithRooms();
		const server = await Server.start(build, { DATA_DIR: folder });
		await use(server);
		await server.stop();
		rmSync(folder, { recursive: true, force: true });
	},
	// What a browser complains of, such as a style that the policy of the page forbids.
	faults: [
		// Before the server stops, which a browser would complain of as well.
		async ({ page, server: _server }, use) => {
			const faults: string[] = [];
			page.on('console', (line) => void (line.type() === 'error' && faults.push(line.text())));
			page.on('pageerror', (error) => void faults.push(error.message));
			await use(faults);
			expect(faults).toEqual([]);
		},
		{ auto: true }
	]
});
