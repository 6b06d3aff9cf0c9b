import { dropAt, type Box, type Drop } from './track-places.ts';

/** Dragging one track of a list by its handle, with a mouse, a pen or a finger; Escape lets it fall back. */
export class TrackDrag {
	/** The track in the hand, and how far it was carried, in pixels. */
	dragged: string | null = $state(null);
	offset = $state(0);
	/** What letting go would do now. */
	drop: Drop | null = $state.raw(null);
	readonly #ondrop: (track: string, drop: Drop) => void;
	#list: HTMLElement | null = null;
	#start = 0;
	/** How far it may be carried up and down: to the ends of the list. */
	#reach = { up: 0, down: 0 };
	#y = 0;
	#frame = 0;

	constructor(ondrop: (track: string, drop: Drop) => void) {
		this.#ondrop = ondrop;
	}

	/** For the list whose children carry `data-track`. */
	readonly attach = (list: HTMLElement) => {
		this.#list = list;
		return () => this.cancel();
	};

	begin(track: string, event: PointerEvent): void {
		if (event.button !== 0 || !(event.currentTarget instanceof Element)) return;
		event.currentTarget.setPointerCapture(event.pointerId);
		this.#reach = reachOf(event.currentTarget);
		this.#start = event.clientY + scrollY;
		this.#y = event.clientY;
		this.dragged = track;
		this.#frame = requestAnimationFrame(() => this.#scroll());
	}

	move(event: PointerEvent): void {
		if (this.dragged === null) return;
		this.#y = event.clientY;
		this.#follow();
	}

	end(): void {
		const { dragged, drop } = this;
		this.cancel();
		if (dragged !== null && drop) this.#ondrop(dragged, drop);
	}

	cancel(): void {
		cancelAnimationFrame(this.#frame);
		this.dragged = null;
		this.drop = null;
		this.offset = 0;
	}

	#follow(): void {
		const carried = this.#y + scrollY - this.#start;
		this.offset = Math.min(this.#reach.down, Math.max(this.#reach.up, carried));
		this.drop = dropAt(this.#boxes(), this.dragged ?? '', this.#y);
	}

	// Near an edge of the window the page goes on by itself, as fast as the hand is near.
	#scroll(): void {
		const edge = Math.min(120, innerHeight / 5);
		const over = this.#y < edge ? this.#y - edge : Math.max(0, this.#y - (innerHeight - edge));
		if (over !== 0) {
			scrollBy(0, over / 6);
			this.#follow();
		}
		this.#frame = requestAnimationFrame(() => this.#scroll());
	}

	// Where tracks stand without the hand: the one that is dragged is drawn elsewhere than it stands.
	#boxes(): Box[] {
		const items = this.#list?.querySelectorAll<HTMLElement>(':scope > [data-track]') ?? [];
		return [...items].map((item) => {
			const { top, bottom } = item.getBoundingClientRect();
			return { track: item.dataset['track'] ?? '', top, bottom };
		});
	}
}

function reachOf(handle: Element): { up: number; down: number } {
	const item = handle.closest('[data-track]')?.getBoundingClientRect();
	const list = handle.closest('ul')?.getBoundingClientRect();
	return item && list ? { up: list.top - item.top, down: list.bottom - item.bottom } : { up: 0, down: 0 };
}
