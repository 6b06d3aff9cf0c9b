import { noPace, withTurn, type Pace } from '../../core/grading-time.ts';

/**
 * Measures how fast a room votes, from one hand-over to the next. It holds a sum and a number, in this page's memory
 * and nowhere else: no time of any one turn, nothing on the disk, nothing in the journal.
 */
export class PaceMeter {
	pace: Pace = $state.raw(noPace);
	#since: number | null = null;

	/** The tablet begins to go round, or goes on after a pause: the time until now is nobody's turn. */
	begin(now = performance.now()): void {
		this.#since = now;
	}

	/** A turn is over. */
	turnOver(now = performance.now()): void {
		if (this.#since !== null) this.pace = withTurn(this.pace, (now - this.#since) / 1000);
		this.#since = now;
	}

	/** What follows is no turn: a trial, or the facilitator's own time. */
	pause(): void {
		this.#since = null;
	}
}

/** The meter of a workshop, for as long as the page is not reloaded. */
export function paceMeterOf(stream: string): PaceMeter {
	const known = meters.get(stream) ?? new PaceMeter();
	meters.set(stream, known);
	return known;
}

// eslint-disable-next-line svelte/prefer-svelte-reactivity -- a cache that no screen reads
const meters = new Map<string, PaceMeter>();
