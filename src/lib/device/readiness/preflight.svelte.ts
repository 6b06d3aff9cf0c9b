import type { Facts } from '../../core/readiness-facts.ts';
import type { Hand } from '../tablet.svelte.ts';
import type { Update } from '../update.svelte.ts';
import { askToPersist, readFacts } from './facts.ts';

/** The pre-flight of a page: the facts as they were last read, and whether a version waits right now. */
export class Preflight {
	busy = $state(false);
	#read: Facts | null = $state.raw(null);
	#wanted = false;
	readonly #hand: Hand;
	readonly #update: Update;

	constructor(hand: Hand, update: Update) {
		this.#hand = hand;
		this.#update = update;
	}

	/** Null until everything was looked at once. */
	get facts(): Facts | null {
		return this.#read && { ...this.#read, updateWaiting: this.#update.waiting };
	}

	/** Looks now, and again whenever the page is shown or the application's keeper takes it over; ends by what it answers. */
	begin(): () => void {
		const end = new AbortController();
		const look = () => void this.look();
		const onShown = () => document.visibilityState === 'visible' && look();
		document.addEventListener('visibilitychange', onShown, end);
		navigator.serviceWorker?.addEventListener('controllerchange', look, end);
		look();
		return () => end.abort();
	}

	/** Reads everything anew, and asks for a newer version on the way; without a network that is no error. */
	async look(): Promise<void> {
		this.#wanted = true;
		if (this.busy) return; // what has changed meanwhile is seen by one more look
		this.busy = true;
		void this.#update.look();
		try {
			while (this.#wanted) {
				this.#wanted = false;
				this.#read = await readFacts(this.#hand, this.#update.waiting);
			}
		} finally {
			this.busy = false;
		}
	}

	/** Asks the browser to keep what lies here; true when it agrees. */
	async persist(): Promise<boolean> {
		const persistent = await askToPersist();
		if (this.#read) this.#read = { ...this.#read, persistent };
		return persistent;
	}
}
