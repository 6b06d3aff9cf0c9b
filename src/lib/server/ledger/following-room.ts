import type { Transaction } from 'kysely';
import { canonical } from '../../core/canonical.ts';
import { daysAround } from '../../core/office/same-meeting.ts';
import type { RoomRow } from '../database/ledger-tables.ts';
import type { Database, Tables } from '../database/tables.ts';
import { isMeeting, likenRoom } from './likening.ts';
import { lockDays, matchDays } from './matching-days.ts';

/** What other rooms and expected ones are held against of a room; null for one that is not there. */
export type RoomFacts =
	| (Pick<RoomRow, 'stream' | 'place' | 'region' | 'day'> & {
			/** A real one that was not voided. */
			readonly isReal: boolean;
			readonly isMeeting: boolean;
	  })
	| null;

/** The facts of a room as the projections show it. */
export async function factsOf(db: Database, stream: string): Promise<RoomFacts> {
	const row = await db
		.selectFrom('rooms')
		.select(['place', 'region', 'day', 'purpose', 'phase', 'state'])
		.where('stream', '=', stream)
		.executeTakeFirst();
	if (!row) return null;
	const { place, region, day, purpose, phase } = row;
	const isReal = purpose === 'real' && phase !== 'voided';
	return { stream, place, region, day, isReal, isMeeting: isMeeting(row) };
}

/**
 * Says again which room each expected one is, and which rooms look alike, when a room is not what it was (`before`).
 * The room's stream is locked; the days come last, so that they are held for as short as can be.
 */
export async function followRoom(trx: Transaction<Tables>, stream: string, before: RoomFacts): Promise<void> {
	const now = await factsOf(trx, stream);
	if (canonical(now) === canonical(before)) return;
	const said = await trx.selectFrom('expected_rooms').select('day').where('stream', '=', stream).execute();
	const days = [before, now, ...said].flatMap((one) => one?.day || []);
	const meeting = now?.isMeeting ? now : null;
	await lockDays(trx, [...days, ...(meeting ? daysAround(meeting.day) : [])]);
	await likenRoom(trx, stream, meeting);
	await matchDays(trx, days);
}
