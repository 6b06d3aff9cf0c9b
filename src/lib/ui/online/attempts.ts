/**
 * Names the attempt to cast a ballot. The same grades again are the same attempt, whose answer may have been lost: the
 * office counts it once. Other grades are another attempt, so that nobody is told "kept" of grades that are not.
 */
export class Attempts {
	readonly #newName: () => string;
	#last = { grades: '', name: '' };

	/** `newName` answers a random name. */
	constructor(newName: () => string) {
		this.#newName = newName;
	}

	of(grades: readonly (number | null)[]): string {
		const text = JSON.stringify(grades);
		if (this.#last.grades !== text) this.#last = { grades: text, name: this.#newName() };
		return this.#last.name;
	}
}
