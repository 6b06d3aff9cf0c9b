import type { Kysely } from 'kysely';

/** What tracks are counted by and nothing else: a fraction of the bytes of the indexes that also hold their order. */
export async function up({ schema }: Kysely<unknown>): Promise<void> {
	await schema
		.createIndex('tracks_by_count')
		.on('tracks')
		.columns(['consultation', 'question', 'standing', 'region'])
		.execute();
}
