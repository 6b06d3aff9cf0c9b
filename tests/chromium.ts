import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { isExecutable } from './executable.ts';

/**
 * The Chromium that every browser test uses: CHROMIUM_PATH, else one on the PATH, else Playwright's own.
 * Run as a script it installs one when there is none, and fails when it cannot.
 */
export function findChromium(): string | undefined {
	const named = process.env['CHROMIUM_PATH'];
	if (named) return named;
	const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
	for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
		const found = names.map((name) => join(folder, name)).find(isExecutable);
		if (found) return found;
	}
	const own = chromium.executablePath();
	return own && existsSync(own) ? own : undefined;
}

function install(): void {
	attempt('npx', ['playwright', 'install', 'chromium']);
	if (findChromium() || process.getuid?.() !== 0) return;
	attempt('apt-get', ['update', '-qq']);
	attempt('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']);
}

function attempt(command: string, args: string[]): void {
	try {
		execFileSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] });
	} catch {
		console.error(`${command} ${args.join(' ')}: did not work`);
	}
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	if (!findChromium()) install();
	const found = findChromium();
	console.log(found ? `Chromium: ${found}` : 'No Chromium could be found or installed; set CHROMIUM_PATH.');
	if (!found) process.exit(1);
}
