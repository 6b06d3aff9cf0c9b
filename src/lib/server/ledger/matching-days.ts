import type { Selectable, Transaction } from 'kysely';
import type { KeptRoom } from '../../core/office/expected-room.ts';
import { matchRooms, type Matched } from '../../core/office/matching-rooms.ts';
import type { RoomRow } from '../database/ledger-tables.ts';
import type { Database, Tables } from '../database/tables.ts';
import { transact } from '../database/transact.ts';

/** A room that was received, as the list of expected ones shows it. */
export type CameRoom = Pick<RoomRow, 'stream' | 'place' | 'region' | 'day' | 'phase' | 'state'>;

/** Says again of every expected room of these days which received room it is. */
export async function matchDays(trx: Transaction<Tables>, days: Iterable<string>): Promise<void> {
	await lockDays(trx, days);
	for (const day of inOrder(days)) {
		const { expected, matched } = await matchedOn(trx, day);
		for (const [index, { standing, room }] of matched.entries()) {
			const row = expected[index]!;
			const stream = room?.stream ?? null;
			if (row.standing === standing && row.room === stream) continue;
			await trx
				.updateTable('expected_rooms')
				.set({ standing, room: stream })
				.where('id', '=', row.id)
				.execute();
		}
	}
}

/** Whoever changes what is expected on a day holds it first; always in the order of the days, so that nobody waits in a ring. */
export async function lockDays(trx: Transaction<Tables>, days: Iterable<string>): Promise<void> {
	for (const day of inOrder(days))
		await trx
			.insertInto('meeting_days')
			.values({ day, turn: 1 })
			.onConflict((conflict) =>
				conflict.column('day').doUpdateSet(({ eb }) => ({ turn: eb('meeting_days.turn', '+', 1) }))
			)
			.execute();
}

/** Every expected room of a day with the room that it is, or those that it may be. */
export async function matchedOn(
	db: Database,
	day: string
): Promise<{ readonly expected: readonly ExpectedRow[]; readonly matched: readonly Matched<CameRoom>[] }> {
	const expected = await db
		.selectFrom('expected_rooms')
		.selectAll()
		.where('day', '=', day)
		.orderBy('id')
		.execute();
	if (expected.length === 0) return { expected, matched: [] };
	const said = expected.flatMap(({ stream }) => stream ?? []);
	const met = real(db)
		.select(cameRoom)
		.where('day', '=', day)
		// one that a person said is expected on another day is none of this one
		.where(({ not, exists, selectFrom }) =>
			not(
				exists(
					selectFrom('expected_rooms')
						.select('expected_rooms.id')
						.whereRef('expected_rooms.stream', '=', 'rooms.stream')
						.where('expected_rooms.day', '!=', day)
				)
			)
		);
	const rooms = await met.orderBy('stream').execute();
	const known = new Set(rooms.map(({ stream }) => stream));
	const elsewhere = said.filter((stream) => !known.has(stream));
	if (elsewhere.length > 0)
		rooms.push(...(await real(db).select(cameRoom).where('stream', 'in', elsewhere).execute()));
	return { expected, matched: matchRooms(expected.map(keptOf), rooms) };
}

/** Matches every day on which rooms are expected, each in a transaction of its own. */
export async function matchAll(db: Database): Promise<void> {
	await matchEach(db, await db.selectFrom('expected_rooms').select('day').distinct().execute());
}

/** The same for days alone that an older version left without. */
export async function matchUnmatched(db: Database): Promise<void> {
	const days = db.selectFrom('expected_rooms').select('day').distinct().where('standing', '=', '');
	await matchEach(db, await days.execute());
}

export function keptOf(row: ExpectedRow): KeptRoom {
	const { id, place, region, department, day, people, contact, stream } = row;
	return { id, place, region, department, day, people, contact, stream, parted: JSON.parse(row.parted) };
}

export const cameRoom = ['stream', 'place', 'region', 'day', 'phase', 'state'] as const;

type ExpectedRow = Selectable<Tables['expected_rooms']>;

async function matchEach(db: Database, days: readonly { readonly day: string }[]): Promise<void> {
	for (const { day } of days) await transact(db, (trx) => matchDays(trx, [day]));
}

function real(db: Database) {
	return db.selectFrom('rooms').where('purpose', '=', 'real').where('phase', '!=', 'voided');
}

function inOrder(days: Iterable<string>): string[] {
	return [...new Set(days)].sort();
}
