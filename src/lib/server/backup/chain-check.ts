import { canonical } from '../../core/canonical.ts';
import { nativeHashing as hashing } from '../../seal/native-hash.ts';
import type { Tables } from '../database/tables.ts';
import { BackupObstacle } from './fault.ts';

type EntryRow = Tables['entries'];

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

function isWhole({ hash, commitment, salt, body, state, ...row }: EntryRow): boolean {
	const { v, stream, device, epoch, seq, prev, clock, at, kind } = row;
	const head = { v, stream, device, epoch, seq, prev, clock, at, kind, commit: commitment };
	if (hashing.hashText(canonical(head)) !== hash) return false;
	return state !== 'sound' || (salt !== null && body !== null && hashing.commit(salt, body) === commitment);
}

function placeOf({ device, epoch }: EntryRow, seq: number, hash: string | null): string {
	return `${device} ${epoch} ${seq} ${hash}`;
}
