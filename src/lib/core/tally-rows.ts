import type { Option } from './judgment.ts';
import { allowsNoOpinion } from './rule.ts';
import type { ScaleId } from './scale.ts';
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

/** A file of counts: `track`, one column a grade from best to worst, `no_opinion`; a row is a track. */
export class TallyRows implements Rows {
	readonly #options: Option[] = [];
	readonly #seen = new Set<string>();
	readonly #headings: readonly string[];
	readonly #scale: ScaleId | null;
	readonly #reading: Reading;

	private constructor(headings: readonly string[], scale: ScaleId | null, reading: Reading) {
		this.#headings = headings;
		this.#scale = scale;
		this.#reading = reading;
	}

	static open(headings: readonly string[], reading: Reading): TallyRows | FileFault {
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
		return new TallyRows(headings, scale, reading);
	}

	take(cells: readonly string[], row: number): FileFault | null {
		if (isBlank(cells)) return null;
		if (cells.length !== this.#headings.length)
			return { ...faultAt('row-length', row, 0), cells: [cells.length, this.#headings.length] };
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
		if (noOpinion > 0 && !allowsNoOpinion(this.#reading.rule))
			return faultAt('no-opinion-not-allowed', row, cells.length, String(noOpinion));
		this.#options.push({ id, tally: counts, noOpinion });
		return null;
	}

	end(): TallyFile | FileFault {
		if (this.#options.length === 0) return faultAt('no-rows', 2, 0);
		const labels = this.#headings.slice(1, -1);
		return { kind: 'tallies', ballots: null, scale: this.#scale, labels, options: this.#options };
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
