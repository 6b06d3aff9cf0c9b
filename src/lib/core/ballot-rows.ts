import type { Option } from './judgment.ts';
import { allowsNoOpinion } from './rule.ts';
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

/** What a cell says: a grade by its number or its word, or no opinion. */
type Answer = { readonly grade: string } | 'no-opinion';

/** A file of ballots: a column of their numbers, then one column a track; a row is a ballot. Only counts are kept. */
export class BallotRows implements Rows {
	readonly #tracks: readonly string[];
	readonly #reading: Reading;
	readonly #noOpinion: ReadonlySet<string>;
	/** Every way to write an answer that was met so far: each is understood once. */
	readonly #answers = new Map<string, Answer>();
	/** For each track, how often each way to write an answer was met. */
	readonly #counts: readonly Map<string, number>[];
	readonly #numbers = new Set<string>();
	#scales: Reading['scales'];

	private constructor(tracks: readonly string[], reading: Reading) {
		this.#tracks = tracks;
		this.#reading = reading;
		this.#scales = reading.scales;
		this.#counts = tracks.map(() => new Map<string, number>());
		const { noOpinion, noOpinionWords } = reading;
		this.#noOpinion = new Set([...noOpinionWords, ...(noOpinion === null ? [] : [noOpinion])].map(plainText));
	}

	static open(headings: readonly string[], reading: Reading): BallotRows | FileFault {
		if (isBlank(headings)) return faultAt('empty', 1, 0);
		const first = headings[0] ?? '';
		if (!numberHeadings.includes(plainText(first))) return faultAt('number-column-missing', 1, 1, first);
		if (headings.length < 2) return faultAt('columns-missing', 1, headings.length);
		const fault = headingFault(headings, 2, 'track-repeated');
		return fault ?? new BallotRows(headings.slice(1), reading);
	}

	take(cells: readonly string[], row: number): FileFault | null {
		if (cells[0] === '' && isBlank(cells)) return null;
		const expected = this.#tracks.length + 1;
		if (cells.length !== expected)
			return { ...faultAt('row-length', row, 0), cells: [cells.length, expected] };
		const number = cells[0]!.trim();
		if (!/^\d+$/.test(number)) return faultAt('ballot-number-malformed', row, 1, number);
		if (this.#numbers.has(number)) return faultAt('ballot-repeated', row, 1, number);
		this.#numbers.add(number);
		for (let track = 0; track < this.#tracks.length; track += 1) {
			const cell = cells[track + 1]!;
			const fault = this.#answers.has(cell) ? null : this.#meet(cell, row, track + 2);
			if (fault) return fault;
			const counts = this.#counts[track]!;
			counts.set(cell, (counts.get(cell) ?? 0) + 1);
		}
		return null;
	}

	end(): TallyFile | FileFault {
		if (this.#numbers.size === 0) return faultAt('no-rows', 2, 0);
		const { best } = this.#reading;
		const scale =
			best === null
				? this.#scales.toSorted((a, b) => a.words.length - b.words.length)[0]
				: this.#scales.find(({ words }) => words.length === best);
		const numbers = Array.from({ length: best ?? 0 }, (_, grade) => [String((best ?? 0) - grade)]);
		const grades = best === null ? (scale?.words ?? []) : numbers;
		return {
			kind: 'ballots',
			ballots: this.#numbers.size,
			scale: scale?.id ?? null,
			labels: scale ? null : numbers.flat(),
			options: this.#tracks.map((id, track) => this.#optionOf(id, this.#counts[track]!, grades))
		};
	}

	/** Understands a cell that is written in a way not met before. */
	#meet(cell: string, row: number, column: number): FileFault | null {
		const text = plainText(cell);
		const { best } = this.#reading;
		const rule = this.#reading.rule ?? { kind: 'required' };
		if (this.#noOpinion.has(text)) {
			if (!allowsNoOpinion(rule)) return faultAt('no-opinion-not-allowed', row, column, cell);
			this.#answers.set(cell, 'no-opinion');
			return null;
		}
		if (best === null) return this.#meetWord(cell, text, row, column);
		if (!/^[1-9]\d*$/.test(text) || Number(text) > best) return faultAt('grade-unknown', row, column, cell);
		this.#answers.set(cell, { grade: text });
		return null;
	}

	#meetWord(cell: string, text: string, row: number, column: number): FileFault | null {
		if (/^\d+$/.test(text)) return faultAt('best-missing', row, column, cell);
		const knowing = (scales: Reading['scales']) =>
			scales.filter(({ words }) => words.some((all) => all.some((word) => plainText(word) === text)));
		if (knowing(this.#reading.scales).length === 0) return faultAt('grade-unknown', row, column, cell);
		this.#scales = knowing(this.#scales);
		if (this.#scales.length === 0) return faultAt('grade-of-another-scale', row, column, cell);
		this.#answers.set(cell, { grade: text });
		return null;
	}

	#optionOf(id: string, counts: ReadonlyMap<string, number>, grades: readonly (readonly string[])[]): Option {
		const tally = new Array<number>(grades.length).fill(0);
		let noOpinion = 0;
		for (const [cell, count] of counts) {
			const answer = this.#answers.get(cell)!;
			if (answer === 'no-opinion') noOpinion += count;
			else {
				const place = grades.findIndex((all) => all.some((word) => plainText(word) === answer.grade));
				tally[place] = (tally[place] ?? 0) + count;
			}
		}
		return { id, tally, noOpinion };
	}
}

const numberHeadings = ['', '#', 'n°', 'no', 'id', 'number', 'numéro', 'numero', 'ballot', 'bulletin'];
