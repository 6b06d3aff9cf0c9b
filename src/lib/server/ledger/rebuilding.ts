import type { Transaction } from 'kysely';
import { isKind } from '../../core/entry-kinds.ts';
import type { Tables } from '../database/tables.ts';
import { transact } from '../database/transact.ts';
import { rebuildSortings } from '../sorting/rebuilding.ts';
import { count, foldCounted } from './counting.ts';
import { changeEntry, entryOf, stateOf } from './entry-rows.ts';
import { factsOf, followRoom } from './following-room.ts';
import type { Ledger } from './ledger.ts';
import { likenAll } from './likening.ts';
import { matchAll } from './matching-days.ts';
import { mendSums } from './pooling.ts';
import { project, type Receiving } from './projecting.ts';
import { chainKey, lockStream, moveStream, type Stream } from './stream.ts';

/**
 * Drops what is projected and makes it again from the ledger, one room after the other, while the office goes on working.
 * Entries of kinds that this version knows and an older one did not are read now. Answers how many rooms there are.
 */
export async function rebuild(ledger: Ledger): Promise<number> {
	await rebuildSortings(ledger);
	const rooms = await ledger.db
		.selectFrom('streams')
		.select('stream')
		.where('stream', '!=', ledger.office.catalogue)
		.where('stream', 'not in', (sorting) => sorting.selectFrom('sortings').select('sortings.stream'))
		.where('stream', 'not in', (online) => online.selectFrom('online_urns').select('online_urns.urn'))
		.execute();
	for (const { stream } of rooms) await transact(ledger.db, (trx) => rebuildRoom(trx, ledger, stream));
	await mendSums(ledger.db);
	await matchAll(ledger.db);
	await likenAll(ledger.db);
	return rooms.length;
}

/** The same for the rooms alone that an older version projected without the tracks that the office sorts. */
export async function addMissingTracks(ledger: Ledger): Promise<void> {
	const rooms = await ledger.db
		.selectFrom('rooms')
		.select('stream')
		.where('purpose', '=', 'real')
		.where('proposals', '>', 0)
		.where('phase', '!=', 'voided')
		.where('state', '!=', 'held')
		.where(({ not, exists, selectFrom }) =>
			not(
				exists(
					selectFrom('track_counts')
						.select('track_counts.stream')
						.whereRef('track_counts.stream', '=', 'rooms.stream')
				)
			)
		)
		.execute();
	for (const { stream } of rooms) await transact(ledger.db, (trx) => rebuildRoom(trx, ledger, stream));
}

/** The same for the rooms alone that hold entries which this version is the first to know. */
export async function readNewKinds(ledger: Ledger): Promise<void> {
	const incomplete = await ledger.db
		.selectFrom('chains')
		.select('stream')
		.distinct()
		.where('unknown', '>', 0)
		.execute();
	for (const { stream } of incomplete) {
		const kinds = await unknownEntries(ledger.db, stream).execute();
		if (kinds.some(({ kind }) => isKind(kind)))
			await transact(ledger.db, (trx) => rebuildRoom(trx, ledger, stream));
	}
}

async function rebuildRoom(trx: Transaction<Tables>, ledger: Ledger, stream: string): Promise<void> {
	const held = await lockStream(trx, stream);
	if (held.pos === 0) return;
	await readKnown(trx, held);
	const received = await receivingOf(trx, held, ledger.office.id);
	const facts = await factsOf(trx, stream);
	for (const table of ['rooms', 'tracks', 'track_words', 'track_counts', 'placements'] as const)
		await trx.deleteFrom(table).where('stream', '=', stream).execute();
	const office = ledger.office.id;
	const before = await foldCounted(trx, held, office);
	const workshop = await count(trx, ledger, held, before, { fresh: new Map() });
	await project(trx, held, workshop, { before: null, received, office });
	await moveStream(trx, held);
	await followRoom(trx, stream, facts);
}

async function readKnown(trx: Transaction<Tables>, held: Stream): Promise<void> {
	for (const row of await unknownEntries(trx, held.stream).execute()) {
		const state = stateOf(entryOf(row));
		if (state === 'unknown') continue;
		await changeEntry(trx, held, row.hash, { state });
		const chain = held.chains.get(chainKey(row));
		if (!chain) continue;
		chain.unknown -= 1;
		held.changed.add(chain);
	}
}

function unknownEntries(db: Ledger['db'], stream: string) {
	return db.selectFrom('entries').selectAll().where('stream', '=', stream).where('state', '=', 'unknown');
}

// What the office itself wrote to a room was not received of it, unless nothing else was there first.
async function receivingOf(trx: Transaction<Tables>, { stream }: Stream, office: string): Promise<Receiving> {
	const ofRoom = trx
		.selectFrom('entries')
		.select('received')
		.where('stream', '=', stream)
		.where(({ or, eb }) => or([eb('device', '!=', office), eb('pos', '=', 1)]));
	const first = await ofRoom.orderBy('pos').limit(1).executeTakeFirst();
	const last = await ofRoom.orderBy('pos', 'desc').limit(1).executeTakeFirst();
	return { first_received: first?.received ?? '', last_received: last?.received ?? '' };
}
