export type Answer = number | null | undefined;

/**
 * The ballot of the person who holds the tablet. It lives here and nowhere else: not on the disk, not in the address,
 * not in the browser's history. `null` is no opinion, `undefined` not answered yet.
 */
export class BallotInHand {
	/** The person's own order of the tracks: indices in the round's frozen order. */
	readonly order: readonly number[];
	/** In the frozen order, as the urn takes them. */
	grades: Answer[] = $state([]);
	view: 'track' | 'review' = $state('track');
	/** True when the track was opened from the review, where its answer leads back to. */
	fromReview = $state(false);
	#position = $state(0);

	constructor(order: readonly number[]) {
		this.order = order;
		this.grades = new Array<Answer>(order.length).fill(undefined);
	}

	/** From 1, as people count. */
	get number(): number {
		return this.#position + 1;
	}

	/** The track in front of the person. */
	get track(): number {
		return this.order[this.#position] ?? 0;
	}

	get isLast(): boolean {
		return this.number === this.order.length;
	}

	/** Tracks without an answer, in the person's own order. */
	get missing(): readonly number[] {
		return this.order.filter((track) => this.grades[track] === undefined);
	}

	answer(grade: number | null, track = this.track): void {
		this.grades[track] = grade;
	}

	next(): void {
		if (this.fromReview || this.isLast) this.review();
		else this.#position += 1;
	}

	previous(): void {
		if (this.#position > 0) this.#position -= 1;
	}

	review(): void {
		this.view = 'review';
		this.fromReview = false;
	}

	/** Goes to one track out of the review. */
	change(track: number): void {
		this.#position = Math.max(0, this.order.indexOf(track));
		this.fromReview = true;
		this.view = 'track';
	}

	/** Nothing of a ballot outlives its turn. */
	forget(): void {
		this.grades = [];
	}

	/** A blank ballot again, from its first track on. */
	empty(): void {
		this.grades = new Array<Answer>(this.order.length).fill(undefined);
		this.view = 'track';
		this.fromReview = false;
		this.#position = 0;
	}
}
