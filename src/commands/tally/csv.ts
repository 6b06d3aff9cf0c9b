import { pipeline } from 'node:stream/promises';
import { CsvError, parse } from 'csv-parse';
import { textOf, type TextFault } from './text.ts';

/** What keeps a file from being read as rows of cells; `row` is counted from 1, 0 where it says nothing. */
export type CsvFault = TextFault | { readonly kind: 'quote-open' | 'quote-misplaced'; readonly row: number };

/**
 * Gives every row of a CSV file to `take`, in order, until it wants no more (false). The delimiter is the comma,
 * semicolon or tab that the first line has most of. Memory does not grow with the file.
 */
export async function eachRow(
	path: string,
	take: (cells: readonly string[], row: number) => boolean
): Promise<CsvFault | null> {
	let fault: CsvFault | null = null;
	const texts = textOf(path, (found) => (fault = found));
	const first = await texts.next();
	if (first.done) return fault;
	const parser = parse({
		delimiter: delimiterOf(first.value),
		record_delimiter: ['\r\n', '\n', '\r'],
		relax_column_count: true
	});
	let [row, isEnough] = [0, false];
	const all = async function* () {
		yield first.value;
		yield* texts;
	};
	try {
		await pipeline(all, parser, async (rows: AsyncIterable<string[]>) => {
			for await (const cells of rows) {
				row += 1;
				isEnough = !take(cells, row);
				if (isEnough) return;
			}
		});
	} catch (error) {
		// the pipeline also complains of what was left unread
		if (!isEnough) fault ??= faultOf(error);
	}
	return fault;
}

function faultOf(error: unknown): CsvFault {
	if (!(error instanceof CsvError)) throw error;
	const row = Number(error['records']) + 1;
	return { kind: error.code === 'CSV_QUOTE_NOT_CLOSED' ? 'quote-open' : 'quote-misplaced', row };
}

function delimiterOf(text: string): string {
	const line = text.slice(0, text.search(/[\r\n]|$/)).replaceAll(/"[^"]*"/g, '');
	const counted = [',', ';', '\t'].map((delimiter) => ({ delimiter, times: line.split(delimiter).length }));
	return counted.reduce((best, one) => (one.times > best.times ? one : best)).delimiter;
}
