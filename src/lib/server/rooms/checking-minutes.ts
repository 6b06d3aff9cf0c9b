import { canonical } from '../../core/canonical.ts';
import { fingerprintOf } from '../../core/fingerprint.ts';
import type { MinutesCheck } from '../../core/office/minutes-check.ts';
import type { ChainHead } from '../../core/shape.ts';
import { nativeHashing } from '../../seal/native-hash.ts';
import type { ChainRow } from '../database/ledger-tables.ts';
import type { Database } from '../database/tables.ts';
import { headOf } from '../ledger/entry-rows.ts';
import { chainKey, rowsBetween } from '../ledger/stream.ts';

/**
 * Computes the fingerprint of signed minutes again from the heads that the office holds, each hashed anew, and compares
 * it with that of the heads that the signature names (`seen`).
 */
export async function checkMinutes(
	db: Database,
	held: readonly ChainRow[],
	seen: readonly ChainHead[]
): Promise<MinutesCheck> {
	const chains = new Map(held.map((chain) => [chainKey(chain), chain]));
	const signed = fingerprintOf(seen, nativeHashing.hashText);
	const missing = seen.reduce(
		(sum, head) => sum + Math.max(0, head.seq - (chains.get(chainKey(head))?.seq ?? 0)),
		0
	);
	if (missing > 0) return { state: 'incomplete', signed, missing };
	const found: ChainHead[] = [];
	for (const head of seen) {
		const hash = await hashedAnew(db, chains.get(chainKey(head))!, head.seq);
		if (hash !== null) found.push({ ...head, hash });
	}
	const isEqual = fingerprintOf(found, nativeHashing.hashText) === signed;
	return { state: isEqual ? 'equal' : 'differs', signed, missing };
}

// The hash of a chain's entry at a place, from heads alone; null where one of them does not name the one before it.
async function hashedAnew(db: Database, chain: ChainRow, last: number): Promise<string | null> {
	const rows = await rowsBetween(db, chain, 0, last).execute();
	let hash: string | null = rows[0]?.prev ?? null;
	for (const row of rows) {
		if (row.prev !== hash) return null;
		hash = nativeHashing.hashText(canonical(headOf(row)));
	}
	return rows.length === last ? hash : null;
}
