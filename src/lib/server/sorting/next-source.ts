import type { SourceFilter } from '../../core/office/source-filter.ts';
import type { Database } from '../database/tables.ts';
import { keyOf, listSources, type Looking } from './list-sources.ts';

/**
 * The track that comes after one that was just sorted, in the list that was looked through: on the shelf of what is left
 * to sort the next one, on any other the same.
 */
export async function nextSource(
	db: Database,
	looking: Looking,
	filter: SourceFilter
): Promise<string | null> {
	if (filter.shelf !== 'todo' || filter.source === null) return filter.source;
	const [stream = '', track = ''] = filter.source.split('~');
	const row = await db
		.selectFrom('tracks')
		.select(['day', 'stream', 'place'])
		.where('stream', '=', stream)
		.where('track', '=', track)
		.executeTakeFirst();
	const after = row ? keyOf(row) : filter.after;
	const behind = await listSources(db, looking, { ...filter, after }, 1);
	const next = behind.sources[0] ?? (await listSources(db, looking, filter, 1)).sources[0];
	return next ? `${next.stream}~${next.track}` : null;
}
