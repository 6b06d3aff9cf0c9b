import type { ShownAct, ShownSource } from '../../core/office/sorted.ts';
import { textOfCommon } from '../../core/office/sorting.ts';
import { stateOfSource, type SourceAct } from '../../core/office/source-standing.ts';
import type { Database } from '../database/tables.ts';
import { actsOn, commonTrackOf } from '../ledger/standing.ts';
import { withRooms, type Looking } from './list-sources.ts';
import { namesOf } from './people-names.ts';

/** A room's track and all that was done with it; null where it is not there, or not of the scope. */
export async function showSource(
	db: Database,
	{ consultation, scope }: Pick<Looking, 'consultation' | 'scope'>,
	name: string
): Promise<ShownSource | null> {
	const [stream = '', track = ''] = name.split('~');
	const row = await db
		.selectFrom('tracks')
		.selectAll()
		.where('stream', '=', stream)
		.where('track', '=', track)
		.where('consultation', 'in', [...consultation.versions])
		.executeTakeFirst();
	if (!row || (scope !== null && row.region !== scope)) return null;
	const [source] = await withRooms(db, [row]);
	const acts = await actsOn(db, stream, new Set([track]));
	return { ...source!, acts: await shownActs(db, acts, row.words) };
}

async function shownActs(
	db: Database,
	acts: readonly (SourceAct & { readonly sorting: string })[],
	words: string
): Promise<ShownAct[]> {
	if (acts.length === 0) return [];
	const rows = await db
		.selectFrom('common_tracks')
		.selectAll()
		.where('sorting', '=', acts[0]!.sorting)
		.where('track', 'in', [...new Set(acts.map((act) => (act.kind === 'placed' ? act.track : '')))])
		.execute();
	const commons = new Map(rows.map(commonTrackOf).map((one) => [one.track, one]));
	const names = await namesOf(
		db,
		acts.flatMap(({ by, undone }) => (undone ? [by, undone.by] : [by]))
	);
	const state = stateOfSource(acts, words, (track) => commons.get(track)?.withdrawn === null);
	const yielding = new Set(state.conflicts.map(({ yields }) => yields.entry));
	const standing = new Set(state.acts.map(({ entry }) => entry));
	const former = new Set(state.former.map(({ entry }) => entry));
	return acts.map((act) => {
		const { entry, kind, by, at, undone } = act;
		const common = act.kind === 'placed' ? commons.get(act.track) : undefined;
		const is = standing.has(entry)
			? 'stands'
			: yielding.has(entry)
				? 'yields'
				: former.has(entry)
					? 'former'
					: 'past';
		return {
			entry,
			kind,
			common: common ? { track: common.track, text: textOfCommon(common) } : null,
			nature: act.kind === 'placed' ? act.nature : null,
			reason: act.kind === 'set-aside' ? act.reason : null,
			who: names.get(by) ?? null,
			at,
			undone: undone && { who: names.get(undone.by) ?? null, at: undone.at },
			state: is
		};
	});
}
