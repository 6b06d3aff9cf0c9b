import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { top } from '../../source-files.ts';

const answering = /^\+(page\.svelte|page\.server\.ts|server\.ts|page\.ts)$/;

/** The id of every route that answers, as SvelteKit names them, from what lies on the disk. */
export const routes: readonly string[] = [
	...new Set(
		readdirSync(join(top, 'src/routes'), { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile() && answering.test(entry.name))
			.map((entry) => entry.parentPath.slice(join(top, 'src/routes').length).replaceAll('\\', '/') || '/')
	)
].sort();
