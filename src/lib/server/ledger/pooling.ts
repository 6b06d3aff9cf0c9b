import type { Transaction } from 'kysely';
import { canonical } from '../../core/canonical.ts';
import type { TrackTally } from '../../core/disclosure/part.ts';
import { gradedListsOf } from '../../core/pooled/graded-lists.ts';
import type { Workshop } from '../../core/workshop.ts';
import { nativeHashing } from '../../seal/native-hash.ts';
import type { GradedListRow } from '../database/migrations/0005-pooling.ts';
import type { Database, Tables } from '../database/tables.ts';
import { readAtOnce, transact } from '../database/transact.ts';
import { addToSums, SumChange } from './pooled-sums.ts';

/**
 * Moves the sums of national lists by what a room adds to them now, less what it added before. Within the transaction
 * that holds the room's stream: so each room is in the sums once, whatever comes again and however many processes write.
 * `before` is the workshop that the projections show, where it is known; only a counted room adds anything.
 */
export async function pool(
	trx: Transaction<Tables>,
	workshop: Workshop,
	{ before, isCounted }: { readonly before: Workshop | null; readonly isCounted: boolean }
): Promise<void> {
	if (before?.lists.size === 0 && workshop.lists.size === 0) return;
	const { stream } = workshop;
	const was = await trx.selectFrom('graded_lists').selectAll().where('stream', '=', stream).execute();
	const now = isCounted ? rowsOf(workshop) : [];
	const kept = new Set(now.map(canonical));
	const known = new Set(was.map((row) => canonical({ ...row })));
	const gone = was.filter((row) => !kept.has(canonical({ ...row })));
	const come = now.filter((row) => !known.has(canonical(row)));
	for (const { list } of gone)
		await trx.deleteFrom('graded_lists').where('stream', '=', stream).where('list', '=', list).execute();
	if (come.length > 0) await trx.insertInto('graded_lists').values(come).execute();
	const change = new SumChange();
	for (const row of gone) change.take(row, -1);
	for (const row of come) change.take(row, 1);
	await addToSums(trx, change);
}

/**
 * Sets right what the sums are away from what all rooms add up to. Rooms that are taken in meanwhile move both alike,
 * so that the difference, read at one moment, is true at every other.
 */
export async function mendSums(db: Database): Promise<void> {
	const change = await readAtOnce(db, async (trx) => {
		const found = new SumChange();
		for (const row of await trx.selectFrom('graded_lists').selectAll().execute()) found.take(row, 1);
		await found.lessSums(trx);
		return found;
	});
	await transact(db, (trx) => addToSums(trx, change));
}

export function talliesIn({ tallies }: Pick<GradedListRow, 'tallies'>): readonly TrackTally[] {
	return JSON.parse(tallies) as TrackTally[];
}

function rowsOf(workshop: Workshop): GradedListRow[] {
	const { stream, details } = workshop;
	return gradedListsOf(workshop, nativeHashing.hashText).map(({ list, ballots, tallies }) => {
		const place = { region: details?.region ?? '', day: details?.day ?? '' };
		return { stream, list, ...place, ballots, tallies: canonical(tallies) };
	});
}
