import { createSubscriber } from 'svelte/reactivity';
import { afterWriting } from './strict.ts';

/** A database query as a reactive value: it runs again after each strict transaction, while something reads it. */
export class Live<T> {
	#value: T;
	readonly #subscribe: () => void;

	constructor(initial: T, query: () => Promise<T>) {
		this.#value = initial;
		this.#subscribe = createSubscriber((update) => {
			const tell = (value: T) => {
				this.#value = value;
				update();
			};
			const read = () => void query().then(tell, (error: unknown) => console.error(error));
			read();
			return afterWriting(read);
		});
	}

	get current(): T {
		this.#subscribe();
		return this.#value;
	}
}
