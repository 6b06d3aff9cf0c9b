import type { Kysely } from 'kysely';

/** The online ballots of national lists. */
export type OnlineTables = {
	online_urns: OnlineUrnRow;
	/** Who may vote, one row a code. Nothing says when one was used, nor what for. */
	online_codes: OnlineCodeRow;
};

export type OnlineUrnRow = {
	/** The name of the stream as well, in which the office opens and closes it. */
	readonly urn: string;
	readonly list: string;
	/** UTC. */
	readonly opens: string;
	readonly closes: string;
	/** Who opened it (a person's id). */
	readonly by: string;
	/** JSON: how many tracks and grades a ballot has, and the rule. */
	readonly shape: string;
	/** How many ballots are in it. */
	ballots: number;
	/** The sums of all ballots, sealed, and what opens them; both null for ever once the urn is closed. */
	box: string | null;
	key: string | null;
	/** JSON: what it was closed with; null before, and where too few voted. */
	tallies: string | null;
	/** When it was closed, UTC. */
	closed: string | null;
};

export type OnlineCodeRow = {
	/** SHA-256 of the list and the code. */
	readonly hash: string;
	readonly urn: string;
	/** SHA-256 of a random number that the voter's page made; null for a code that was not used yet. */
	attempt: string | null;
};

export async function up({ schema }: Kysely<unknown>): Promise<void> {
	await schema
		.createTable('online_urns')
		.addColumn('urn', 'text', (column) => column.primaryKey())
		.addColumn('list', 'text', (column) => column.notNull().unique())
		.addColumn('opens', 'text', (column) => column.notNull())
		.addColumn('closes', 'text', (column) => column.notNull())
		.addColumn('by', 'text', (column) => column.notNull())
		.addColumn('shape', 'text', (column) => column.notNull())
		.addColumn('ballots', 'bigint', (column) => column.notNull())
		.addColumn('box', 'text')
		.addColumn('key', 'text')
		.addColumn('tallies', 'text')
		.addColumn('closed', 'text')
		.execute();
	await schema
		.createTable('online_codes')
		.addColumn('hash', 'text', (column) => column.primaryKey())
		.addColumn('urn', 'text', (column) => column.notNull())
		.addColumn('attempt', 'text')
		.execute();
	await schema.createIndex('online_codes_of_urn').on('online_codes').columns(['urn', 'hash']).execute();
}
