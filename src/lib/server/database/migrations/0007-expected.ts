import type { Kysely } from 'kysely';
import type { ExpectedStanding } from '../../../core/office/expected-room.ts';

/** The rooms that the office expects, by list or by hand, and what people said of which room each is. */
export type ExpectedTables = {
	expected_rooms: {
		readonly id: string;
		readonly place: string;
		/** Empty where nobody said it. */
		readonly region: string;
		readonly department: string;
		readonly day: string;
		readonly people: number | null;
		readonly contact: string;
		/** What tells two of them apart (`nameOf`): the same list read twice adds nothing. */
		readonly name: string;
		/** The room that a person says it is. */
		stream: string | null;
		/** JSON: the rooms that a person says it is not. */
		parted: string;
		/** Projected since 0018: what the received rooms say of it, and which one it is. Empty before a first matching. */
		standing: ExpectedStanding | '';
		room: string | null;
		readonly by: string;
		readonly at: string;
	};
};

export async function up({ schema }: Kysely<unknown>): Promise<void> {
	await schema
		.createTable('expected_rooms')
		.addColumn('id', 'text', (column) => column.primaryKey())
		.addColumn('place', 'text', (column) => column.notNull())
		.addColumn('region', 'text', (column) => column.notNull())
		.addColumn('department', 'text', (column) => column.notNull())
		.addColumn('day', 'text', (column) => column.notNull())
		.addColumn('people', 'bigint')
		.addColumn('contact', 'text', (column) => column.notNull())
		.addColumn('name', 'text', (column) => column.notNull().unique())
		.addColumn('stream', 'text')
		.addColumn('parted', 'text', (column) => column.notNull())
		.addColumn('by', 'text', (column) => column.notNull())
		.addColumn('at', 'text', (column) => column.notNull())
		.execute();
	await schema.createIndex('expected_rooms_by_day').on('expected_rooms').columns(['day', 'region']).execute();
}
