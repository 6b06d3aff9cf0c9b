import { isRefusal, type Refusal } from '../../core/refusal.ts';
import { digestOf, type ReleaseDigest } from '../../core/release/digest.ts';
import type { Database } from '../database/tables.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { previewRelease } from './making.ts';

type Told = ReleaseDigest | Refusal;
type Known = { readonly state: string; readonly told: Told };

const known = new WeakMap<Database, Map<string, Known>>();

/**
 * What the next release of a list would tell. It is made of every room that graded the list and of every earlier
 * release, so what was made is told again until one of the things that it is made of moves.
 */
export async function nextRelease(ledger: Ledger, list: string, now: Date): Promise<Told> {
	const state = await stateOf(ledger.db, list, now);
	const lists = known.get(ledger.db) ?? new Map<string, Known>();
	const last = lists.get(list);
	if (last?.state === state) return last.told;
	const release = await previewRelease(ledger, list, now);
	const told = isRefusal(release) ? release : digestOf(release);
	known.set(ledger.db, lists.set(list, { state, told }));
	return told;
}

// Rooms, lists and sortings are streams; every change to one moves its revision.
async function stateOf(db: Database, list: string, now: Date): Promise<string> {
	const { streams, moves } = await db
		.selectFrom('streams')
		.select(({ fn }) => [fn.countAll().as('streams'), fn.sum('revision').as('moves')])
		.executeTakeFirstOrThrow();
	const { releases } = await db
		.selectFrom('releases')
		.select(({ fn }) => fn.countAll().as('releases'))
		.where('list', '=', list)
		.executeTakeFirstOrThrow();
	const urn = await db.selectFrom('online_urns').select('closed').where('list', '=', list).executeTakeFirst();
	return [streams, moves, releases, urn?.closed ?? '', now.toISOString().slice(0, 10)].join(' ');
}
