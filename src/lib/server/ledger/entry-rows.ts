import type { Transaction } from 'kysely';
import { isKind } from '../../core/entry-kinds.ts';
import { hollow, isSound, readEntry, type Entry, type Head, type HollowEntry } from '../../core/entry.ts';
import { isRefusal } from '../../core/refusal.ts';
import type { Arrived } from '../../core/sync/segment.ts';
import { nativeHashing } from '../../seal/native-hash.ts';
import type { EntryRow } from '../database/ledger-tables.ts';
import type { Tables } from '../database/tables.ts';

/** An entry as it lies in the ledger. Its words are kept as they came, also those that this version cannot read. */
export function rowOf(
	{ entry, salt, body }: Arrived,
	place: Pick<EntryRow, 'pos' | 'branch' | 'carrier' | 'received'>
): EntryRow {
	const { commit: commitment, ...head } = entry.head;
	const words = { salt, body: body === undefined ? null : JSON.stringify(body) };
	return { ...head, ...place, hash: entry.hash, commitment, ...words, state: stateOf(entry) };
}

/** The entry again. Its hash was computed when it arrived. */
export function entryOf(row: EntryRow): Entry | HollowEntry {
	const head = headOf(row);
	if (row.state === 'sound')
		return { head, hash: row.hash, salt: row.salt, body: JSON.parse(row.body ?? 'null') as unknown } as Entry;
	if (row.state === 'unknown')
		return isKind(row.kind) ? readAgain(row) : hollow(head, row.hash, 'kind-unknown');
	return hollow(head, row.hash, row.state);
}

/** What the ledger calls the state of an entry's words. */
export function stateOf(entry: Entry | HollowEntry): EntryRow['state'] {
	if (isSound(entry)) return 'sound';
	return entry.hollow === 'kind-unknown' ? 'unknown' : entry.hollow;
}

export function headOf(row: EntryRow): Head {
	const { v, stream, device, epoch, seq, prev, clock, at, kind, commitment: commit } = row;
	return { v, stream, device, epoch, seq, prev, clock, at, kind, commit } as Head;
}

/** Inserts rows in as few statements as the parameters of either database allow. */
export async function insertEntries(trx: Transaction<Tables>, rows: readonly EntryRow[]): Promise<void> {
	for (let start = 0; start < rows.length; start += mostRows)
		await trx
			.insertInto('entries')
			.values(rows.slice(start, start + mostRows))
			.execute();
}

/** Changes what may change of a held entry. */
export async function changeEntry(
	trx: Transaction<Tables>,
	{ stream }: { readonly stream: string },
	hash: string,
	change: Partial<Pick<EntryRow, 'branch' | 'salt' | 'body' | 'state'>>
): Promise<void> {
	const row = trx.updateTable('entries').set(change);
	await row.where('stream', '=', stream).where('hash', '=', hash).execute();
}

// SQLite takes 32,766 parameters, PostgreSQL 65,535; a row has eighteen.
const mostRows = 1000;

// A kind that came before this version knew it.
function readAgain(row: EntryRow): Entry | HollowEntry {
	const words = {
		salt: row.salt ?? undefined,
		body: row.body === null ? undefined : (JSON.parse(row.body) as unknown)
	};
	const head = headOf(row);
	const read = readEntry({ head, ...words }, nativeHashing);
	return isRefusal(read) ? hollow(head, row.hash, 'damaged') : read;
}
