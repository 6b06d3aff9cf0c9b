import { guardedText } from '../csv-text.ts';
import type { Cell, Table } from './tables.ts';

/** The first line of a table: the names of its columns. */
export function headerLine({ columns }: Table): string {
	return lineOf(columns.map(({ name }) => name));
}

/**
 * One line of a table: UTF-8, commas, RFC 4180, what is unknown left empty (Etalab's guide to open data). A text that
 * begins like a formula has a no-break space before it, which no text of ours begins with.
 */
export function lineOf(cells: readonly Cell[]): string {
	return `${cells.map(cellOf).join(',')}\r\n`;
}

function cellOf(cell: Cell): string {
	if (cell === null) return '';
	if (typeof cell === 'number') return String(cell);
	const text = guardedText(cell);
	return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
