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
	const pairs = likelySame(meeting, await meetingsAround(trx, meeting.day)).flatMap(({ stream: other }) => [
		{ stream, other },
		{ stream: other, other: stream }
	]);
	if (pairs.length > 0) await trx.insertInto('like_rooms').values(pairs).execute();
}

/** The same for every room, a day after the other. */
export async function likenAll(db: Database): Promise<void> {
	const days = await meetings(db).select('day').distinct().execute();
	await db
		.deleteFrom('like_rooms')
		.where(({ not, exists, selectFrom }) =>
			not(
				exists(selectFrom('rooms').select('rooms.stream').whereRef('rooms.stream', '=', 'like_rooms.stream'))
			)
		)
		.execute();
	for (const { day } of days)
		await transact(db, async (trx) => {
			await lockDays(trx, daysAround(day));
			const around = await meetingsAround(trx, day);
			const own = around.filter((room) => room.day === day);
			for (const room of own) await trx.deleteFrom('like_rooms').where('stream', '=', room.stream).execute();
			const pairs = own.flatMap((room) =>
				likelySame(room, around).map(({ stream: other }) => ({ stream: room.stream, other }))
			);
			for (let start = 0; start < pairs.length; start += mostRows)
				await trx
					.insertInto('like_rooms')
					.values(pairs.slice(start, start + mostRows))
					.execute();
		});
}

const mostRows = 1000;

function meetingsAround(db: Database, day: string): Promise<Meeting[]> {
	return meetings(db)
		.select(['stream', 'place', 'region', 'day'])
		.where('day', 'in', daysAround(day))
		.execute();
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
