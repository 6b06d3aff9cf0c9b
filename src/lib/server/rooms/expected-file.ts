import { parse } from 'csv-parse/sync';

/** The largest list, in bytes: some ten thousand rooms. */
export const mostBytesOfList = 1024 * 1024;

/**
 * The cells of a list that a spreadsheet wrote: UTF-8 with or without its mark, else Windows' Western letters; commas,
 * semicolons or tabs, whichever the first line has most of. Null where a quotation mark does not fit.
 */
export function cellsOf(bytes: Uint8Array): string[][] | null {
	const text = decoded(bytes);
	try {
		return parse(text, {
			delimiter: delimiterOf(text),
			relax_column_count: true,
			skip_empty_lines: false,
			record_delimiter: ['\r\n', '\n', '\r']
		});
	} catch {
		return null;
	}
}

function decoded(bytes: Uint8Array): string {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return new TextDecoder('windows-1252').decode(bytes);
	}
}

function delimiterOf(text: string): string {
	const line = text.slice(0, text.search(/[\r\n]|$/u));
	const counted = [',', ';', '\t'].map((delimiter) => ({ delimiter, times: line.split(delimiter).length }));
	return counted.reduce((best, one) => (one.times > best.times ? one : best)).delimiter;
}
