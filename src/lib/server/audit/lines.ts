import type { AuditLine } from '../../core/office/listed.ts';
import type { AuditRow } from '../database/migrations/0003-people.ts';
import type { Database } from '../database/tables.ts';

/** How many lines stand on a page. */
const most = 100;

export type AuditPage = { readonly lines: readonly AuditLine[]; readonly next: string | null };

/**
 * The log from its newest line, or from the one after `after` (as `next` named it); `consultations` are called by their
 * titles.
 */
export async function auditLines(
	db: Database,
	after: string | null,
	consultations: ReadonlyMap<string, string> = new Map()
): Promise<AuditPage> {
	const [at, id] = after?.split('~') ?? [];
	let query = db
		.selectFrom('audit')
		.selectAll()
		.orderBy('at', 'desc')
		.orderBy('id', 'desc')
		.limit(most + 1);
	if (at !== undefined && id !== undefined)
		query = query.where((or) => or.or([or('at', '<', at), or.and([or('at', '=', at), or('id', '<', id)])]));
	const rows = await query.execute();
	const shown = rows.slice(0, most);
	const last = rows.length > most ? shown.at(-1) : undefined;
	return { lines: await withNames(db, shown, consultations), next: last ? `${last.at}~${last.id}` : null };
}

async function withNames(
	db: Database,
	rows: readonly AuditRow[],
	consultations: ReadonlyMap<string, string>
): Promise<AuditLine[]> {
	const ids = [
		...new Set(rows.flatMap(({ actor, subject }) => [actor, subject]).filter((id) => id !== null))
	];
	if (ids.length === 0) return rows.map((row) => lineOf(row, new Map()));
	const [people, rooms, tablets] = await Promise.all([
		db.selectFrom('people').select(['id', 'name']).where('id', 'in', ids).execute(),
		db.selectFrom('rooms').select(['stream as id', 'place as name']).where('stream', 'in', ids).execute(),
		db.selectFrom('devices').select(['device as id', 'label as name']).where('device', 'in', ids).execute()
	]);
	const named = [...people, ...rooms, ...tablets].map(({ id, name }) => [id, name] as const);
	const names = new Map([...consultations, ...named]);
	return rows.map((row) => lineOf(row, names));
}

function lineOf({ id, at, actor, act, subject }: AuditRow, names: ReadonlyMap<string, string>): AuditLine {
	const nameOf = (one: string | null) => (one === null ? null : (names.get(one) ?? one));
	return { id, at, who: nameOf(actor), act, on: subject === actor ? null : nameOf(subject) };
}
