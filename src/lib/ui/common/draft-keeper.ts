/** Keeps what somebody types, at most `pause` milliseconds after each change, however fast they type. */
export class DraftKeeper {
	readonly #keep: (text: string) => Promise<void>;
	readonly #pause: number;
	#latest: string | null = null;
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(keep: (text: string) => Promise<void>, pause = 250) {
		this.#keep = keep;
		this.#pause = pause;
	}

	note(text: string): void {
		this.#latest = text;
		this.#timer ??= setTimeout(() => void this.flush(), this.#pause);
	}

	/** Keeps the latest text at once: when a page goes away, or before something that depends on it. */
	async flush(): Promise<void> {
		const text = this.#latest;
		this.forget();
		if (text !== null) await this.#keep(text);
	}

	/** Keeps nothing of what was noted last: the text has become something else. */
	forget(): void {
		clearTimeout(this.#timer);
		this.#timer = undefined;
		this.#latest = null;
	}
}
