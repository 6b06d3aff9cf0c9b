import type { Kysely } from 'kysely';

/** Rooms of which a person said that they are two meetings, though they look like one: not asked again. */
export type PartedTables = {
	parted_rooms: {
		/** The two streams in the order of the alphabet. */
		readonly one: string;
		readonly other: string;
		/** Who said so (a person's id), and when, UTC. */
		readonly by: string;
		readonly at: string;
	};
};

export async function up({ schema }: Kysely<unknown>): Promise<void> {
	await schema
		.createTable('parted_rooms')
		.addColumn('one', 'text', (column) => column.notNull())
		.addColumn('other', 'text', (column) => column.notNull())
		.addColumn('by', 'text', (column) => column.notNull())
		.addColumn('at', 'text', (column) => column.notNull())
		.addPrimaryKeyConstraint('parted_rooms_by_both', ['one', 'other'])
		.execute();
	await schema.createIndex('parted_rooms_by_other').on('parted_rooms').column('other').execute();
}
