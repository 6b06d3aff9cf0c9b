/** All combinations of some rows of whole numbers, exactly. */
export class Span {
	/** Each row begins at a place of its own. */
	readonly #rows = new Map<number, readonly bigint[]>();

	constructor(rows: readonly (readonly number[])[]) {
		for (const row of rows) {
			const rest = this.#reduced(row.map(BigInt));
			const start = rest.findIndex((one) => one !== 0n);
			if (start >= 0) this.#rows.set(start, rest);
		}
	}

	get rank(): number {
		return this.#rows.size;
	}

	has(row: readonly number[]): boolean {
		return this.#reduced(row.map(BigInt)).every((one) => one === 0n);
	}

	#reduced(row: readonly bigint[]): readonly bigint[] {
		let rest = row;
		for (let place = 0; place < row.length; place += 1) {
			const base = this.#rows.get(place);
			if (rest[place] === 0n || !base) continue;
			const [mine, theirs] = [rest[place]!, base[place]!];
			rest = rest.map((one, index) => one * theirs - base[index]! * mine);
		}
		return rest;
	}
}

/**
 * True when some combination of the rows, other than nothing, is zero everywhere but in these columns: then whoever has
 * the rows learns something of these columns alone.
 */
export function reaches(rows: readonly (readonly number[])[], columns: ReadonlySet<number>): boolean {
	const outside = rows.map((row) => row.map((one, column) => (columns.has(column) ? 0 : one)));
	return new Span(rows).rank > new Span(outside).rank;
}
