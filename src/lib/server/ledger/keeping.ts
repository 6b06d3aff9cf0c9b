import type { Transaction } from 'kysely';
import { hollow, type Entry, type HollowEntry } from '../../core/entry.ts';
import { isErasable } from '../../core/erased-targets.ts';
import type { EntryRow } from '../database/ledger-tables.ts';
import type { Tables } from '../database/tables.ts';
import type { Arrival } from './arrival.ts';
import { changeEntry, insertEntries, rowOf } from './entry-rows.ts';
import { erasedAmong, wordless } from './erasing.ts';
import type { Placement } from './placing.ts';
import type { Stream } from './stream.ts';

/** Who brought a batch, and when, by the server's clock (ISO 8601, UTC). */
export type Delivery = { readonly carrier: string; readonly received: string };

/**
 * Keeps entries in the places that were found for them, behind each other in the stream. Answers what was new, as it is
 * kept: an entry that was erased before it came has no words.
 */
export async function keepEntries(
	trx: Transaction<Tables>,
	held: Stream,
	placements: readonly Placement[],
	delivery: Delivery
): Promise<Map<string, Entry | HollowEntry>> {
	const erased = await erasedAmong(trx, held, placements.flatMap(hashesOf));
	const rows: EntryRow[] = [];
	const kept = new Map<string, Entry | HollowEntry>();
	for (const { added, moved, filled } of placements) {
		for (const { arrived, branch } of added) {
			const { entry } = arrived;
			const row = rowOf(arrived, { pos: (held.pos += 1), branch, ...delivery });
			const isErased = erased.has(entry.hash) && isErasable(entry.head);
			rows.push(isErased ? { ...row, ...wordless } : row);
			kept.set(entry.hash, isErased ? hollow(entry.head, entry.hash, 'erased') : entry);
		}
		for (const [hash, branch] of moved) await changeEntry(trx, held, hash, { branch });
		for (const arrived of filled) {
			const { salt, body, state } = rowOf(arrived, { pos: 0, branch: 0, ...delivery });
			const { hash } = arrived.entry;
			if (!(erased.has(hash) && isErasable(arrived.entry.head)))
				await changeEntry(trx, held, hash, { salt, body, state });
		}
	}
	await insertEntries(trx, rows);
	return kept;
}

/** Keeps keys and signed heads for whoever reads the chains later; of who signed here before, the key is there. */
export async function keepAuthors(
	trx: Transaction<Tables>,
	{ chains }: Stream,
	{ stream, authors, segments }: Arrival
): Promise<void> {
	const known = new Set([...chains.values()].filter(({ proven }) => proven > 0).map(({ device }) => device));
	const keys = authors
		.filter(({ device }) => !known.has(device))
		.map(({ device, alg, key }) => ({ device, alg, public_key: key }));
	if (keys.length > 0)
		await trx
			.insertInto('authors')
			.values(keys)
			.onConflict((conflict) => conflict.column('device').doNothing())
			.execute();
	const signed = segments.flatMap(({ device, epoch, entries, signature }) => {
		const { hash, head } = entries.at(-1)!.entry;
		return signature === null ? [] : [{ stream, device, epoch, seq: head.seq, hash, signature }];
	});
	if (signed.length === 0) return;
	await trx
		.insertInto('signatures')
		.values(signed)
		.onConflict((conflict) => conflict.columns(['stream', 'device', 'epoch', 'seq', 'hash']).doNothing())
		.execute();
}

function hashesOf({ added, filled }: Placement): string[] {
	return [...added.map(({ arrived }) => arrived), ...filled].map(({ entry }) => entry.hash);
}
