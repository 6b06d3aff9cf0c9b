import type { Transaction } from 'kysely';
import type { ExpectedRoom } from '../../core/office/expected-room.ts';
import { nameOf } from '../../core/office/matching-rooms.ts';
import { newId } from '../../seal/random.ts';
import { note } from '../audit/note.ts';
import type { Database, Tables } from '../database/tables.ts';
import { transact } from '../database/transact.ts';
import { keptOf, lockDays, matchDays } from '../ledger/matching-days.ts';
import type { Hand } from '../ledger/office-entries.ts';

/** Adds rooms to those expected; what is there already, by place, region and day, is left. Answers how many are new. */
export async function expectRooms(db: Database, rooms: readonly ExpectedRoom[], hand: Hand): Promise<number> {
	const at = hand.now.toISOString();
	return transact(db, async (trx) => {
		let added = 0;
		for (let start = 0; start < rooms.length; start += mostRows) {
			const values = rooms.slice(start, start + mostRows).map((room) => {
				const known = {
					name: nameOf(room),
					stream: null,
					parted: '[]',
					standing: 'open',
					room: null
				} as const;
				return { id: newId(), ...room, ...known, by: hand.by, at };
			});
			const made = await trx
				.insertInto('expected_rooms')
				.values(values)
				.onConflict((conflict) => conflict.column('name').doNothing())
				.returning('id')
				.execute();
			added += made.length;
		}
		if (added > 0)
			await matchDays(
				trx,
				rooms.map(({ day }) => day)
			);
		if (added > 0) await note(trx, hand.by, 'rooms-expected', null, hand.now);
		return added;
	});
}

/** What a person says of an expected room: that it is this one, that it is not, or that it is expected no more. */
export type Saying = {
	readonly id: string;
	readonly scope: string | null;
	readonly saying: 'confirmed' | 'parted' | 'removed';
	readonly stream: string;
};

/** Keeps what a person says. False where the region has no such expected room, or no such room was received. */
export async function sayOfExpected(
	db: Database,
	{ id, scope, saying, stream }: Saying,
	hand: Hand
): Promise<boolean> {
	return transact(db, async (trx) => {
		const days = await daysOf(trx, { id, stream });
		await lockDays(trx, days);
		const row = await trx.selectFrom('expected_rooms').selectAll().where('id', '=', id).executeTakeFirst();
		if (!row || (scope !== null && row.region !== scope)) return false;
		const one = trx.updateTable('expected_rooms').where('id', '=', id);
		if (saying === 'removed') await trx.deleteFrom('expected_rooms').where('id', '=', id).execute();
		else {
			const rooms = trx.selectFrom('rooms').select('stream').where('stream', '=', stream);
			const room = await (scope === null ? rooms : rooms.where('region', '=', scope)).executeTakeFirst();
			if (!room) return false;
			const parted = keptOf(row).parted.filter((other) => other !== stream);
			if (saying === 'confirmed') await one.set({ stream, parted: JSON.stringify(parted) }).execute();
			else await one.set({ stream: null, parted: JSON.stringify([...parted, stream]) }).execute();
		}
		await matchDays(trx, days);
		await note(trx, hand.by, `expected-${saying}`, saying === 'removed' ? null : stream, hand.now);
		return true;
	});
}

// Its own day, and those of the room that it was said to be and of the one that is named now.
async function daysOf(
	trx: Transaction<Tables>,
	{ id, stream }: Pick<Saying, 'id' | 'stream'>
): Promise<string[]> {
	const own = trx.selectFrom('expected_rooms').where('id', '=', id);
	const rows = await own.select('day').execute();
	const rooms = await trx
		.selectFrom('rooms')
		.select('day')
		.where(({ or, eb }) =>
			or([eb('stream', '=', stream), eb('stream', 'in', own.select('stream').$castTo<{ stream: string }>())])
		)
		.execute();
	return [...rows, ...rooms].map(({ day }) => day);
}

// A row has fourteen parameters; SQLite takes 32,766 of them.
const mostRows = 1000;
