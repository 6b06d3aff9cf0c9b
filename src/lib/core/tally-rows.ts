import type { Option } from './judgment.ts';
import { allowsNoOpinion } from './rule.ts';
import { gradesOf, type ScaleId } from './scale.ts';
import { declaredColumns, listColumn, readDeclared, type Declared } from './tally-csv.ts';
import {
	faultAt,
	headingFault,
	isBlank,
	plainText,
	type FileFault,
	type Reading,
	type Rows,
	type TallyFile
} from './tally-file.ts';

/**
 * A file of counts: `track`, one column a grade from best to worst, `no_opinion`, and where Préau wrote it what the
 * counts are judged by (`declaredColumns`); a row is a track.
 */
export class TallyRows implements Rows {
	readonly #options: Option[] = [];
	readonly #seen = new Set<string>();
	readonly #headings: readonly string[];
	readonly #scale: ScaleId | null;
	readonly #reading: Reading;
	readonly #declares: boolean;
	/** How many columns follow that judge nothing. */
	readonly #behind: number;
	#declared: { readonly cells: string; readonly says: Declared } | null = null;

	private constructor(
		headings: readonly string[],
		scale: ScaleId | null,
		reading: Reading,
		declares: boolean,
		behind: number
	) {
		this.#headings = headings;
		this.#scale = scale;
		this.#reading = reading;
		this.#declares = declares;
		this.#behind = behind;
	}

	static open(whole: readonly string[], reading: Reading): TallyRows | FileFault {
		const all = whole.at(-1) === listColumn ? whole.slice(0, -1) : whole;
		const declares = declaredColumns.every((name, i) => all.at(i - declaredColumns.length) === name);
		const headings = declares ? all.slice(0, -declaredColumns.length) : all;
		const fault = headingFault(headings, 1, 'grade-repeated');
		if (fault) return fault;
		const last = headings.at(-1) ?? '';
		if (!['no opinion', 'sans opinion'].includes(plainText(last)))
			return faultAt('no-opinion-column-missing', 1, headings.length, last);
		const grades = headings.slice(1, -1);
		if (grades.length < 2) return faultAt('columns-missing', 1, headings.length);
		const known = scalesWith(grades, reading);
		const inOrder = known.filter(({ places }) =>
			places.every((place, i) => i === 0 || place > places[i - 1]!)
		);
		if (known.length > 0 && inOrder.length === 0)
			return faultAt('grades-out-of-order', 1, 2, grades.join(', '));
		const scale = inOrder.find(({ length }) => length === grades.length)?.id ?? null;
		return new TallyRows(headings, scale, reading, declares, whole.length - all.length);
	}

	take(all: readonly string[], row: number): FileFault | null {
		if (isBlank(all)) return null;
		const judging = this.#headings.length + (this.#declares ? declaredColumns.length : 0);
		const expected = judging + this.#behind;
		if (all.length !== expected) return { ...faultAt('row-length', row, 0), cells: [all.length, expected] };
		const cells = all.slice(0, this.#headings.length);
		const declaration = this.#declares ? this.#declare(all.slice(cells.length, judging), row) : null;
		if (declaration) return declaration;
		const id = cells[0]!.normalize('NFC').trim();
		if (id === '') return faultAt('track-empty', row, 1);
		if (this.#seen.has(plainText(id))) return faultAt('track-repeated', row, 1, id);
		this.#seen.add(plainText(id));
		for (const [index, cell] of cells.entries()) {
			const fault = index === 0 ? null : countFault(cell.trim(), row, index + 1);
			if (fault) return fault;
		}
		const counts = cells.slice(1).map(Number);
		const noOpinion = counts.pop() ?? 0;
		const rule = this.#reading.rule ?? this.#declared?.says.rule ?? { kind: 'required' };
		if (noOpinion > 0 && !allowsNoOpinion(rule))
			return faultAt('no-opinion-not-allowed', row, cells.length, String(noOpinion));
		this.#options.push({ id, tally: counts, noOpinion });
		return null;
	}

	end(): TallyFile | FileFault {
		if (this.#options.length === 0) return faultAt('no-rows', 2, 0);
		const labels = this.#headings.slice(1, -1);
		const { scale, rule } = this.#declared?.says ?? { scale: this.#scale };
		const ruled = rule ? { rule } : {};
		return { kind: 'tallies', ballots: null, scale, labels, options: this.#options, ...ruled };
	}

	// What judges the counts stands in every row, and is the same in all of them.
	#declare(cells: readonly string[], row: number): FileFault | null {
		const column = this.#headings.length + 1;
		const joined = cells.map((cell) => cell.trim()).join(', ');
		if (this.#declared)
			return this.#declared.cells === joined ? null : faultAt('declaration-differs', row, column, joined);
		const says = readDeclared(cells);
		if (!says || gradesOf(says.scale).length !== this.#headings.length - 2)
			return faultAt('declaration-unknown', row, column, joined);
		this.#declared = { cells: joined, says };
		return null;
	}
}

/** The scales that know all these words, and the place of each word in them. */
function scalesWith(grades: readonly string[], { scales }: Reading) {
	return scales.flatMap(({ id, words }) => {
		const places = grades.map((grade) =>
			words.findIndex((all) => all.some((word) => plainText(word) === plainText(grade)))
		);
		return places.includes(-1) ? [] : [{ id, places, length: words.length }];
	});
}

function countFault(cell: string, row: number, column: number): FileFault | null {
	if (!/^\d+$/.test(cell)) return faultAt('count-malformed', row, column, cell);
	return Number.isSafeInteger(Number(cell)) ? null : faultAt('count-too-large', row, column, cell);
}
