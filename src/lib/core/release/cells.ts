import { headerLine, lineOf } from './csv.ts';
import type { Finding, ReadFile } from './finding.ts';
import type { Release } from './release.ts';
import type { Table } from './tables.ts';

/** Where a table differs from what the release says, line by line. */
export function cellsOf(table: Table, release: Release, files: ReadonlyMap<string, ReadFile>): Finding[] {
	const file = `${table.name}.csv`;
	const text = files.get(file)?.text;
	if (text === undefined) return [{ kind: 'file-missing', file }];
	const rows = [...table.ofHead(release), ...release.parts.flatMap((part) => table.ofPart(part))];
	const computed = [headerLine(table), ...rows.map(lineOf)].map(withoutEnd);
	const stated = text.split('\r\n');
	if (stated.at(-1) === '') stated.pop();
	const findings: Finding[] = [];
	for (let index = 0; index < Math.max(stated.length, computed.length); index += 1) {
		const [found = '', expected = ''] = [stated[index], computed[index]];
		if (found !== expected)
			findings.push({ kind: 'value-differs', file, line: index + 1, ...firstCell(table, found, expected) });
	}
	return findings;
}

// Cells that hold text may hold commas: then the whole line is shown.
function firstCell({ columns }: Table, found: string, computed: string) {
	const [own, other] = [found.split(','), computed.split(',')];
	const isPlain = own.length === columns.length && other.length === columns.length;
	const place = isPlain ? own.findIndex((cell, index) => cell !== other[index]) : -1;
	if (place < 0) return { field: '', found, computed };
	return { field: columns[place]!.name, found: own[place]!, computed: other[place]! };
}

function withoutEnd(line: string): string {
	return line.slice(0, -2);
}
