import type { Transaction } from 'kysely';
import type { Entry } from '../../core/entry.ts';
import { applySorting, type SortingState } from '../../core/office/applying-sorting.ts';
import type { CommonTrack } from '../../core/office/sorting.ts';
import type { SourceAct } from '../../core/office/source-standing.ts';
import type { CommonTrackRow, SourceActRow } from '../database/migrations/0004-sorting.ts';
import type { Tables } from '../database/tables.ts';
import { actOf, commonTrackOf } from '../ledger/standing.ts';

/** Which tracks of which rooms may stand elsewhere now: by the room's stream. */
export type Touched = Map<string, Set<string>>;

/** Projects one entry of a sorting, by the same rule that folds it: of the state only what the entry speaks of is read. */
export async function projectAct(
	trx: Transaction<Tables>,
	sorting: string,
	entry: Entry,
	touched: Touched
): Promise<void> {
	const state = await stateAround(trx, sorting, entry);
	const [tracks, acts] = [new Map(state.tracks), new Map(state.acts)];
	if (applySorting(state, entry) !== null) return;
	for (const [id, track] of state.tracks)
		if (track !== tracks.get(id)) await keepTrack(trx, rowOfCommon(sorting, track), touched);
	for (const [name, act] of state.acts)
		if (act !== acts.get(name)) await keepAct(trx, rowOfAct(sorting, act), touched);
}

export function rowOfCommon(
	sorting: string,
	{ track, question, place, wordings, withdrawn }: CommonTrack
): CommonTrackRow {
	return {
		sorting,
		track,
		question,
		place,
		wordings: JSON.stringify(wordings),
		withdrawn: withdrawn && JSON.stringify(withdrawn)
	};
}

export function rowOfAct(sorting: string, act: SourceAct): SourceActRow {
	const { entry, place, source, kind, by, at } = act;
	const placed = act.kind === 'placed' ? act : null;
	return {
		sorting,
		entry,
		place,
		...source,
		kind,
		common: placed?.track ?? null,
		nature: placed?.nature ?? null,
		reason: act.kind === 'set-aside' ? act.reason : null,
		by,
		at,
		undone: act.undone && JSON.stringify(act.undone)
	};
}

async function stateAround(
	trx: Transaction<Tables>,
	sorting: string,
	{ body }: Entry
): Promise<SortingState> {
	const state: SortingState = { tracks: new Map(), acts: new Map() };
	if ('track' in body) {
		const row = await trx
			.selectFrom('common_tracks')
			.selectAll()
			.where('sorting', '=', sorting)
			.where('track', '=', String(body.track))
			.executeTakeFirst();
		if (row) state.tracks.set(row.track, commonTrackOf(row));
	}
	if ('act' in body) {
		const row = await trx
			.selectFrom('source_acts')
			.selectAll()
			.where('sorting', '=', sorting)
			.where('entry', '=', body.act)
			.executeTakeFirst();
		if (row) state.acts.set(row.entry, actOf(row));
	}
	return state;
}

// A track keeps the place that it was made in.
async function keepTrack(trx: Transaction<Tables>, row: CommonTrackRow, touched: Touched): Promise<void> {
	const { sorting, track, wordings, withdrawn } = row;
	const before = await trx
		.selectFrom('common_tracks')
		.select('withdrawn')
		.where('sorting', '=', sorting)
		.where('track', '=', track)
		.executeTakeFirst();
	await trx
		.insertInto('common_tracks')
		.values(row)
		.onConflict((conflict) => conflict.columns(['sorting', 'track']).doUpdateSet({ wordings, withdrawn }))
		.execute();
	if (before && (before.withdrawn === null) !== (withdrawn === null)) await touchAll(trx, row, touched);
}

async function keepAct(trx: Transaction<Tables>, row: SourceActRow, touched: Touched): Promise<void> {
	await trx
		.insertInto('source_acts')
		.values(row)
		.onConflict((conflict) => conflict.columns(['sorting', 'entry']).doUpdateSet({ undone: row.undone }))
		.execute();
	touch(touched, row);
}

async function touchAll(
	trx: Transaction<Tables>,
	{ sorting, track }: CommonTrackRow,
	touched: Touched
): Promise<void> {
	const rows = await trx
		.selectFrom('source_acts')
		.select(['stream', 'track'])
		.where('sorting', '=', sorting)
		.where('common', '=', track)
		.execute();
	for (const row of rows) touch(touched, row);
}

function touch(
	touched: Touched,
	{ stream, track }: { readonly stream: string; readonly track: string }
): void {
	const tracks = touched.get(stream) ?? new Set();
	tracks.add(track);
	touched.set(stream, tracks);
}
