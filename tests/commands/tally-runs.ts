import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { runTally } from '../../src/commands/tally/run.ts';

const folder = mkdtempSync(join(tmpdir(), 'preau-tally-'));
afterAll(() => rmSync(folder, { recursive: true }));
let files = 0;

/** What the command prints and answers. */
export async function ran(args: readonly string[], env: Record<string, string> = {}) {
	let [out, err] = ['', ''];
	const code = await runTally(args, env, { out: (text) => (out += text), err: (text) => (err += text) });
	return { code, out, err };
}

/** The same, on a file with this content. */
export function ranOn(
	content: string | Uint8Array,
	args: readonly string[] = [],
	env: Record<string, string> = {}
) {
	return ran([fileOf(content), ...args], env);
}

/** The path of a file with these rows. */
export function written(rows: readonly (readonly (string | number)[])[]): string {
	const quoted = (cell: string | number) => `"${String(cell).replaceAll('"', '""')}"`;
	return fileOf(rows.map((row) => row.map(quoted).join(',')).join('\n'));
}

export function fileOf(content: string | Uint8Array, ending = 'csv'): string {
	files += 1;
	const path = join(folder, `tally-${files}.${ending}`);
	writeFileSync(path, content);
	return path;
}
