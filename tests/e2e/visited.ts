import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Browser } from './browser.ts';
import { Server } from './server.ts';

/**
 * A profile that holds the application and nothing else, as a tablet's does after a visit: what most tests start from.
 * Loading all parts takes a browser seconds, so each worker does it once; its tests open copies, at the same address.
 */
export class Visited {
	readonly port: number;
	readonly #profile: string;

	private constructor(port: number, profile: string) {
		this.port = port;
		this.#profile = profile;
	}

	/** Lets a real browser load the application from a real server, which is gone afterwards. */
	static async make(): Promise<Visited> {
		const profile = await mkdtemp(join(tmpdir(), 'preau-visited-'));
		const [server, browser] = [await Server.start(), await Browser.open()];
		try {
			const page = await browser.context.newPage();
			// A file beside the application: its worker comes, but nothing of it runs or is kept.
			await page.goto(`${server.url}/robots.txt`);
			await page.evaluate(async () => {
				await navigator.serviceWorker.register('/service-worker.js', { updateViaCache: 'none' });
				await navigator.serviceWorker.ready;
			});
			await browser.quit();
			browser.copyTo(profile);
			// What was loaded is asked of the application's own cache, not of the browser's; and there is less to copy.
			await rm(join(profile, 'Default/Cache'), { recursive: true, force: true });
		} finally {
			await browser.remove();
			await server.stop();
		}
		return new Visited(server.port, profile);
	}

	/** A browser of a test's own with what is held. */
	async open(): Promise<Browser> {
		return Browser.open([], this.#profile);
	}

	async remove(): Promise<void> {
		await rm(this.#profile, { recursive: true, force: true });
	}
}
