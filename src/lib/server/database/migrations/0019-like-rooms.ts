import { sql, type Kysely } from 'kysely';

/** Projected: two rooms that look like the same meeting, from the side of each. */
export type LikeRoomTables = {
	like_rooms: {
		readonly stream: string;
		readonly other: string;
		/** 1 where both opened with one version of a consultation. */
		readonly same: number;
		/** 1 once a person said that they are two meetings. */
		parted: number;
	};
};

/**
 * Lookalikes, and how often the signed minutes of a room were corrected. A row without names stands for all of them until
 * the office that opens this database has compared its rooms.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('like_rooms')
		.addColumn('stream', 'text', (column) => column.notNull())
		.addColumn('other', 'text', (column) => column.notNull())
		.addColumn('same', 'bigint', (column) => column.notNull())
		.addColumn('parted', 'bigint', (column) => column.notNull())
		.addPrimaryKeyConstraint('like_rooms_by_both', ['stream', 'other'])
		.execute();
	await db.schema.createIndex('like_rooms_by_other').on('like_rooms').column('other').execute();
	await db.schema
		.alterTable('rooms')
		.addColumn('corrections', 'bigint', (column) => column.notNull().defaultTo(0))
		.execute();
	await sql`
		update rooms set corrections = (
			select count(*) from entries
			where entries.stream = rooms.stream and entries.kind = 'minutes-corrected' and entries.branch = 0
		)
		where stream in (select stream from entries where kind = 'minutes-corrected')`.execute(db);
	await db.schema
		.createIndex('rooms_by_mark')
		.on('rooms')
		.columns(['purpose', 'region', 'state', 'phase', 'corrections'])
		.execute();
	await db.schema.createIndex('rooms_by_day').on('rooms').columns(['day', 'region']).execute();
	const unfilled = { stream: '', other: '', same: 0, parted: 0 };
	await (db as Kysely<LikeRoomTables>).insertInto('like_rooms').values(unfilled).execute();
}
