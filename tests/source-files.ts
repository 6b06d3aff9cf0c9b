import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';

/** A file of the project as the architecture sees it: its path from the top, and its text. */
export type SourceFile = { readonly path: string; readonly text: string };

/** What a file imports: a path from the top of the project, or a package's or alias's name as written. */
export type Import = { readonly target: string; readonly isType: boolean };

export const top = join(import.meta.dirname, '..');

export function sourceFiles(folder: string, endings = /\.(ts|mjs|js|svelte|css|html)$/): SourceFile[] {
	return readdirSync(join(top, folder), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && endings.test(entry.name))
		.map((entry) => join(entry.parentPath, entry.name))
		.filter((path) => !path.includes('node_modules'))
		.map((path) => ({ path: relative(top, path).replaceAll('\\', '/'), text: readFileSync(path, 'utf8') }));
}

/** Static and dynamic imports, and exports from elsewhere. */
export function importsOf({ path, text }: SourceFile): Import[] {
	const code = withoutComments(text);
	const found = [
		...code.matchAll(/\b(?:import|export)\s+(type\s)?[^'"`;()]*?\bfrom\s*['"]([^'"]+)['"]/g),
		...code.matchAll(/\bimport\s+()['"]([^'"]+)['"]/g),
		...code.matchAll(/\b(typeof\s+)?import\(\s*['"`]([^'"`]+)['"`]/g)
	];
	return found.map(([, type, name = '']) => ({ target: targetOf(path, name), isType: Boolean(type) }));
}

export function withoutComments(text: string): string {
	return text
		.replace(/<!--[\s\S]*?-->/g, '')
		.replace(/\/\*[\s\S]*?\*\//g, '')
		.replace(/(^|[^:'"`])\/\/.*$/gm, '$1');
}

/** The package of a bare import: `@noble/hashes/sha2.js` is of `@noble/hashes`. */
export function packageOf(target: string): string {
	return target
		.split('/')
		.slice(0, target.startsWith('@') ? 2 : 1)
		.join('/');
}

function targetOf(path: string, name: string): string {
	if (name.startsWith('.')) return posix.normalize(posix.join(dirname(path), name));
	return name.replace(/^\$lib\//, 'src/lib/');
}
