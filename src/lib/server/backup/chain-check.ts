import { canonical, type Json } from '../../core/canonical.ts';
import { nativeHashing as hashing } from '../../seal/native-hash.ts';
import type { EntryRow } from '../database/ledger-tables.ts';
import { headOf } from '../ledger/entry-rows.ts';
import { BackupObstacle } from './fault.ts';

/**
 * Walks every chain of a backup, whose entries come stream by stream: each entry has the hash that it says, answers for
 * its words, and names the one before it.
 */
export class ChainCheck {
	#stream = '';
	/** The hashes met in this stream, each under its chain and place. */
	readonly #met = new Set<string>();

	take(row: EntryRow): void {
		if (row.stream !== this.#stream) {
			this.#stream = row.stream;
			this.#met.clear();
		}
		if (!isWhole(row) || !this.#follows(row)) throw new BackupObstacle('chain-broken', row.stream);
		this.#met.add(placeOf(row, row.seq, row.hash));
	}

	// Of another history of the same device the office may hold the end alone.
	#follows(row: EntryRow): boolean {
		return row.seq === 1 || row.branch !== 0 || this.#met.has(placeOf(row, row.seq - 1, row.prev));
	}
}

function isWhole(row: EntryRow): boolean {
	const head = headOf(row);
	if (hashing.hashText(canonical(head)) !== row.hash) return false;
	return row.state !== 'sound' || keepsItsWord(row);
}

function keepsItsWord({ salt, body, commitment }: EntryRow): boolean {
	if (salt === null || body === null) return false;
	return hashing.commit(salt, canonical(JSON.parse(body) as Json)) === commitment;
}

function placeOf({ device, epoch }: EntryRow, seq: number, hash: string | null): string {
	return `${device} ${epoch} ${seq} ${hash}`;
}
