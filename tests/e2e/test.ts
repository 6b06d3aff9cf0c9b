import { test as base } from '@playwright/test';
import { Browser } from './browser.ts';
import { Server } from './server.ts';
import { Visited } from './visited.ts';

type Own = {
	/** Whether the tablet holds the application already, with nothing in it. Not where the first visit is what is tried. */
	isVisited: boolean;
	server: Server;
	tablet: Browser;
};

/** A test with a server of its own, and a browser of its own whose profile lies on the disk. */
export const test = base.extend<Own, { visited: Visited }>({
	isVisited: [true, { option: true }],
	visited: [
		async ({}, use) => {
			const visited = await Visited.make();
			await use(visited);
			await visited.remove();
		},
		{ scope: 'worker' }
	],
	server: async ({ visited }, use) => {
		const server = await Server.start(undefined, {}, visited.port);
		await use(server);
		await server.stop();
	},
	tablet: async ({ isVisited, visited }, use, test) => {
		const tablet = isVisited ? await visited.open() : await Browser.open();
		await use(tablet);
		if (test.status !== test.expectedStatus) console.error(`${test.title}\n${await tablet.said()}`);
		await tablet.remove();
	}
});

export { expect } from '@playwright/test';
