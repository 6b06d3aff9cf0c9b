import { liveQuery } from 'dexie';
import { createSubscriber } from 'svelte/reactivity';

/** A database query as a reactive value: it runs again when what it read is written, while something reads it. */
export class Live<T> {
	#value: T;
	readonly #subscribe: () => void;

	constructor(initial: T, query: () => Promise<T>) {
		this.#value = initial;
		this.#subscribe = createSubscriber((update) => {
			const subscription = liveQuery(query).subscribe({
				next: (value) => {
					this.#value = value;
					update();
				},
				error: (error: unknown) => console.error(error)
			});
			return () => subscription.unsubscribe();
		});
	}

	get current(): T {
		this.#subscribe();
		return this.#value;
	}
}
