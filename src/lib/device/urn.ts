import { decodeBallot, encodeBallot, readBallot, countBallots, type Ballot } from '../core/ballot.ts';
import type { Bodies } from '../core/entry-kinds.ts';
import { isRefusal, type Refusal } from '../core/refusal.ts';
import { gradesOf } from '../core/scale.ts';
import { gradedTracks } from '../core/tracks.ts';
import type { Round } from '../core/workshop.ts';
import { newId, shuffled } from '../seal/random.ts';
import { openBallot, sealBallot } from '../seal/urn-box.ts';
import type { BallotRow, Database, UrnRow } from './database.ts';
import type { Alongside } from './journal.ts';
import { Refused, storing } from './storage-failure.ts';
import { answerOf, strictly } from './strict.ts';
import { countOf, type UrnCount } from './urn-count.ts';
import { checkWriter, type Writer } from './writer.ts';

/**
 * Puts a ballot into the urn: one strict transaction adds the opaque row and moves the turn on, so that a turn casts
 * once, whatever is tapped twice or crashes between. The journal does not move. Of a ballot on paper only that it was
 * one is counted, never which one. Answers what the urn then holds.
 */
export async function cast(
	database: Database,
	writer: Writer,
	round: Round,
	urn: string,
	turn: number,
	grades: readonly (number | null | undefined)[],
	origin: 'tablet' | 'paper' = 'tablet'
): Promise<UrnCount | Refusal> {
	const ballot = readBallot(grades, shapeOf(round));
	if (isRefusal(ballot)) return ballot;
	const held = await storing(() => database.urns.get(urn));
	if (isRefusal(held)) return held;
	if (!held) return { kind: 'urn-closed' };
	const sealed = await sealBallot(held.key, urn, encodeBallot(ballot));
	const row: BallotRow = { id: newId(), round: round.id, urn, v: 1, ballot: sealed };
	const onPaper = origin === 'paper' ? 1 : 0;
	const next = (before: UrnRow) => ({ ...before, turn: turn + 1, paper: before.paper + onPaper });
	return moveTurn(database, writer, urn, turn, next, row);
}

/** Ends a turn without a ballot: the person gave up, which the closing counts. */
export function spoil(
	database: Database,
	writer: Writer,
	urn: string,
	turn: number
): Promise<UrnCount | Refusal> {
	const next = (before: UrnRow) => ({ ...before, turn: turn + 1, spoiled: before.spoiled + 1 });
	return moveTurn(database, writer, urn, turn, next);
}

/** What the urn amounts to, counted from its opened and shuffled ballots, and what its closing must delete with it. */
export type Counting = { readonly closing: Bodies['urn-closed']; readonly alongside: Alongside };

/** Opens, shuffles and counts. Nothing is written: the closing entry and the end of the ballots go together later. */
export async function count(database: Database, round: Round, urn: string): Promise<Counting | Refusal> {
	const held = await storing(() => database.urns.get(urn));
	if (isRefusal(held)) return held;
	if (!held) return { kind: 'urn-closed' };
	const rows = await storing(() => database.ballots.allBy('urn', urn));
	if (isRefusal(rows)) return rows;
	const ballots = await openAll(held, shuffled(rows), round);
	if (isRefusal(ballots)) return ballots;
	const tallies = countBallots(ballots, shapeOf(round));
	if (isRefusal(tallies)) return tallies;
	const closing = {
		urn,
		ballots: ballots.length,
		spoiled: held.spoiled,
		paper: held.paper,
		tallies: gradedTracks(round).map(({ track }, index) => ({ track, ...tallies[index]! }))
	};
	return { closing, alongside: endOf(held, rows) };
}

function shapeOf(round: Round) {
	return { tracks: gradedTracks(round).length, grades: gradesOf(round.scale).length, rule: round.rule };
}

async function moveTurn(
	database: Database,
	writer: Writer,
	urn: string,
	turn: number,
	next: (before: UrnRow) => UrnRow,
	ballot?: BallotRow
): Promise<UrnCount | Refusal> {
	return storing(async () => {
		let moved: UrnCount | undefined;
		await strictly(database, ['settings', 'urns', 'ballots'], async (transaction) => {
			const urns = transaction.objectStore('urns');
			const ballots = transaction.objectStore('ballots');
			if (ballot) ballots.add(ballot); // taken back with the whole transaction when a check fails
			const [before, count] = await Promise.all([
				answerOf<UrnRow | undefined>(urns.get(urn)),
				answerOf(ballots.index('urn').count(urn)),
				checkWriter(transaction, writer)
			]);
			if (!before) throw new Refused({ kind: 'urn-closed' });
			if (before.turn !== turn) throw new Refused({ kind: 'turn-already-cast' });
			const after = next(before);
			urns.put(after);
			moved = countOf(after, count);
		});
		return moved!;
	});
}

async function openAll(urn: UrnRow, rows: readonly BallotRow[], round: Round): Promise<Ballot[] | Refusal> {
	const ballots: Ballot[] = [];
	for (const row of rows) {
		const bytes = await openBallot(urn.key, urn.id, row.ballot);
		const ballot = bytes ? decodeBallot(bytes, shapeOf(round)) : ({ kind: 'urn-unreadable' } as const);
		if (isRefusal(ballot)) return ballot;
		ballots.push(ballot);
	}
	return ballots;
}

// Refused when the urn changed after it was counted: a ballot that came in between is not thrown away.
function endOf(counted: UrnRow, rows: readonly BallotRow[]): Alongside {
	const work = async (transaction: IDBTransaction) => {
		const urns = transaction.objectStore('urns');
		const ballots = transaction.objectStore('ballots');
		const [now, keys] = await Promise.all([
			answerOf<UrnRow | undefined>(urns.get(counted.id)),
			answerOf(ballots.index('urn').getAllKeys(counted.id))
		]);
		const ids = new Set<unknown>(rows.map((row) => row.id));
		if (now?.turn !== counted.turn || keys.length !== ids.size || !keys.every((key) => ids.has(key))) {
			throw new Refused({ kind: 'urn-changed' });
		}
		for (const key of keys) ballots.delete(key);
		urns.delete(counted.id);
	};
	return { stores: ['urns', 'ballots'], work };
}
