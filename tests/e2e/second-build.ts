import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from './server.ts';

const top = join(import.meta.dirname, '../..');
const needed = [
	'src',
	'static',
	'tests/chromium.ts',
	'tests/executable.ts',
	'package.json',
	'svelte.config.js',
	'tsconfig.json',
	'vite.config.ts'
];

/** The application built once more with a mark in its pages: what an office deploys next. */
export class SecondBuild {
	readonly folder: string;

	private constructor(folder: string) {
		this.folder = folder;
	}

	static async make(): Promise<SecondBuild> {
		const copy = await mkdtemp(join(tmpdir(), 'preau-second-'));
		for (const path of needed) await cp(join(top, path), join(copy, path), { recursive: true });
		await symlink(join(top, 'node_modules'), join(copy, 'node_modules'));
		const page = join(copy, 'src/app.html');
		const html = await readFile(page, 'utf8');
		await writeFile(page, html.replace('<title>', '<meta name="build" content="second" />\n\t\t<title>'));
		const vite = join(top, 'node_modules/vite/bin/vite.js');
		await promisify(execFile)(process.execPath, [vite, 'build', '--logLevel', 'error'], { cwd: copy });
		await cp(join(build, 'commands'), join(copy, 'build/commands'), { recursive: true });
		return new SecondBuild(copy);
	}

	/** What `npm run build` would have made of it. */
	get build(): string {
		return join(this.folder, 'build');
	}

	async remove(): Promise<void> {
		await rm(this.folder, { recursive: true, force: true });
	}
}
