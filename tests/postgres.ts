import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isExecutable } from './executable.ts';

/**
 * The folder of the system's newest PostgreSQL programs: on the PATH, else where Debian puts them; null without any.
 * Run as a script it installs the system's package when there is none, and fails when it cannot.
 */
export function findPostgres(): string | null {
	const debian = '/usr/lib/postgresql';
	const versions = listed(debian).sort((a, b) => Number(b) - Number(a));
	const folders = [
		...(process.env['PATH'] ?? '').split(delimiter),
		...versions.map((version) => join(debian, version, 'bin'))
	];
	const isWhole = (folder: string) =>
		['initdb', 'postgres'].every((name) => isExecutable(join(folder, name)));
	return folders.find(isWhole) ?? null;
}

function listed(folder: string): string[] {
	try {
		return readdirSync(folder);
	} catch {
		return [];
	}
}

function install(): void {
	if (process.getuid?.() !== 0) return;
	attempt('apt-get', ['update', '-qq']);
	attempt('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'postgresql']);
}

function attempt(command: string, args: string[]): void {
	try {
		const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
		execFileSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], env });
	} catch {
		console.error(`${command} ${args.join(' ')}: did not work`);
	}
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	if (!findPostgres()) install();
	const found = findPostgres();
	console.log(found ? `PostgreSQL: ${found}` : 'No PostgreSQL could be found or installed.');
	if (!found) process.exit(1);
}
