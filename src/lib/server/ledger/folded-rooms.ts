import type { Workshop } from '../../core/workshop.ts';

/** The most entries that the remembered workshops are made of, together. */
const mostEntries = 10_000;

type Folded = { readonly revision: number; readonly workshop: Workshop };

/**
 * Workshops as they were last folded, so that a batch is folded onto what was there. Nothing is taken from here unless
 * the stream's revision, read in the transaction, is still the same: the truth is in the database, and other processes
 * may have written. The least used are forgotten first.
 */
export class FoldedRooms {
	readonly #rooms = new Map<string, Folded>();
	#entries = 0;

	get(stream: string, revision: number): Workshop | null {
		const found = this.#rooms.get(stream);
		if (!found || found.revision !== revision) return null;
		this.#rooms.delete(stream);
		this.#rooms.set(stream, found); // the last used stands last
		return found.workshop;
	}

	/** To be called once the revision is committed. */
	set(stream: string, revision: number, workshop: Workshop): void {
		const before = this.#rooms.get(stream);
		if (before && before.revision > revision) return; // somebody was faster
		this.#forget(stream);
		if (workshop.entries > mostEntries) return;
		this.#rooms.set(stream, { revision, workshop });
		this.#entries += workshop.entries;
		for (const oldest of this.#rooms.keys()) {
			if (this.#entries <= mostEntries) return;
			this.#forget(oldest);
		}
	}

	#forget(stream: string): void {
		const found = this.#rooms.get(stream);
		if (!found) return;
		this.#rooms.delete(stream);
		this.#entries -= found.workshop.entries;
	}
}
