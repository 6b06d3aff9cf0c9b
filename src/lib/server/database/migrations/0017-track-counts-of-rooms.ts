import { sql, type Kysely } from 'kysely';

/** Projected: how many tracks of a room the office sorts, and how many of those are left to sort. */
export type TrackCountTables = {
	track_counts: {
		readonly stream: string;
		/** The version of the consultation that the room opened with. */
		readonly consultation: string;
		readonly region: string | null;
		readonly tracks: number;
		readonly todo: number;
	};
};

export async function up(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('track_counts')
		.addColumn('stream', 'text', (column) => column.primaryKey())
		.addColumn('consultation', 'text', (column) => column.notNull())
		.addColumn('region', 'text')
		.addColumn('tracks', 'bigint', (column) => column.notNull())
		.addColumn('todo', 'bigint', (column) => column.notNull())
		.execute();
	await sql`
		insert into track_counts (stream, consultation, region, tracks, todo)
		select stream, consultation, region, count(*),
			sum(case when standing in ('unplaced', 'changed') then 1 else 0 end)
		from tracks group by stream, consultation, region`.execute(db);
	await db.schema
		.createIndex('track_counts_by_consultation')
		.on('track_counts')
		.columns(['consultation', 'region', 'tracks', 'todo'])
		.execute();
}
