import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { chromium, type Browser as Connection, type BrowserContext } from '@playwright/test';
import { findChromium } from '../chromium.ts';

const flags = [
	'--headless=new',
	'--no-sandbox',
	'--remote-debugging-port=0',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-default-apps',
	'--disable-dev-shm-usage',
	'--disable-gpu',
	'--disable-sync',
	'--mute-audio',
	'--no-default-browser-check',
	'--no-first-run',
	'--password-store=basic',
	'--accept-lang=fr-FR,fr'
];

/** How long a hand waits for what it wants to touch, in milliseconds: then the test says what was not there. */
export const patience = 20_000;

/**
 * A Chromium with a profile on the disk, as on a tablet: it can be closed or killed, and opened again with everything
 * that it kept. Playwright's own way tells no process to kill, so it is started here and spoken to over its socket.
 */
export class Browser {
	readonly #profile: string;
	readonly #flags: readonly string[];
	#process: ChildProcess | null = null;
	#connection: Connection | null = null;

	private constructor(profile: string, own: readonly string[]) {
		this.#profile = profile;
		this.#flags = [...flags, ...own];
	}

	/**
	 * @param own further flags, such as a certificate to trust
	 * @param like a profile to begin with; else an empty one
	 */
	static async open(own: readonly string[] = [], like?: string): Promise<Browser> {
		const profile = await mkdtemp(join(tmpdir(), 'preau-profile-'));
		if (like) cpSync(like, profile, { recursive: true });
		const browser = new Browser(profile, own);
		await browser.reopen();
		return browser;
	}

	get context(): BrowserContext {
		const context = this.#connection?.contexts()[0];
		if (!context) throw new Error('the browser is closed');
		return context;
	}

	/** What each of its pages says now, for whoever reads why a test failed. */
	async said(): Promise<string> {
		const pages = this.#connection?.contexts().flatMap((context) => context.pages()) ?? [];
		const texts = pages.map(async (page) => {
			const text = await page.locator('body').innerText({ timeout: 2000 }).catch(String);
			return `${page.url()}\n${text}`;
		});
		return (await Promise.all(texts)).join('\n\n');
	}

	/** Opens the same profile again, after `quit` or `kill`. */
	async reopen(): Promise<void> {
		await rm(this.#portFile, { force: true });
		const args = [...this.#flags, `--user-data-dir=${this.#profile}`, 'about:blank'];
		// Detached: a process group of its own, so that all its processes can be killed at once.
		const child = spawn(findChromium() ?? 'chromium', args, { detached: true, stdio: 'ignore' });
		this.#process = child;
		living.add(child);
		child.once('exit', () => living.delete(child));
		this.#connection = await chromium.connectOverCDP(await this.#socket());
		this.context.setDefaultTimeout(patience);
	}

	/** Closes it as a person does: what it still holds in memory is written. */
	async quit(): Promise<void> {
		const child = this.#process;
		if (!child || !this.#connection) return;
		const session = await this.#connection.newBrowserCDPSession();
		await Promise.all([once(child, 'exit'), session.send('Browser.close').catch(() => {})]);
		this.#forget();
	}

	/** Copies its profile, after `quit`, into a folder. */
	copyTo(folder: string): void {
		cpSync(this.#profile, folder, { recursive: true });
	}

	/** Ends all its processes where they stand. */
	async kill(): Promise<void> {
		const child = this.#process;
		if (!child) return;
		const ended = child.exitCode === null && child.signalCode === null ? once(child, 'exit') : null;
		killGroup(child.pid);
		await ended;
		this.#forget();
	}

	/** The end: no process and no profile is left. */
	async remove(): Promise<void> {
		await this.kill();
		await rm(this.#profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
	}

	get #portFile(): string {
		return join(this.#profile, 'DevToolsActivePort');
	}

	// Chromium writes its port and the address of its socket into a file of the profile once it listens.
	async #socket(): Promise<string> {
		for (let waited = 0; waited < 20_000; waited += 50) {
			const text = await readFile(this.#portFile, 'utf8').catch(() => '');
			const [port, path] = text.trim().split('\n');
			if (port && path) return `ws://127.0.0.1:${port}${path}`;
			await pause(50);
		}
		throw new Error('Chromium did not open its socket');
	}

	#forget(): void {
		this.#process = null;
		this.#connection = null;
	}
}

// However the tests end, no browser is left behind.
const living = new Set<ChildProcess>();
process.once('exit', () => living.forEach((child) => killGroup(child.pid)));

function killGroup(group: number | undefined): void {
	try {
		if (group) process.kill(-group, 'SIGKILL');
	} catch {
		// it is gone already
	}
}
