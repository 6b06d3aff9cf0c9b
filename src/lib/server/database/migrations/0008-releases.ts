import type { Kysely } from 'kysely';

/** What was published of national lists: numbered, and never changed. */
export type ReleaseTables = {
	releases: ReleaseRow;
	/** The groups of rooms of a release, one row each, so that an export of any size is read piece by piece. */
	release_parts: ReleasePartRow;
};

export type ReleaseRow = {
	readonly list: string;
	readonly number: number;
	readonly root: string;
	/** When it was made, UTC, and by whom (a person's id). */
	readonly made: string;
	readonly by: string;
	/** JSON: everything but the parts. */
	readonly head: string;
};

export type ReleasePartRow = {
	readonly list: string;
	readonly number: number;
	readonly part: number;
	/** JSON. */
	readonly content: string;
};

export async function up({ schema }: Kysely<unknown>): Promise<void> {
	await schema
		.createTable('releases')
		.addColumn('list', 'text', (column) => column.notNull())
		.addColumn('number', 'bigint', (column) => column.notNull())
		.addColumn('root', 'text', (column) => column.notNull())
		.addColumn('made', 'text', (column) => column.notNull())
		.addColumn('by', 'text', (column) => column.notNull())
		.addColumn('head', 'text', (column) => column.notNull())
		.addPrimaryKeyConstraint('releases_by_number', ['list', 'number'])
		.execute();
	await schema
		.createTable('release_parts')
		.addColumn('list', 'text', (column) => column.notNull())
		.addColumn('number', 'bigint', (column) => column.notNull())
		.addColumn('part', 'bigint', (column) => column.notNull())
		.addColumn('content', 'text', (column) => column.notNull())
		.addPrimaryKeyConstraint('release_parts_in_order', ['list', 'number', 'part'])
		.execute();
}
