import type { Transaction } from 'kysely';
import { canonical } from '../../core/canonical.ts';
import { isRefusal } from '../../core/refusal.ts';
import { countsAsGiven } from '../../core/judgment.ts';
import { resultOf } from '../../core/result.ts';
import { roomCode } from '../../core/room-code.ts';
import { summarise } from '../../core/summary.ts';
import { isOver, urnsOf } from '../../core/urns.ts';
import { consultationId } from '../../core/sync/catalogue.ts';
import { isReadOnly, type Workshop } from '../../core/workshop.ts';
import { nativeHashing } from '../../seal/native-hash.ts';
import type { RoomRow, RoomState, TallyRow } from '../database/ledger-tables.ts';
import type { Tables } from '../database/tables.ts';
import { foldHeld } from './counting.ts';
import { projectTracks } from './projecting-tracks.ts';
import { pool } from './pooling.ts';
import type { Stream } from './stream.ts';

/** When the first and the last entries of a room came. */
export type Receiving = Pick<RoomRow, 'first_received' | 'last_received'>;

type Projecting = {
	readonly before: Workshop | null;
	readonly received: Receiving | null;
	readonly office: string;
};

/**
 * Writes what lists and sums read of a room. `before` is the workshop that the projections show now, where it is known;
 * `received` is when entries came, null where none did.
 */
export async function project(
	trx: Transaction<Tables>,
	held: Stream,
	workshop: Workshop,
	{ before, received, office }: Projecting
): Promise<void> {
	// Of a room of which nothing counts yet a person still sees what it would be.
	const shown = workshop.opened ? workshop : await foldHeld(trx, held, office);
	const room = { ...roomOf(shown), entries: held.pos, state: stateOf(held, workshop) };
	const { first_received = '', last_received = '' } = received ?? {};
	await trx
		.insertInto('rooms')
		.values({ ...room, first_received, last_received })
		.onConflict((conflict) =>
			conflict.column('stream').doUpdateSet(received ? { ...room, last_received } : room)
		)
		.execute();
	await pool(trx, workshop, { before, isCounted: room.state === 'counted' });
	await projectTracks(trx, workshop, before);
	const tallies = talliesOf(workshop);
	if (before && canonical(talliesOf(before)) === canonical(tallies)) return;
	await trx.deleteFrom('tallies').where('stream', '=', held.stream).execute();
	for (let start = 0; start < tallies.length; start += mostRows)
		await trx
			.insertInto('tallies')
			.values(tallies.slice(start, start + mostRows))
			.execute();
}

const mostRows = 1000;

function roomOf(workshop: Workshop): Omit<RoomRow, 'entries' | 'state' | keyof Receiving> {
	const { stream, title, place, day, purpose, phase, people, proposals, ballots } = summarise(workshop);
	const { region = null, department = null } = workshop.details ?? {};
	const code = roomCode(stream, nativeHashing.hashText);
	const known = { stream, code, consultation: consultationOf(workshop), title: JSON.stringify(title) };
	const numbers = { people, proposals, ballots, corrections: workshop.corrections.length };
	const attendance = workshop.attendance && canonical(workshop.attendance);
	return { ...known, place, region, department, day, purpose, phase, attendance, ...numbers };
}

function stateOf({ chains }: Stream, workshop: Workshop): RoomState {
	const all = [...chains.values()];
	if (all.some(({ forked }) => forked === 1)) return 'forked';
	if (all.some(({ unknown }) => unknown > 0) || isReadOnly(workshop)) return 'incomplete';
	if (all.some(({ proven, counted }) => proven > counted)) return 'held';
	return all.some(({ seq, proven }) => seq > proven) ? 'unproven' : 'counted';
}

/** What is added up over rooms: of real ones alone, and not of one that was voided. */
function talliesOf(workshop: Workshop): TallyRow[] {
	if (workshop.opened?.purpose !== 'real' || workshop.voided) return [];
	const consultation = consultationOf(workshop);
	return workshop.rounds.flatMap((round) => {
		// Of several urns the first to close would stand there alone.
		if (urnsOf(workshop, round.id).length > 1 && !isOver(workshop, round)) return [];
		const result = resultOf(workshop, round);
		if (isRefusal(result)) return []; // counts too large to be exact: the room's page says so
		const { scale, rule } = round;
		const common = { stream: workshop.stream, round: round.id, consultation, scale, rule: canonical(rule) };
		return result.questions.flatMap(({ question, ranking }) =>
			ranking.map((one) => ({
				...common,
				question,
				track: one.id,
				counts: JSON.stringify(countsAsGiven(one, rule)),
				no_opinion: one.noOpinion,
				ballots: result.ballots,
				final: result.final ? 1 : 0
			}))
		);
	});
}

function consultationOf({ opened }: Workshop): string {
	return opened ? consultationId(opened.consultation, nativeHashing.hashText) : '';
}
