/**
 * Lets a few through at a time, the others in the order in which they came. What is worked on lies in memory expanded;
 * what waits does not.
 */
export class Turnstile {
	readonly #waiting: (() => void)[] = [];
	#free: number;

	/** @param most how many may be through at a time */
	constructor(most: number) {
		this.#free = most;
	}

	async pass<T>(work: () => Promise<T>): Promise<T> {
		if (this.#free > 0) this.#free -= 1;
		else await new Promise<void>((turn) => this.#waiting.push(turn));
		try {
			return await work();
		} finally {
			const next = this.#waiting.shift();
			if (next) next();
			else this.#free += 1;
		}
	}
}
