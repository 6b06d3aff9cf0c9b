import type { Entry, Head, HollowEntry } from './entry.ts';
import type { Refusal } from './refusal.ts';

/**
 * Checks that the entries of one chain (one device, one epoch) follow each other from 1 without gaps, each holding
 * the hash of the one before. `first` is the hash that the chain's first entry must name, where it is known.
 */
export function checkChain(chain: readonly (Entry | HollowEntry)[], first?: string | null): Refusal | null {
	let previous: { readonly head: Pick<Head, 'seq'>; readonly hash: string | null | undefined };
	previous = { head: { seq: 0 }, hash: first };
	for (const entry of [...chain].sort((a, b) => a.head.seq - b.head.seq)) {
		if (entry.head.seq !== previous.head.seq + 1)
			return { kind: 'chain-gap', expected: previous.head.seq + 1 };
		if (previous.hash !== undefined && entry.head.prev !== previous.hash) return { kind: 'chain-forked' };
		previous = entry;
	}
	return null;
}

/** The chains that a journal is woven of, by device and epoch. */
export function chainsOf(entries: readonly (Entry | HollowEntry)[]): Map<string, (Entry | HollowEntry)[]> {
	return Map.groupBy(entries, ({ head }) => `${head.device} ${head.epoch}`);
}
