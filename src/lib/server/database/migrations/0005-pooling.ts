import type { Kysely } from 'kysely';

/** Projected: what rooms gave to national lists, and the sums of it, which cost the same however many the rooms. */
export type PoolingTables = {
	/** What one room adds to one list: its last final round over it. */
	graded_lists: GradedListRow;
	/** All rooms of a region and a day together. A region of '' stands for rooms without one. */
	pooled_groups: PooledGroupRow;
};

type GroupKey = {
	/** The list word for word, as `poolKey` names it. */
	readonly list: string;
	readonly region: string;
	readonly day: string;
};

export type GradedListRow = GroupKey & {
	readonly stream: string;
	readonly ballots: number;
	/** JSON: what each track got. */
	readonly tallies: string;
};

/** `tallies` is JSON, as that of a room: 0016 took the tracks in, which stood in rows of their own before. */
export type PooledGroupRow = GroupKey & {
	readonly rooms: number;
	readonly ballots: number;
	readonly tallies: string;
};

const gradeColumns = ['g0', 'g1', 'g2', 'g3', 'g4', 'g5', 'g6'] as const;

export async function up({ schema }: Kysely<unknown>): Promise<void> {
	await schema
		.createTable('graded_lists')
		.addColumn('stream', 'text', (column) => column.notNull())
		.addColumn('list', 'text', (column) => column.notNull())
		.addColumn('region', 'text', (column) => column.notNull())
		.addColumn('day', 'text', (column) => column.notNull())
		.addColumn('ballots', 'bigint', (column) => column.notNull())
		.addColumn('tallies', 'text', (column) => column.notNull())
		.addPrimaryKeyConstraint('graded_lists_by_room', ['stream', 'list'])
		.execute();
	await schema.createIndex('graded_lists_by_list').on('graded_lists').columns(['list', 'stream']).execute();
	await schema
		.createTable('pooled_groups')
		.addColumn('list', 'text', (column) => column.notNull())
		.addColumn('region', 'text', (column) => column.notNull())
		.addColumn('day', 'text', (column) => column.notNull())
		.addColumn('rooms', 'bigint', (column) => column.notNull())
		.addColumn('ballots', 'bigint', (column) => column.notNull())
		.addPrimaryKeyConstraint('pooled_groups_by_place', ['list', 'region', 'day'])
		.execute();
	let tracks = schema
		.createTable('pooled_tracks')
		.addColumn('list', 'text', (column) => column.notNull())
		.addColumn('region', 'text', (column) => column.notNull())
		.addColumn('day', 'text', (column) => column.notNull())
		.addColumn('track', 'text', (column) => column.notNull())
		.addColumn('no_opinion', 'bigint', (column) => column.notNull());
	for (const grade of gradeColumns) tracks = tracks.addColumn(grade, 'bigint', (column) => column.notNull());
	await tracks
		.addPrimaryKeyConstraint('pooled_tracks_by_place', ['list', 'region', 'day', 'track'])
		.execute();
}
