/** What a key or a button asks of the wall. */
export type WallMove = 'next' | 'back' | 'none' | 'all';

/**
 * Where the room stands in the result: one question at a time, first its words alone, then its tracks from the last to
 * the first, or all at once. A screen holds a few tracks; the next screen begins with the one that was shown last, so
 * that a track is always seen with the one it stands before.
 */
export class WallWalk {
	/** How many tracks fit on the screen. */
	perScreen = $state(3);
	question = $state(0);
	/** How many tracks of the question are shown, from the last. */
	shown = $state(0);
	/** Which bars grow now. */
	growing = $state<'one' | 'all' | 'none'>('none');
	/** Which screen of a question that was shown all at once, 0 = the first places; else null. */
	#screen = $state<number | null>(null);
	/** How many tracks each question has. */
	readonly #sizes: readonly number[];

	constructor(sizes: readonly number[]) {
		this.#sizes = sizes;
	}

	/** True while only the question itself is shown. */
	get isOpening(): boolean {
		return this.shown === 0 && this.#screen === null;
	}

	/** The place in the ranking, 0 = first, of the track that was shown last; null where there is none. */
	get latest(): number | null {
		return this.shown === 0 || this.#screen !== null ? null : this.#size - this.shown;
	}

	/** The place in the ranking of the first track on the screen. */
	get from(): number {
		const starts = screensOf(this.#size, this.perScreen);
		if (this.#screen !== null) return starts[this.#screen] ?? starts.at(-1) ?? 0;
		return starts.findLast((start) => start <= this.#size - this.shown) ?? 0;
	}

	/** What the next step brings; null at the very end. */
	get coming(): 'track' | 'screen' | 'question' | null {
		if (this.#screen === null && this.shown < this.#size) return 'track';
		if (this.#screen !== null && this.#screen + 1 < screensOf(this.#size, this.perScreen).length)
			return 'screen';
		return this.question + 1 < this.#sizes.length ? 'question' : null;
	}

	get isStart(): boolean {
		return this.isOpening && this.question === 0;
	}

	move(move: WallMove): void {
		this.growing = 'none';
		this[move]();
	}

	private next(): void {
		const { coming } = this;
		if (coming === 'track') {
			this.shown += 1;
			this.growing = 'one';
		} else if (coming === 'screen') this.#screen = (this.#screen ?? 0) + 1;
		else if (coming === 'question') this.#ask(this.question + 1);
	}

	private back(): void {
		if (this.#screen === 0) this.none();
		else if (this.#screen !== null) this.#screen -= 1;
		else if (this.shown > 0) this.shown -= 1;
		else if (this.question > 0) {
			this.#ask(this.question - 1);
			this.shown = this.#size;
		}
	}

	private none(): void {
		this.#ask(this.question);
	}

	private all(): void {
		this.growing = this.shown === this.#size ? 'none' : 'all';
		this.shown = this.#size;
		this.#screen = 0;
	}

	#ask(question: number): void {
		this.question = question;
		this.shown = 0;
		this.#screen = null;
	}

	get #size(): number {
		return this.#sizes[this.question] ?? 0;
	}
}

/** Where each screen begins in a ranking of so many tracks, the first places first; neighbours share one track. */
export function screensOf(tracks: number, perScreen: number): readonly number[] {
	const stride = Math.max(1, perScreen - 1);
	const starts: number[] = [];
	for (let start = tracks - perScreen; start > 0; start -= stride) starts.unshift(start);
	return [0, ...starts];
}
