import type { Kysely } from 'kysely';

/** What the office is writing and has not published: a version of a consultation, or a national list. */
export type DraftTables = { drafts: DraftRow };

export type DraftRow = {
	readonly id: string;
	readonly kind: 'consultation' | 'list';
	/** The version that is amended, null for a new consultation; for a list, the root of its consultation. */
	readonly subject: string | null;
	/** JSON: as it was typed. */
	body: string;
	/** One more at each saving: who saves names the one that they began with. */
	revision: number;
	/** Who saved it last (a person's id), and when, UTC. */
	by: string;
	at: string;
};

export async function up({ schema }: Kysely<unknown>): Promise<void> {
	await schema
		.createTable('drafts')
		.addColumn('id', 'text', (column) => column.primaryKey())
		.addColumn('kind', 'text', (column) => column.notNull())
		.addColumn('subject', 'text')
		.addColumn('body', 'text', (column) => column.notNull())
		.addColumn('revision', 'bigint', (column) => column.notNull())
		.addColumn('by', 'text', (column) => column.notNull())
		.addColumn('at', 'text', (column) => column.notNull())
		.execute();
	// How many rooms were opened with each version, and which, by their days.
	await schema
		.createIndex('rooms_by_consultation')
		.on('rooms')
		.columns(['consultation', 'day', 'stream'])
		.execute();
}
