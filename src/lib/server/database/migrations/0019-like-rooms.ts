import { sql, type Kysely } from 'kysely';
import { daysAround, likelySame, type Meeting } from '../../../core/office/same-meeting.ts';

/** Projected: two rooms that look like the same meeting, from the side of each. What a person said of them is not asked here. */
export type LikeRoomTables = { like_rooms: { readonly stream: string; readonly other: string } };

/** Lookalikes, and how often the signed minutes of a room were corrected. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('like_rooms')
		.addColumn('stream', 'text', (column) => column.notNull())
		.addColumn('other', 'text', (column) => column.notNull())
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
	await liken(db as Kysely<Kept>);
}

type Kept = LikeRoomTables & { rooms: Meeting & { purpose: string; phase: string; state: string } };

async function liken(db: Kysely<Kept>): Promise<void> {
	const meetings = await db
		.selectFrom('rooms')
		.select(['stream', 'place', 'region', 'day'])
		.where('purpose', '=', 'real')
		.where('phase', 'not in', ['voided', 'unopened'])
		.where('state', '!=', 'held')
		.where('day', '!=', '')
		.execute();
	const byDay = Map.groupBy(meetings, ({ day }) => day);
	for (const room of meetings) {
		const others = daysAround(room.day).flatMap((day) => byDay.get(day) ?? []);
		const pairs = likelySame(room, others).map(({ stream: other }) => ({ stream: room.stream, other }));
		if (pairs.length > 0) await db.insertInto('like_rooms').values(pairs).execute();
	}
}
