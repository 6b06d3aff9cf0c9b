import type { Transaction } from 'kysely';
import type { CommonTrack } from '../../core/office/sorting.ts';
import { stateOfSource, type SourceAct } from '../../core/office/source-standing.ts';
import type { CommonTrackRow, SourceActRow } from '../database/migrations/0004-sorting.ts';
import type { Database, Tables } from '../database/tables.ts';

/**
 * Says again where some tracks of a room stand in the office's sorting, and in which common tracks. Whoever calls this
 * holds the lock of the room's stream, so that nobody writes these tracks meanwhile.
 */
export async function restand(
	trx: Transaction<Tables>,
	stream: string,
	tracks: ReadonlySet<string>
): Promise<void> {
	const acts = await actsOn(trx, stream, tracks);
	if (acts.length === 0) return;
	const sorted = [...Map.groupBy(acts, ({ source }) => source.track)];
	const standing = await standingCommons(trx, acts);
	const rows = await trx
		.selectFrom('tracks')
		.select(['track', 'words', 'standing'])
		.where('stream', '=', stream)
		.where(
			'track',
			'in',
			sorted.map(([track]) => track)
		)
		.execute();
	const sorting = acts[0]!.sorting;
	for (const { track, words, standing: before } of rows) {
		const own = acts.filter(({ source }) => source.track === track);
		const state = stateOfSource(own, words, (common) => standing.has(common));
		await replacePlacements(trx, { stream, track, sorting }, state.acts);
		if (state.standing === before) continue;
		for (const table of ['tracks', 'track_words'] as const)
			await trx
				.updateTable(table)
				.set({ standing: state.standing })
				.where('stream', '=', stream)
				.where('track', '=', track)
				.execute();
	}
}

/** All that was done with some tracks of a room, oldest first. */
export async function actsOn(
	db: Database,
	stream: string,
	tracks: ReadonlySet<string>
): Promise<(SourceAct & { readonly sorting: string })[]> {
	const rows = await db
		.selectFrom('source_acts')
		.selectAll()
		.where('stream', '=', stream)
		.orderBy('place')
		.execute();
	return rows
		.filter(({ track }) => tracks.has(track))
		.map((row) => ({ ...actOf(row), sorting: row.sorting }));
}

export function actOf(row: SourceActRow): SourceAct {
	const { entry, place, stream, track, words, by, at } = row;
	const undone = row.undone === null ? null : (JSON.parse(row.undone) as SourceAct['undone']);
	const act = { entry, place, source: { stream, track, words }, by, at, undone };
	return row.kind === 'placed'
		? { ...act, kind: 'placed', track: row.common ?? '', nature: row.nature ?? 'absorbed' }
		: { ...act, kind: 'set-aside', reason: row.reason ?? '' };
}

export function commonTrackOf({ track, question, place, wordings, withdrawn }: CommonTrackRow): CommonTrack {
	return {
		track,
		question,
		place,
		wordings: JSON.parse(wordings) as CommonTrack['wordings'],
		withdrawn: withdrawn === null ? null : (JSON.parse(withdrawn) as CommonTrack['withdrawn'])
	};
}

async function standingCommons(
	trx: Transaction<Tables>,
	acts: readonly (SourceAct & { readonly sorting: string })[]
): Promise<ReadonlySet<string>> {
	const named = acts.flatMap((act) => (act.kind === 'placed' ? [act.track] : []));
	if (named.length === 0) return new Set();
	const rows = await trx
		.selectFrom('common_tracks')
		.select('track')
		.where('sorting', '=', acts[0]!.sorting)
		.where('track', 'in', [...new Set(named)])
		.where('withdrawn', 'is', null)
		.execute();
	return new Set(rows.map(({ track }) => track));
}

async function replacePlacements(
	trx: Transaction<Tables>,
	{ stream, track, sorting }: { readonly stream: string; readonly track: string; readonly sorting: string },
	acts: readonly SourceAct[]
): Promise<void> {
	await trx.deleteFrom('placements').where('stream', '=', stream).where('track', '=', track).execute();
	const placed = acts.flatMap((act) =>
		act.kind === 'placed' ? [{ stream, track, sorting, common: act.track, nature: act.nature }] : []
	);
	if (placed.length > 0) await trx.insertInto('placements').values(placed).execute();
}
