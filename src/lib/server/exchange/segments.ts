import { packSegment, type Segment } from '../../core/sync/segment.ts';
import type { ChainRow, EntryRow } from '../database/ledger-tables.ts';
import type { Database } from '../database/tables.ts';
import { headOf } from '../ledger/entry-rows.ts';
import { rowsBetween } from '../ledger/stream.ts';
import type { Load } from './load.ts';

/** Part of a chain that a tablet lacks: what lies behind its own head in it, up to the last that it may read. */
export type Wanted = {
	readonly chain: ChainRow;
	readonly after: number;
	readonly hash: string | null;
	readonly last: number;
};

/**
 * Part of a chain, in segments that end where its author signed, as many as there is room for. The load is full when some
 * of it had to be left.
 */
export async function segmentsBehind(
	db: Database,
	{ chain, after, hash, last }: Wanted,
	load: Load
): Promise<Segment[]> {
	const rows = await rowsBetween(db, chain, after, last)
		.limit(load.room + 1)
		.execute();
	if (after > 0 && rows[0]?.prev !== hash) return []; // the tablet's own history parted from this one
	const signed = await signaturesOf(db, rows);
	const texts = rows.map(({ body }) => body);
	const fitting = rows.slice(0, load.fitting(texts));
	load.isFull = fitting.length < rows.length;
	const parts = cut(fitting, signed, { isAll: !load.isFull, isFirst: load.isEmpty });
	const taken = parts.flat();
	load.isFull ||= taken.length < rows.length;
	load.take(taken.map(({ body }) => body));
	return parts.map((part) =>
		packSegment(part.map(carried), signed.get(part.at(-1)!.hash) ?? null, isAsFound)
	);
}

// Cut behind each signed entry. What follows the last of them waits for its signature, but where it is all that there is,
// or where nothing else would go at all.
function cut(
	rows: readonly EntryRow[],
	signed: ReadonlyMap<string, string>,
	{ isAll, isFirst }: { readonly isAll: boolean; readonly isFirst: boolean }
): EntryRow[][] {
	const parts: EntryRow[][] = [];
	let part: EntryRow[] = [];
	for (const row of rows) {
		part.push(row);
		if (!signed.has(row.hash)) continue;
		parts.push(part);
		part = [];
	}
	const isRestTaken = isAll || (isFirst && parts.length === 0);
	return isRestTaken && part.length > 0 ? [...parts, part] : parts;
}

async function signaturesOf(db: Database, rows: readonly EntryRow[]): Promise<Map<string, string>> {
	const [first, last] = [rows[0], rows.at(-1)];
	if (!first || !last) return new Map();
	const { stream, device, epoch } = first;
	const all = await db
		.selectFrom('signatures')
		.select(['hash', 'signature'])
		.where('stream', '=', stream)
		.where('device', '=', device)
		.where('epoch', '=', epoch)
		.where('seq', '>=', first.seq)
		.where('seq', '<=', last.seq)
		.execute();
	return new Map(all.map(({ hash, signature }) => [hash, signature]));
}

function carried(row: EntryRow) {
	const { salt, body } = row;
	const words = {
		...(salt !== null && { salt }),
		...(body !== null && { body: JSON.parse(body) as unknown })
	};
	return { head: headOf(row), hash: row.hash, state: row.state, ...words };
}

// Damaged words do not give their commitment: it is told.
function isAsFound(row: object): boolean {
	return 'state' in row && row.state !== 'sound';
}
