import type { Selectable } from 'kysely';
import type { ExpectedRoom, KeptRoom } from '../../core/office/expected-room.ts';
import { matchRooms, nameOf, type Matched } from '../../core/office/matching-rooms.ts';
import { newId } from '../../seal/random.ts';
import { note } from '../audit/note.ts';
import type { RoomRow } from '../database/ledger-tables.ts';
import type { Database, Tables } from '../database/tables.ts';
import { transact } from '../database/transact.ts';
import type { Hand } from '../ledger/office-entries.ts';

/** A room that was received, as the list of expected ones shows it. */
export type CameRoom = Pick<RoomRow, 'stream' | 'place' | 'region' | 'day' | 'phase' | 'state'>;

/** Every room that is expected of a region (null: of all), with what became of it, in the order of days. */
export async function expectedRooms(
	db: Database,
	scope: string | null,
	today: string
): Promise<Matched<CameRoom>[]> {
	const expected = db.selectFrom('expected_rooms').selectAll().orderBy('day').orderBy('id');
	const came = db
		.selectFrom('rooms')
		.select(['stream', 'place', 'region', 'day', 'phase', 'state'])
		.where('purpose', '=', 'real')
		.where('phase', '!=', 'voided')
		.where('day', 'in', (days) => days.selectFrom('expected_rooms').select('expected_rooms.day'));
	const [rows, rooms] = await Promise.all([
		(scope === null ? expected : expected.where('region', '=', scope)).execute(),
		(scope === null ? came : came.where('region', '=', scope)).execute()
	]);
	return matchRooms(rows.map(kept), rooms, today);
}

/** Adds rooms to those expected; what is there already, by place, region and day, is left. Answers how many are new. */
export async function expectRooms(db: Database, rooms: readonly ExpectedRoom[], hand: Hand): Promise<number> {
	const at = hand.now.toISOString();
	return transact(db, async (trx) => {
		let added = 0;
		for (let start = 0; start < rooms.length; start += mostRows) {
			const values = rooms.slice(start, start + mostRows).map((room) => {
				const known = { name: nameOf(room), stream: null, parted: '[]' };
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
		const row = await trx.selectFrom('expected_rooms').selectAll().where('id', '=', id).executeTakeFirst();
		if (!row || (scope !== null && row.region !== scope)) return false;
		const one = trx.updateTable('expected_rooms').where('id', '=', id);
		if (saying === 'removed') await trx.deleteFrom('expected_rooms').where('id', '=', id).execute();
		else {
			const rooms = trx.selectFrom('rooms').select('stream').where('stream', '=', stream);
			const room = await (scope === null ? rooms : rooms.where('region', '=', scope)).executeTakeFirst();
			if (!room) return false;
			const parted = kept(row).parted.filter((other) => other !== stream);
			if (saying === 'confirmed') await one.set({ stream, parted: JSON.stringify(parted) }).execute();
			else await one.set({ stream: null, parted: JSON.stringify([...parted, stream]) }).execute();
		}
		await note(trx, hand.by, `expected-${saying}`, saying === 'removed' ? null : stream, hand.now);
		return true;
	});
}

// A row has twelve parameters; SQLite takes 32,766 of them.
const mostRows = 1000;

function kept(row: Selectable<Tables['expected_rooms']>): KeptRoom {
	const { id, place, region, department, day, people, contact, stream } = row;
	const parted = JSON.parse(row.parted) as string[];
	return { id, place, region, department, day, people, contact, stream, parted };
}
