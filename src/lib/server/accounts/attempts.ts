/** How long attempts in vain are remembered, in milliseconds. */
const span = 15 * 60 * 1000;

/**
 * Attempts in vain, counted by whatever they were made at: an address of e-mail, a machine. In the memory of this
 * process: a restart forgives, and several servers forgive as often as they are.
 */
export class Attempts {
	readonly #most: number;
	readonly #failed = new Map<string, { count: number; until: number }>();

	/** `most`: how many are let through. */
	constructor(most: number) {
		this.#most = most;
	}

	/** Minutes to wait, or 0. */
	wait(key: string, now: Date): number {
		const one = this.#failed.get(key);
		if (!one || one.count < this.#most) return 0;
		return Math.max(0, Math.ceil((one.until - now.getTime()) / 60_000));
	}

	fail(key: string, now: Date): void {
		const time = now.getTime();
		for (const [other, { until }] of this.#failed) if (until <= time) this.#failed.delete(other);
		const one = this.#failed.get(key) ?? { count: 0, until: time + span };
		one.count += 1;
		if (one.count >= this.#most) one.until = time + span;
		this.#failed.set(key, one);
	}

	forget(key: string): void {
		this.#failed.delete(key);
	}
}
