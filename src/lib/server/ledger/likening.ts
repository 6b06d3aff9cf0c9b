import type { Transaction } from 'kysely';
import { daysAround, likelySame, type Meeting } from '../../core/office/same-meeting.ts';
import type { RoomRow } from '../database/ledger-tables.ts';
import type { Database, Tables } from '../database/tables.ts';
import { transact } from '../database/transact.ts';
import { lockDays } from './matching-days.ts';

/** True for a room that may be the same meeting as another: one of which nothing counts yet is approved first. */
export function isMeeting({
	purpose,
	phase,
	state,
	day
}: Pick<RoomRow, 'purpose' | 'phase' | 'state' | 'day'>): boolean {
	return purpose === 'real' && phase !== 'voided' && phase !== 'unopened' && state !== 'held' && day !== '';
}

/**
 * Says again which rooms look like this one; none where it is no meeting. Rooms of all consultations: whoever reads asks
 * whether two are of one. The days around it are locked.
 */
export async function likenRoom(
	trx: Transaction<Tables>,
	stream: string,
	meeting: Meeting | null
): Promise<void> {
	await trx
		.deleteFrom('like_rooms')
		.where(({ or, eb }) => or([eb('stream', '=', stream), eb('other', '=', stream)]))
		.execute();
	if (!meeting) return;
	const around = await meetingsAround(trx, meeting.day, meeting.region);
	const own = around.find((room) => room.stream === stream);
	if (own) await keepPairs(trx, pairsOf(own, around));
}

/** The same for every room, a day after the other. */
export async function likenAll(db: Database): Promise<void> {
	await db.deleteFrom('like_rooms').execute();
	for (const { day } of await meetings(db).select('day').distinct().execute())
		await transact(db, async (trx) => {
			await lockDays(trx, daysAround(day));
			const around = await meetingsAround(trx, day);
			await keepPairs(
				trx,
				around.filter((room) => room.day === day).flatMap((room) => pairsOf(room, around))
			);
		});
}

/** The same where an older version left none. */
export async function likenUnlikened(db: Database): Promise<void> {
	const left = await db.selectFrom('like_rooms').select('stream').where('stream', '=', '').executeTakeFirst();
	if (left) await likenAll(db);
}

/** Remembers with two lookalikes whether a person said that they are two meetings. */
export async function markParted(db: Database, one: string, other: string, parted: 0 | 1): Promise<void> {
	await db
		.updateTable('like_rooms')
		.set({ parted })
		.where(({ or, and }) => or([and({ stream: one, other }), and({ stream: other, other: one })]))
		.execute();
}

/** A person looks at so many lookalikes of a room at most, those of its own day first. */
const most = 8;
const mostRows = 1000;

type HeldMeeting = Meeting & Pick<RoomRow, 'consultation'>;
type Pair = Tables['like_rooms'];

function pairsOf(room: HeldMeeting, around: readonly HeldMeeting[]): Pair[] {
	const distance = ({ day, stream }: HeldMeeting) => `${day === room.day ? 0 : 1}${stream}`;
	return likelySame(room, around)
		.sort((a, b) => (distance(a) < distance(b) ? -1 : 1))
		.slice(0, most)
		.flatMap(({ stream: other, consultation }) => {
			const same = consultation === room.consultation ? 1 : 0;
			return [
				{ stream: room.stream, other, same, parted: 0 },
				{ stream: other, other: room.stream, same, parted: 0 }
			];
		});
}

async function keepPairs(trx: Transaction<Tables>, pairs: readonly Pair[]): Promise<void> {
	for (let start = 0; start < pairs.length; start += mostRows)
		await trx
			.insertInto('like_rooms')
			.values(pairs.slice(start, start + mostRows))
			.onConflict((conflict) => conflict.doNothing())
			.execute();
	const streams = [...new Set(pairs.map(({ stream }) => stream))];
	for (let start = 0; start < streams.length; start += mostRows)
		for (const { one, other } of await trx
			.selectFrom('parted_rooms')
			.select(['one', 'other'])
			.where('one', 'in', streams.slice(start, start + mostRows))
			.execute())
			await markParted(trx, one, other, 1);
}

// Where two rooms name two regions they are never alike: without one, a room is held against all.
function meetingsAround(db: Database, day: string, region: string | null = null): Promise<HeldMeeting[]> {
	const around = meetings(db)
		.select(['stream', 'place', 'region', 'day', 'consultation'])
		.where('day', 'in', daysAround(day));
	if (region === null) return around.execute();
	return around.where(({ or, eb }) => or([eb('region', '=', region), eb('region', 'is', null)])).execute();
}

// As `isMeeting` says it of a row.
function meetings(db: Database) {
	return db
		.selectFrom('rooms')
		.where('purpose', '=', 'real')
		.where('phase', 'not in', ['voided', 'unopened'])
		.where('state', '!=', 'held')
		.where('day', '!=', '');
}
