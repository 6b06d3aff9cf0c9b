import { canonical } from '../core/canonical.ts';
import type { Draft } from '../core/entry-kinds.ts';
import { entryVersion, type Entry, type Head } from '../core/entry.ts';
import { hashing } from './hash.ts';

/** Where a new entry goes: the end of its chain, and what it may say of time. */
export type Place = Pick<Head, 'stream' | 'device' | 'epoch' | 'seq' | 'prev' | 'clock' | 'at'>;

/** Makes a draft an entry: commits to its body, then hashes its head (architecture: the journal is the truth). */
export function sealEntry(draft: Draft, place: Place, salt: string): Entry {
	const commit = hashing.commit(salt, canonical(draft.body));
	const head: Head = { v: entryVersion, ...place, kind: draft.kind, commit };
	return { head, hash: hashing.hashText(canonical(head)), salt, body: draft.body } as Entry;
}
