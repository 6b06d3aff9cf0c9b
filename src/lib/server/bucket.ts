/**
 * Tries that leak away: so many at once, then one every few seconds. In the memory of this process; it keeps one loud
 * address from taking everybody's place, and is no proof against guessing, which the 128 bits of a code are.
 */
export class Bucket {
	readonly #most: number;
	readonly #pause: number;
	/** When a bucket will have run empty, in milliseconds. */
	readonly #empty = new Map<string, number>();

	/** `most` tries at once, then one every `seconds`. */
	constructor(most: number, seconds: number) {
		this.#most = most;
		this.#pause = seconds * 1000;
	}

	/** Takes one try of this name: 0, or the whole seconds to wait. `now` in milliseconds. */
	take(name: string, now: number): number {
		const empty = Math.max(now, this.#empty.get(name) ?? 0);
		const wait = empty - now - (this.#most - 1) * this.#pause;
		if (wait > 0) return Math.ceil(wait / 1000);
		if (this.#empty.size >= mostNames) this.#forgetEmpty(now);
		this.#empty.set(name, empty + this.#pause);
		return 0;
	}

	#forgetEmpty(now: number): void {
		for (const [name, empty] of this.#empty) if (empty <= now) this.#empty.delete(name);
	}
}

const mostNames = 10_000;
