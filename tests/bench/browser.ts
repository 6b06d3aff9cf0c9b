import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext } from 'playwright';
import { findChromium } from '../chromium.ts';

/** A browser whose profile lies on the disk, in a folder of its own that goes with it. */
export async function withBrowser<T>(
	work: (browser: BrowserContext) => Promise<T>,
	args: string[] = []
): Promise<T> {
	const profile = mkdtempSync(join(tmpdir(), 'preau-bench-'));
	const executablePath = findChromium();
	const browser = await chromium.launchPersistentContext(profile, {
		...(executablePath ? { executablePath } : {}),
		args: ['--no-sandbox', '--disable-gpu', ...args]
	});
	try {
		return await work(browser);
	} finally {
		await browser.close();
		rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
	}
}

/** Serves each script in an empty page at an origin of its own, `http://<name>.localhost:<port>/`. */
export async function withPages<T>(
	scripts: ReadonlyMap<string, string>,
	work: (originOf: (name: string) => string) => Promise<T>
): Promise<T> {
	const server = createServer((request, response) => {
		const script = scripts.get(request.headers.host?.split('.')[0] ?? '');
		const isScript = request.url === '/script.js';
		response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html; charset=utf-8');
		response.end(isScript ? script : page);
	});
	const port = await listen(server);
	try {
		return await work((name) => `http://${name}.localhost:${port}/`);
	} finally {
		server.closeAllConnections();
		server.close();
	}
}

const page = '<!doctype html><title>bench</title><script type="module" src="/script.js"></script>';

async function listen(server: Server): Promise<number> {
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return (server.address() as AddressInfo).port;
}
