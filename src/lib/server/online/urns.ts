import type { BallotShape } from '../../core/ballot.ts';
import type { TrackTally } from '../../core/disclosure/part.ts';
import type { OnlineCount } from '../../core/online/online-result.ts';
import { phaseOf, type VotePhase, type VoteWindow } from '../../core/online/vote-window.ts';
import type { OnlineUrnRow } from '../database/migrations/0012-online.ts';
import type { Database } from '../database/tables.ts';

/** The online ballot of a list, as the people of the office see it: never what is in its urn while it is open. */
export type OnlineVote = VoteWindow & {
	readonly phase: VotePhase;
	/** When it was counted; null while its urn is there. */
	readonly closed: string | null;
	readonly codes: number;
	readonly ballots: number;
};

/** The online ballot of a list; null where none was opened. */
export async function onlineVote(db: Database, list: string, now: Date): Promise<OnlineVote | null> {
	const row = await urnOf(db, list);
	if (!row) return null;
	const { opens, closes, closed, ballots } = row;
	const phase = closed === null ? phaseOf(row, now.toISOString()) : 'over';
	return { opens, closes, closed, ballots, phase, codes: await countCodes(db, row.urn) };
}

/** What the closed online urn of a list amounts to; null while there is none, or it is open. */
export async function onlineCount(db: Database, list: string): Promise<OnlineCount | null> {
	const row = await urnOf(db, list);
	if (!row || row.closed === null) return null;
	const { ballots, tallies } = row;
	return { ballots, tallies: tallies === null ? null : (JSON.parse(tallies) as TrackTally[]) };
}

export function urnOf(db: Database, list: string): Promise<OnlineUrnRow | undefined> {
	return db.selectFrom('online_urns').selectAll().where('list', '=', list).executeTakeFirst();
}

export async function countCodes(db: Database, urn: string): Promise<number> {
	const { codes } = await db
		.selectFrom('online_codes')
		.select(({ fn }) => fn.countAll().as('codes'))
		.where('urn', '=', urn)
		.executeTakeFirstOrThrow();
	return Number(codes);
}

export function shapeOf({ shape }: Pick<OnlineUrnRow, 'shape'>): BallotShape {
	return JSON.parse(shape) as BallotShape;
}
