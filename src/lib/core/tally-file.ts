import type { Option } from './judgment.ts';
import type { Rule } from './rule.ts';
import type { ScaleId } from './scale.ts';

/** What a table of counts or of ballots amounts to, ready to be judged. */
export type TallyFile = {
	readonly kind: 'tallies' | 'ballots';
	/** How many ballots were read; null where the file holds counts. */
	readonly ballots: number | null;
	/** The scale of Préau that the file uses, if it does. */
	readonly scale: ScaleId | null;
	/** The grades as the file names them, best first; null where they are those of `scale`. */
	readonly labels: readonly string[] | null;
	readonly options: readonly Option[];
	/** The rule that the file itself declares; absent where it declares none. */
	readonly rule?: Rule;
};

/** How the cells of a file are to be understood. */
export type Reading = {
	/** What was asked for; null where it was not: then a file's own rule counts, and else `required`. */
	readonly rule: Rule | null;
	/** The number of the best grade, where grades are numbers and 1 is the worst; else null. */
	readonly best: number | null;
	/** What stands for no opinion, beside `noOpinionWords`. */
	readonly noOpinion: string | null;
	readonly noOpinionWords: readonly string[];
	/** The words of each scale: for every grade, best first, all that may stand for it. */
	readonly scales: readonly { readonly id: ScaleId; readonly words: readonly (readonly string[])[] }[];
};

/** What is wrong with a file, and where: rows and columns from 1, the header being row 1; 0 = no single column. */
export type FileFault = {
	readonly kind: FileFaultKind;
	readonly row: number;
	readonly column: number;
	readonly text: string;
	/** With 'row-length': how many cells the row has, and how many it should have. */
	readonly cells?: readonly [number, number];
};

export type FileFaultKind =
	| 'empty'
	| 'no-rows'
	| 'columns-missing'
	| 'no-opinion-column-missing'
	| 'number-column-missing'
	| 'heading-empty'
	| 'track-empty'
	| 'track-repeated'
	| 'grade-repeated'
	| 'grades-out-of-order'
	| 'declaration-unknown'
	| 'declaration-differs'
	| 'row-length'
	| 'count-malformed'
	| 'count-too-large'
	| 'ballot-number-malformed'
	| 'ballot-repeated'
	| 'grade-unknown'
	| 'grade-of-another-scale'
	| 'best-missing'
	| 'no-opinion-not-allowed';

/** The rows of a file after its header, taken one by one: counts are kept, rows are not. */
export type Rows = {
	take(cells: readonly string[], row: number): FileFault | null;
	end(): TallyFile | FileFault;
};

export function isFileFault(value: object | null): value is FileFault {
	return value !== null && 'row' in value && 'column' in value;
}

/** A cell as it is compared: without outer space, capitals or the several ways to write an accent or a space. */
export function plainText(cell: string): string {
	return cell
		.normalize('NFC')
		.trim()
		.toLowerCase()
		.replaceAll(/[\s_]+/gu, ' ');
}

export function faultAt(kind: FileFaultKind, row: number, column: number, text = ''): FileFault {
	return { kind, row, column, text };
}

/** True for a row without any text: such rows are passed over. */
export function isBlank(cells: readonly string[]): boolean {
	return cells.every((cell) => cell.trim() === '');
}

/** The first heading that is empty, or repeats another one, among those from column `from` on; else null. */
export function headingFault(
	headings: readonly string[],
	from: number,
	repeated: 'track-repeated' | 'grade-repeated'
): FileFault | null {
	const seen = new Set<string>();
	for (const [index, heading] of headings.entries()) {
		if (index + 1 < from) continue;
		if (heading === '') return faultAt('heading-empty', 1, index + 1);
		if (seen.has(plainText(heading))) return faultAt(repeated, 1, index + 1, heading);
		seen.add(plainText(heading));
	}
	return null;
}
