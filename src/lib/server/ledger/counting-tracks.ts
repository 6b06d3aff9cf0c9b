import type { Transaction } from 'kysely';
import { shelves } from '../../core/office/source-filter.ts';
import type { Tables } from '../database/tables.ts';

/** Counts the tracks of a room again, after some of them changed or stand elsewhere. The room's stream is locked. */
export async function countTracks(trx: Transaction<Tables>, stream: string): Promise<void> {
	await trx.deleteFrom('track_counts').where('stream', '=', stream).execute();
	await trx
		.insertInto('track_counts')
		.columns(['stream', 'consultation', 'region', 'tracks', 'todo'])
		.expression(
			trx
				.selectFrom('tracks')
				.where('stream', '=', stream)
				.groupBy(['stream', 'consultation', 'region'])
				.select(({ fn, eb }) => [
					'stream',
					'consultation',
					'region',
					fn.countAll<number>().as('tracks'),
					fn.sum<number>(eb.case().when('standing', 'in', shelves.todo).then(1).else(0).end()).as('todo')
				])
		)
		.execute();
}
