import { canonical } from '../../core/canonical.ts';
import { isHead, readHead, type Head, type RawEntry } from '../../core/entry.ts';
import type { ChainHead } from '../../core/shape.ts';
import { hashing } from '../../seal/hash.ts';
import type { Database } from '../database.ts';
import { under } from '../table.ts';

/** A row whose head can be read: what a chain is made of on the disk. */
export type HeadedRow = RawEntry & { readonly head: Head };

/** The place of one entry. */
export type Place = Pick<ChainHead, 'device' | 'epoch' | 'seq'>;

/** The last entry of each chain that the tablet holds of a stream. Costs a look or two a chain, however long it is. */
export async function headsOf(database: Database, stream: string): Promise<ChainHead[]> {
	const heads: ChainHead[] = [];
	let before = under(stream);
	for (;;) {
		const row: RawEntry | undefined = await database.entries.last(before);
		if (!row) return heads.reverse();
		const { device, epoch } = row.head as Place; // the database's own key of this row
		const headed = asHeaded(row);
		if (headed) heads.push(headOf(headed));
		before = IDBKeyRange.bound([stream], [stream, device, epoch], false, true);
	}
}

/** The row at one place of a chain; null when it is not there or its head cannot be read. */
export async function rowAt(
	database: Database,
	stream: string,
	{ device, epoch, seq }: Place
): Promise<HeadedRow | null> {
	const row = await database.entries.get([stream, device, epoch, seq]);
	return row ? asHeaded(row) : null;
}

/** At most `limit` rows of a chain that follow each other from `first` on: up to a gap, or a head that is lost. */
export async function rowsFrom(
	database: Database,
	stream: string,
	{ device, epoch, seq: first }: Place,
	limit: number
): Promise<HeadedRow[]> {
	const following = IDBKeyRange.bound([stream, device, epoch, first], [stream, device, epoch, []]);
	const rows = await database.entries.all(following, limit);
	const headed: HeadedRow[] = [];
	for (const row of rows) {
		const one = asHeaded(row);
		if (one?.head.seq !== first + headed.length) break;
		headed.push(one);
	}
	return headed;
}

/** The place of a row in its chain, with the hash of its head computed anew. */
export function headOf({ head }: HeadedRow): ChainHead {
	const { device, epoch, seq } = head;
	return { device, epoch, seq, hash: hashing.hashText(canonical(head)) };
}

function asHeaded(row: RawEntry): HeadedRow | null {
	const head = readHead(row.head);
	return isHead(head) ? { ...row, head } : null;
}
