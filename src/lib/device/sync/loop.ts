import { longestRest, restAfter } from '../../core/sync/back-off.ts';

/** How a round ended: well or not, and how many seconds the office asked the tablet to wait, where it did. */
export type RoundEnd = { readonly failed: boolean; readonly wait: number | null };

/**
 * Runs one round after another: at once at any sign of life, else after a rest that grows with each failure. Only one
 * round runs at a time; a wake-up meanwhile runs one more. What the office asks to wait is waited.
 */
export class Loop {
	readonly #round: () => Promise<RoundEnd>;
	readonly #chance: () => number;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#running = false;
	#wanted = false;
	#stopped = false;
	#failures = 0;
	#notBefore = 0;

	constructor(round: () => Promise<RoundEnd>, chance: () => number) {
		this.#round = round;
		this.#chance = chance;
	}

	/** A sign of life: a network, a person, something to send. */
	wake(): void {
		this.#failures = 0;
		if (this.#running) this.#wanted = true;
		else this.#plan(0);
	}

	stop(): void {
		this.#stopped = true;
		clearTimeout(this.#timer);
	}

	#plan(rest: number): void {
		clearTimeout(this.#timer);
		if (this.#stopped) return;
		const wait = Math.max(rest, this.#notBefore - performance.now());
		this.#timer = setTimeout(() => void this.#run(), Math.min(wait, longestRest));
	}

	async #run(): Promise<void> {
		this.#running = true;
		this.#wanted = false;
		const { failed, wait } = await this.#round();
		this.#running = false;
		this.#failures = failed ? this.#failures + 1 : 0;
		if (wait !== null) this.#notBefore = performance.now() + wait * 1000;
		this.#plan(this.#wanted ? 0 : restAfter(this.#failures, this.#chance()));
	}
}
