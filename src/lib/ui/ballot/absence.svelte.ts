/** After so long without a touch the ballot is hidden; after so long hidden it is blank again. In milliseconds. */
export const hiddenAfter = 3 * 60_000;
export const emptiedAfter = 5 * 60_000;

/**
 * Somebody may put the tablet down in the middle of a ballot. The next one to take it sees no grade: the ballot hides
 * by itself, and after a long time it is emptied. The turn goes on, for nothing was cast.
 */
export class Absence {
	state: 'here' | 'hidden' | 'emptied' = $state('here');
	readonly #empty: () => void;
	#timer: ReturnType<typeof setTimeout> | undefined;

	/** `empty` forgets the ballot. */
	constructor(empty: () => void) {
		this.#empty = empty;
	}

	/** Hides the ballot: by hand, or because nobody touches the tablet. */
	hide(): void {
		this.state = 'hidden';
		this.#after(emptiedAfter, () => {
			this.state = 'emptied';
			this.#empty();
		});
	}

	return(): void {
		this.state = 'here';
		this.#watch();
	}

	/** Watches for as long as the component stands: `$effect(() => absence.watch())`. */
	watch(): () => void {
		const touched = () => this.state === 'here' && this.#watch();
		const signs = ['pointerdown', 'keydown', 'scroll'] as const;
		for (const sign of signs) addEventListener(sign, touched, { passive: true });
		this.#watch();
		return () => {
			clearTimeout(this.#timer);
			for (const sign of signs) removeEventListener(sign, touched);
		};
	}

	#watch(): void {
		this.#after(hiddenAfter, () => this.hide());
	}

	#after(time: number, then: () => void): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(then, time);
	}
}
