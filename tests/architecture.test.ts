import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importsOf, packageOf, sourceFiles, top, withoutComments, type SourceFile } from './source-files.ts';

/** What each room may import (beside itself). A room is the first of these that a path begins with. */
const rooms: Readonly<Record<string, readonly string[]>> = {
	'src/lib/core/departments.ts': ['@etalab/decoupage-administratif/data/'], // a list alone
	'src/lib/core/': ['valibot'],
	'src/lib/seal/native-hash.ts': ['src/lib/core/', 'node:crypto'], // on the server alone
	'src/lib/seal/passphrase-box.ts': ['src/lib/core/', 'age-encryption'], // by commands alone
	'src/lib/seal/': ['src/lib/core/', '@noble/hashes'],
	'src/lib/words/': ['src/lib/core/', '@scure/bip39/wordlists/'],
	'src/lib/device/': [
		'src/lib/core/',
		'src/lib/seal/',
		'src/lib/words/',
		'idb',
		'qr',
		'svelte',
		'$app/environment'
	],
	'src/lib/ui/': ['src/lib/core/', 'src/lib/words/', 'svelte', '$app/'],
	'src/lib/server/': [
		'src/lib/core/',
		'src/lib/seal/',
		'src/lib/words/',
		'node:',
		'valibot',
		'@valibot/to-json-schema',
		'kysely',
		'pg',
		'better-auth',
		'csv-parse',
		'@zip.js/zip.js',
		'qr',
		'$app/environment',
		'$env/'
	],
	'src/commands/': [
		'src/lib/core/',
		'src/lib/seal/',
		'src/lib/server/',
		'src/lib/words/',
		'node:',
		'csv-parse',
		'valibot'
	],
	'src/service-worker/': ['workbox-core', 'workbox-precaching', 'workbox-routing', '$service-worker'],
	'src/routes/(field)/': [
		'src/lib/device/',
		'src/lib/ui/',
		'src/lib/words/',
		'src/lib/core/',
		'svelte',
		'$app/',
		'@sveltejs/kit',
		'src/app.css'
	],
	'src/routes/(public)/': [
		'src/lib/core/',
		'src/lib/seal/',
		'src/lib/ui/',
		'src/lib/words/',
		'svelte',
		'$app/',
		'@sveltejs/kit',
		'src/app.css'
	],
	'src/routes/': [
		'src/lib/ui/',
		'src/lib/words/',
		'src/lib/core/',
		'svelte',
		'$app/',
		'@sveltejs/kit',
		'src/app.css'
	],
	'src/hooks.server.ts': [
		'src/lib/server/',
		'src/lib/words/',
		'src/lib/core/',
		'$app/environment',
		'@sveltejs/kit'
	],
	'src/app.': ['src/lib/core/', 'src/lib/server/', 'src/lib/words/'],
	'src/tokens.css': []
};

const source = sourceFiles('src');
const code = source.filter(({ path }) => !/\.(css|html)$/.test(path));

