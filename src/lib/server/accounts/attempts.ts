/** How often somebody may try in vain before having to wait, and how long, in milliseconds. */
const most = 10;
const span = 15 * 60 * 1000;

/**
 * Attempts in vain, counted by whatever they were made at: an address of e-mail, a machine. In the memory of this
 * process: a restart forgives, and several servers forgive as often as they are.
 */
export class Attempts {
	readonly #failed = new Map<string, { count: number; until: number }>();

	/** Minutes to wait, or 0. */
	wait(keys: readonly string[], now: Date): number {
		const times = keys.map((key) => this.#waitOf(key, now.getTime()));
		return Math.ceil(Math.max(0, ...times) / 60_000);
	}

	fail(keys: readonly string[], now: Date): void {
		const time = now.getTime();
		this.#forgetOld(time);
		for (const key of keys) {
			const one = this.#failed.get(key) ?? { count: 0, until: time + span };
			one.count += 1;
			if (one.count >= most) one.until = time + span;
			this.#failed.set(key, one);
		}
	}

	succeed(key: string): void {
		this.#failed.delete(key);
	}

	#waitOf(key: string, time: number): number {
		const one = this.#failed.get(key);
		return one && one.count >= most ? one.until - time : 0;
	}

	#forgetOld(time: number): void {
		for (const [key, { until }] of this.#failed) if (until <= time) this.#failed.delete(key);
	}
}
