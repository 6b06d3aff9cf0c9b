import { readBallot } from '../../core/ballot.ts';
import { decodeSums, encodeSums, withBallot } from '../../core/online/sums.ts';
import { readCode } from '../../core/online/vote-code.ts';
import type { VoteRequest } from '../../core/online/vote-message.ts';
import { phaseOf } from '../../core/online/vote-window.ts';
import { isRefusal, type Refusal } from '../../core/refusal.ts';
import { nativeHashing } from '../../seal/native-hash.ts';
import { openSums, sealSums } from '../../seal/sums-box.ts';
import type { Transaction } from 'kysely';
import type { OnlineUrnRow } from '../database/migrations/0012-online.ts';
import type { Database, Tables } from '../database/tables.ts';
import { transact } from '../database/transact.ts';
import { Refused, refusing } from '../refused.ts';
import { hashOfCode } from './codes.ts';
import { shapeOf, urnOf } from './urns.ts';

/**
 * Whether a code may vote, or the vote itself: one transaction spends the code and adds the ballot to the sealed sums,
 * or does neither. The same attempt again is answered as the first time, and counts once. Nothing that is kept says
 * which ballot a code cast, or when.
 */
export async function takeVote(
	db: Database,
	list: string,
	asked: VoteRequest,
	now: Date
): Promise<'may-vote' | 'kept' | Refusal> {
	const code = readCode(asked.code);
	if (code === null) return { kind: 'vote-code-unknown' };
	const hash = hashOfCode(list, code);
	if (!('grades' in asked)) return mayVote(db, list, hash, now);
	const attempt = nativeHashing.hashText(`preau-attempt-1 ${asked.attempt}`);
	const done = await refusing(() =>
		transact(db, (trx) => cast(trx, list, { hash, attempt, grades: asked.grades }, now))
	);
	return isRefusal(done) ? done : 'kept';
}

async function mayVote(db: Database, list: string, hash: string, now: Date): Promise<'may-vote' | Refusal> {
	const urn = await urnOf(db, list);
	const known = urn && (await codeRow(db, urn.urn, hash));
	if (!urn) return { kind: 'vote-unknown' };
	if (!known) return { kind: 'vote-code-unknown' };
	if (known.attempt !== null) return { kind: 'vote-code-used' };
	return closedTo(urn, now) ?? 'may-vote';
}

type Cast = {
	readonly hash: string;
	readonly attempt: string;
	readonly grades: readonly (number | null)[];
};

async function cast(trx: Transaction<Tables>, list: string, { hash, attempt, grades }: Cast, now: Date) {
	const urn = await lockUrn(trx, list);
	const known = await codeRow(trx, urn.urn, hash);
	if (!known) throw new Refused({ kind: 'vote-code-unknown' });
	if (known.attempt === attempt) return; // its answer was lost: it is in the urn
	if (known.attempt !== null) throw new Refused({ kind: 'vote-code-used' });
	const shut = closedTo(urn, now);
	if (shut) throw new Refused(shut);
	const ballot = readBallot(grades, shapeOf(urn));
	if (isRefusal(ballot)) throw new Refused({ kind: 'vote-malformed' });
	const sums = await sumsIn(urn);
	const box = await sealSums(urn.key!, urn.urn, encodeSums(withBallot(sums, ballot)));
	await trx.updateTable('online_codes').set({ attempt }).where('hash', '=', hash).execute();
	await trx
		.updateTable('online_urns')
		.set({ box, ballots: urn.ballots + 1 })
		.where('urn', '=', urn.urn)
		.execute();
}

/** An urn for as long as the transaction lasts: whoever else votes or closes waits. Refuses 'vote-unknown'. */
export async function lockUrn(trx: Transaction<Tables>, list: string): Promise<OnlineUrnRow> {
	const row = await trx
		.updateTable('online_urns')
		.set({ list })
		.where('list', '=', list)
		.returningAll()
		.executeTakeFirst();
	if (!row) throw new Refused({ kind: 'vote-unknown' });
	return row;
}

/** The sums of an urn that is open. Throws where its box is damaged: nothing is counted over it. */
export async function sumsIn({ urn, key, box, shape }: OnlineUrnRow) {
	const bytes = key !== null && box !== null ? await openSums(key, urn, box) : null;
	const sums = bytes && decodeSums(bytes, shapeOf({ shape }));
	if (!sums) throw new Error('the box of an online urn does not open');
	return sums;
}

function closedTo(urn: OnlineUrnRow, now: Date): Refusal | null {
	const phase = urn.closed === null ? phaseOf(urn, now.toISOString()) : 'over';
	if (phase === 'open') return null;
	return { kind: phase === 'over' ? 'vote-over' : 'vote-not-open' };
}

// By the hash of 80 random bits: how long the look-up takes tells nothing of any code.
function codeRow(db: Database, urn: string, hash: string) {
	return db
		.selectFrom('online_codes')
		.select('attempt')
		.where('hash', '=', hash)
		.where('urn', '=', urn)
		.executeTakeFirst();
}
