import type { Refusal } from '../core/refusal.ts';
import type { Database } from './database.ts';
import { keepSetting } from './setting.ts';
import { answerOf } from './strict.ts';
import type { Hand } from './tablet.svelte.ts';

/**
 * Which workshops were removed from this tablet by hand. The mark outlives all else of the workshop, and keeps it away:
 * the office still holds it, and would give it back to whoever asks for its address. Whoever brings it back on purpose,
 * with a file, takes the mark off first (`bringBack`).
 */
export async function wasRemoved(database: Database, stream: string): Promise<boolean> {
	return (await database.settings.get(removedKey(stream))) !== undefined;
}

/** The same within a transaction over `settings`. */
export async function isMarkedRemoved(transaction: IDBTransaction, stream: string): Promise<boolean> {
	return (await answerOf(transaction.objectStore('settings').getKey(removedKey(stream)))) !== undefined;
}

/** Takes the mark off: the workshop may come back, because a person wants it here. */
export function bringBack(hand: Hand, stream: string): Promise<Refusal | null> {
	return keepSetting(hand, removedKey(stream), undefined);
}

/** Where the mark lies among the settings. */
export function removedKey(stream: string): string {
	return `removed:${stream}`;
}
