import { readMarked } from '../core/marked-messages.ts';
import type { Refusal } from '../core/refusal.ts';
import { Live } from './live.svelte.ts';
import { keepSetting } from './setting.ts';
import { startingWith } from './table.ts';
import type { Hand } from './tablet.svelte.ts';

/** Which messages of the office were marked as read on this tablet, by workshop. No part of any journal. */
export class ReadMessages {
	readonly #hand: Hand;
	readonly #read: Live<ReadonlyMap<string, readonly string[]> | null>;

	constructor(hand: Hand) {
		this.#hand = hand;
		this.#read = new Live<ReadonlyMap<string, readonly string[]> | null>(null, () => this.#readAll());
	}

	/** Those of a workshop's messages (hashes of entries) that nobody marked; none until that is known. */
	unread(stream: string, messages: readonly string[]): readonly string[] {
		const read = this.#read.current;
		if (!read) return [];
		const marked = read.get(stream) ?? [];
		return messages.filter((message) => !marked.includes(message));
	}

	/** Marks all of these as read. */
	mark(stream: string, messages: readonly string[]): Promise<Refusal | null> {
		return keepSetting(this.#hand, `${prefix}${stream}`, [...messages]);
	}

	async #readAll(): Promise<ReadonlyMap<string, readonly string[]>> {
		const rows = await this.#hand.database.settings.all(startingWith(prefix));
		return new Map(rows.map(({ key, value }) => [key.slice(prefix.length), readMarked(value)]));
	}
}

const prefix = 'messages-read:';
