import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { canonical } from '$lib/core/canonical.ts';
import { isRefusal } from '$lib/core/refusal.ts';
import { composeRelease } from '$lib/core/release/composing.ts';
import { headerLine, lineOf } from '$lib/core/release/csv.ts';
import { dataPackageOf, descriptorPath, releasePath } from '$lib/core/release/data-package.ts';
import type { ReadFile } from '$lib/core/release/finding.ts';
import type { Release } from '$lib/core/release/release.ts';
import { tablesOf } from '$lib/core/release/released-tables.ts';
import { verifyPackage } from '$lib/core/release/verifying.ts';
import { occasion, polled } from './orsay-release.ts';

const lineage = {
	...{ rooms: 7, proposed: 40, placed: 30, aside: 4 },
	tracks: [{ track: polled[0]!.tallies[0]!.track, rooms: 5, sources: 9 }]
};
const composed = composeRelease({ ...occasion, lineage }, polled, []);
if (isRefusal(composed)) throw new Error(composed.kind);
const release: Release = composed;

/** A whole package of a release, its digests true. */
function packed(content: Release, changed: Readonly<Record<string, string>> = {}): Map<string, ReadFile> {
	const files = new Map<string, ReadFile>([[releasePath, read(canonical(content))]]);
	for (const table of tablesOf(release)) {
		const rows = [...table.ofHead(release), ...release.parts.flatMap((part) => table.ofPart(part))];
		files.set(`${table.name}.csv`, read(headerLine(table) + rows.map(lineOf).join('')));
	}
	for (const [path, text] of Object.entries(changed)) files.set(path, read(text));
	const written = [...files].map(([path, { bytes, hash }]) => ({ path, bytes, hash }));
	return files.set(descriptorPath, read(dataPackageOf(release, written)));
}

function read(text: string): ReadFile {
	return { text, hash: createHash('sha256').update(text).digest('hex'), bytes: Buffer.byteLength(text) };
}

const filesOf = (paths: ReturnType<typeof verifyPackage>) => [...new Set(paths.map(({ file }) => file))];

describe('a package', () => {
	test('is equal to what is computed from it', () => {
		expect(verifyPackage(packed(release))).toEqual([]);
	});

	test.each(tablesOf(release).map(({ name }) => `${name}.csv`))('names a missing %s', (path) => {
		const files = packed(release);
		files.delete(path);
		expect(verifyPackage(files)).toContainEqual({ kind: 'file-missing', file: path });
	});

	test('names a file that was changed after it was packed', () => {
		const files = packed(release);
		files.set('pistes.csv', read(files.get('pistes.csv')!.text.replace('Bayrou', 'Royal')));
		expect(verifyPackage(files)).toContainEqual({ kind: 'digest-differs', file: 'pistes.csv' });
	});

	test.each(['mentions', 'resultats', 'groupes', 'ateliers', 'decomptes', 'propositions', 'origines'])(
		'names the line and the column of each digit that was changed in %s, digests made anew',
		(name) => {
			const path = `${name}.csv`;
			const text = packed(release).get(path)!.text;
			const lines = text.split('\r\n');
			for (const [index, line] of lines.entries()) {
				if (index === 0 || line === '') continue;
				const last = line.replace(/\d(?=[^\d]*$)/u, (digit) => String((Number(digit) + 1) % 10));
				const changed = lines.with(index, last).join('\r\n');
				const findings = verifyPackage(packed(release, { [path]: changed }));
				expect(findings).toHaveLength(1);
				expect(findings[0]).toMatchObject({ kind: 'value-differs', file: path, line: index + 1 });
			}
		}
	);

	test('names each number of the release that was changed, tables and digests left as they were', () => {
		const text = canonical(release);
		const declared = text.indexOf('"quorum"'); // what is declared is not computed
		const numbers = [...text.matchAll(/(?<=[:,[])\d+(?=[,\]}])/gu)].filter(
			({ index }) => index < declared || index > text.indexOf('}', declared)
		);
		expect(numbers.length).toBeGreaterThan(300);
		const silent = numbers.filter(({ 0: found, index }) => {
			const changed = text.slice(0, index) + String(Number(found) + 1) + text.slice(index + found.length);
			const files = packed(release);
			files.set(releasePath, { ...files.get(releasePath)!, text: changed });
			return verifyPackage(files).length === 0;
		});
		// What nothing can be computed of says so by its digest alone: the release's number, and how many wait.
		const context = silent.map(({ index }) => text.slice(0, index).match(/"(\w+)":$/u)?.[1]);
		expect(new Set(context)).toEqual(new Set(['corrections', 'number', 'waiting']));
	});

	test('that claims another winner is told by the tallies, even where all its files agree', () => {
		const [question] = release.results;
		const swapped = question!.ranking.map((one, index) => ({
			...one,
			track: question!.ranking[[1, 0][index] ?? index]!.track
		}));
		const claimed = { ...release, results: [{ ...question!, ranking: swapped }] };
		expect(filesOf(verifyPackage(packed(claimed)))).toContain(releasePath);
	});
});
