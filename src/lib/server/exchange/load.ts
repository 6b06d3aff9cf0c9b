import { mostEntries } from '../../core/sync/segment.ts';

/** The most text of entries in one answer; their heads come on top, and all of it stays below what a message may hold. */
const mostText = 2 * 1024 * 1024;

/** How much of one answer is taken. */
export class Load {
	entries = 0;
	#text = 0;
	isFull = false;

	get room(): number {
		return mostEntries - this.entries;
	}

	get isEmpty(): boolean {
		return this.entries === 0;
	}

	/** How many of these texts, from the first on, still find room: one at least where nothing is taken yet. */
	fitting(texts: readonly (string | null)[]): number {
		let text = this.#text;
		for (const [index, one] of texts.entries()) {
			text += one?.length ?? 0;
			const isFirst = this.isEmpty && index === 0;
			if (!isFirst && (text > mostText || index >= this.room)) return index;
		}
		return texts.length;
	}

	take(texts: readonly (string | null)[]): void {
		this.entries += texts.length;
		for (const one of texts) this.#text += one?.length ?? 0;
	}
}
