import type { Transaction } from 'kysely';
import { isOfKind, type Entry, type HollowEntry } from '../../core/entry.ts';
import { lastingKinds } from '../../core/erased-targets.ts';
import type { Tables } from '../database/tables.ts';
import type { Stream } from './stream.ts';

/** What an erased entry keeps of its words. */
export const wordless = { salt: null, body: null, state: 'erased' } as const;

/** Drops for ever the words that counted entries erase; those of an entry that arrives later are not kept at all. */
export async function erase(
	trx: Transaction<Tables>,
	stream: string,
	counted: readonly (Entry | HollowEntry)[]
): Promise<void> {
	const targets = new Set(counted.flatMap((entry) => (isOfKind(entry, 'erased') ? entry.body.targets : [])));
	for (const target of targets) {
		await trx
			.insertInto('erasures')
			.values({ stream, target })
			.onConflict((conflict) => conflict.columns(['stream', 'target']).doNothing())
			.execute();
		await trx
			.updateTable('entries')
			.set(wordless)
			.where('stream', '=', stream)
			.where('hash', '=', target)
			.where('kind', 'not in', [...lastingKinds])
			.execute();
	}
}

/** Which of these were erased before they came. */
export async function erasedAmong(
	trx: Transaction<Tables>,
	held: Stream,
	hashes: readonly string[]
): Promise<ReadonlySet<string>> {
	if (held.pos === 0 || hashes.length === 0) return new Set();
	const all = await trx.selectFrom('erasures').select('target').where('stream', '=', held.stream).execute();
	const arrived = new Set(hashes);
	return new Set(all.map(({ target }) => target).filter((target) => arrived.has(target)));
}