describe('rooms', () => {
	test('every file stands in a room', () => {
		expect(source.filter(({ path }) => !roomOf(path)).map(({ path }) => path)).toEqual([]);
	});

	test.each(Object.keys(rooms))('%s imports only what it may', (room) => {
		const strangers = code
			.filter(({ path }) => roomOf(path) === room)
			.flatMap((file) => importsOf(file).map(({ target }) => ({ path: file.path, target })))
			.filter(({ path, target }) => !allowedFor(path).some((one) => isWithin(target, one)));
		expect(strangers.map(({ path, target }) => `${path} → ${target}`)).toEqual([]);
	});

	test('words take only types from core', () => {
		const values = filesOf('src/lib/words/').flatMap((file) =>
			importsOf(file).filter(({ target, isType }) => roomOf(target) === 'src/lib/core/' && !isType)
		);
		expect(values).toEqual([]);
	});

	test('nobody but the routes themselves imports a route, and nobody imports a test', () => {
		const wrong = code.flatMap((file) =>
			importsOf(file)
				.filter(({ target }) => /(^|\/)tests\//.test(target) || (isRoute(target) && !isRoute(file.path)))
				.map(({ target }) => `${file.path} → ${target}`)
		);
		expect(wrong).toEqual([]);
	});

	test('core asks for no time, chance or hash', () => {
		const asking = /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bcrypto\b|\bperformance\b/;
		expect(filesOf('src/lib/core/').filter(({ text }) => asking.test(withoutComments(text)))).toEqual([]);
	});

	test('no page of the field is rendered on a server', () => {
		const settings = filesOf('src/routes/(field)/').filter(({ path }) => /\+(layout|page)\.ts$/.test(path));
		const layout = settings.find(({ path }) => path === 'src/routes/(field)/+layout.ts');
		expect(layout?.text).toContain('export const ssr = false;');
		expect(settings.filter(({ text }) => /ssr\s*=\s*true/.test(text))).toEqual([]);
		expect(
			filesOf('src/routes/(field)/').filter(({ path }) => /\.server\.ts$|\+server\.ts$/.test(path))
		).toEqual([]);
	});
});

describe('names', () => {
	test('no file is called by what it might be, and none only hands on', () => {
		const vague =
			/(^|[-.])(utils?|helpers?|types?|managers?|services?|common|misc|index)\.(ts|js|mjs|svelte)$/;
		const handsOn = /^export (\*|\{[^}]*\}) from/m;
		const isMeant = (path: string) =>
			path === 'src/service-worker/index.ts' || /^src\/lib\/words\/\w+\/\w+\.ts$/.test(path);
		const wrong = code.filter(
			({ path, text }) => !isMeant(path) && (vague.test(nameOf(path)) || handsOn.test(text))
		);
		expect(wrong.map(({ path }) => path)).toEqual([]);
	});

	test('the top level holds what it is meant to', () => {
		const meant =
			'.ci .config .gitignore .npmrc LICENSE README.md package-lock.json package.json src static svelte.config.js tests tsconfig.json vite.config.ts';
		const made = [
			'.git',
			'.svelte-kit',
			'build',
			'data',
			'node_modules',
			'playwright-report',
			'screens',
			'test-results'
		];
		const names = readdirSync(top).filter((name) => !made.includes(name));
		expect(names.sort()).toEqual(meant.split(' '));
	});
});

describe('sizes', () => {
	const lines = source.map((file) => ({ path: file.path, lines: file.text.trimEnd().split('\n').length }));
	const share = (limit: number) => lines.filter((file) => file.lines <= limit).length / lines.length;

	test('half of the files have at most 60 lines, nine of ten at most 150', () => {
		expect(share(60)).toBeGreaterThanOrEqual(0.5);
		expect(share(150)).toBeGreaterThanOrEqual(0.9);
	});

	test('none has more than 250, and no component more than 150', () => {
		const limit = (path: string) => (path.endsWith('.svelte') ? 150 : 250);
		expect(lines.filter((file) => file.lines > limit(file.path))).toEqual([]);
	});
});

describe('libraries', () => {
	test('the README says why each library that runs is there', () => {
		const readme = existsSync(join(top, 'README.md')) ? readFileSync(join(top, 'README.md'), 'utf8') : '';
		const why = /## Why each library\n([\s\S]*?)(\n## |$)/.exec(readme)?.[1] ?? '';
		const used = new Set(
			source.flatMap((file) => [...importsOf(file), ...fontsOf(file)].map(({ target }) => target))
		);
		const libraries = [...used].filter(
			(target) => /^[@a-z]/.test(target) && !isWithin(target, 'src/') && !isWithin(target, 'node:')
		);
		const unexplained = new Set(libraries.map(packageOf).filter((name) => !why.includes(`\`${name}\``)));
		expect([...unexplained]).toEqual([]);
	});
});

function filesOf(room: string): SourceFile[] {
	return code.filter(({ path }) => path.startsWith(room));
}

function roomOf(path: string): string {
	return Object.keys(rooms).find((room) => path.startsWith(room)) ?? '';
}

// The office's pages reach the server's code, and the shapes of forms, only where SvelteKit keeps it from the browser.
function allowedFor(path: string): string[] {
	const room = roomOf(path);
	const isServerSide = path.startsWith('src/routes/') && /\.server\.ts$|\+server\.ts$/.test(path);
	return [room, ...(rooms[room] ?? []), ...(isServerSide ? ['src/lib/server/', 'node:', 'valibot'] : [])];
}

function isWithin(target: string, allowed: string): boolean {
	if (/[/:]$/.test(allowed)) return target.startsWith(allowed);
	return target === allowed || target.startsWith(`${allowed}/`);
}

function isRoute(path: string): boolean {
	return path.startsWith('src/routes/');
}

function nameOf(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1);
}

function fontsOf({ path, text }: SourceFile): { target: string }[] {
	if (!path.endsWith('.css')) return [];
	return [...text.matchAll(/@import\s+['"]([^'"]+)['"]/g)].map(([, target = '']) => ({ target }));
}
