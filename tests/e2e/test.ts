import { test as base } from '@playwright/test';
import { Browser } from './browser.ts';
import { Server } from './server.ts';

/** A test with a server of its own, and a browser of its own whose profile lies on the disk. */
export const test = base.extend<{ server: Server; tablet: Browser }>({
	server: async ({}, use) => {
		const server = await Server.start();
		await use(server);
		await server.stop();
	},
	tablet: async ({}, use) => {
		const tablet = await Browser.open();
		await use(tablet);
		await tablet.remove();
	}
});

export { expect } from '@playwright/test';
